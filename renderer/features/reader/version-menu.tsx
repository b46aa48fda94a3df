import { useState } from "react";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { VersionId } from "../../../shared/model/ids.ts";
import type { Version } from "../../../shared/model/policy.ts";
import { useCommand, useCommands } from "../../client/commands.tsx";
import { dateInWords, dayInWords } from "../../messages/dates.ts";
import { Icon } from "../../ui/icon.tsx";
import { Menu, MenuChoice, MenuEntry, MenuRule } from "../../ui/menu.tsx";
import { VersionLinks } from "./version-links.tsx";

type VersionMenuProps = {
  readonly open: Pick<OpenPolicy, "version" | "versions" | "reading">;
  readonly onOpen: (version: VersionId) => void;
};

/** The versions of the policy with their dates, newest first, those on the web it links to, and the file of the one that is open. */
export function VersionMenu({ open, onOpen }: VersionMenuProps) {
  const desk = useCommands();
  const [isOpen, setOpen] = useState(false);
  useCommand("policy.versions", () => setOpen(true));
  const { version, versions } = open;
  const label = `Version ${version.number} of ${versions.length}`;
  const words = (
    <>
      <Icon name="history" />
      Version {version.number}
      <Icon name="down" size={14} />
    </>
  );
  return (
    <Menu label={label} words={words} open={isOpen} onOpen={setOpen}>
      {versions.map((each) => (
        <MenuChoice
          key={each.id}
          label={`Version ${each.number}`}
          detail={datesOf(each, new Date())}
          chosen={each.id === version.id}
          onChoose={() => onOpen(each.id)}
        />
      ))}
      <VersionLinks links={open.reading.metadata.otherVersions} />
      <MenuRule />
      <MenuEntry icon="file-original" label="Show the original" onChoose={() => desk.run("policy.original")} />
      <MenuEntry icon="drop" label="Export the original file…" onChoose={() => desk.run("file.export-original")} />
    </Menu>
  );
}

/** When it was added, and its own date: `Added 3 March, updated 17 February 2026`. */
function datesOf({ imported, updated, effective }: Version, now: Date): string {
  const own = updated !== null ? `, updated ${dateInWords(updated)}` : "";
  const from = updated === null && effective !== null ? `, applies from ${dateInWords(effective)}` : "";
  return `Added ${dayInWords(imported, now)}${own}${from}`;
}
