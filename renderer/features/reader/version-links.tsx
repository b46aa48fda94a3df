import type { VersionLink } from "../../../shared/model/reading.ts";
import { MenuEntry, MenuGroup, MenuRule } from "../../ui/menu.tsx";
import { useReaderActions } from "./reader-actions.ts";

/**
 * The links of a policy to other versions of itself. Nothing is fetched: main asks, with the whole address, before the
 * browser gets one; an address that may not be opened from here (another scheme, or only half of one) is copied.
 */
export function VersionLinks({ links }: { readonly links: readonly VersionLink[] }) {
  const { followLink, copyAddress } = useReaderActions();
  if (links.length === 0) return null;
  return (
    <>
      <MenuRule />
      <MenuGroup label="On the web, as the policy links to them">
        {links.map(({ text, href }) => {
          const opens = href.startsWith("https://");
          return (
            <MenuEntry
              key={href}
              icon={opens ? "link" : "copy"}
              label={text}
              detail={opens ? href : `Copy the address: ${href}`}
              onChoose={() => (opens ? followLink(href) : copyAddress(href))}
            />
          );
        })}
      </MenuGroup>
    </>
  );
}
