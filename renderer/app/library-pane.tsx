import { LibraryRail, LibrarySidebar } from "../features/library/library-sidebar.tsx";
import { Outline } from "../features/reader/outline.tsx";
import { joinClasses } from "../ui/join-classes.ts";
import type { Desk } from "./desk.ts";
import styles from "./panes.module.css";
import { isOfPolicy } from "./view.ts";

/** The left of the window: the library with the open policy's outline, or a rail of icons while it is hidden. */
export function LibraryPane({ desk }: { readonly desk: Desk }) {
  const { nav, panes, opened, place } = desk;
  const { view } = nav;
  const open = isOfPolicy(view) ? view.policy : null;
  const isOver = panes.isLibraryOver && panes.library;
  const close = () => {
    if (panes.isLibraryOver) panes.showLibrary(false);
  };
  return (
    <>
      {panes.library && !isOver ? null : (
        <nav aria-label="Library" className={styles.rail} data-pane={isOver ? undefined : "library"}>
          <LibraryRail shown={view.kind} />
        </nav>
      )}
      {panes.library ? (
        <nav aria-label="Library" className={joinClasses(styles.library, isOver && styles.over)} data-pane="library">
          <LibrarySidebar
            open={open}
            shown={view.kind}
            onOpen={(policy) => {
              nav.openPolicy(policy);
              close();
            }}
            onRemoved={nav.leavePolicy}
            outline={
              opened.kind === "ready" ? (
                <Outline
                  reading={opened.open.reading}
                  current={place ?? opened.open.place?.clause ?? null}
                  onGo={(clause) => {
                    nav.goWithin({ clause, span: null, kind: "place" });
                    close();
                  }}
                />
              ) : null
            }
          />
        </nav>
      ) : null}
      {isOver ? <Veil label="Hide the library" onClose={close} /> : null}
    </>
  );
}

/** What lies behind a pane that lies over the page; a click on it puts the pane away. */
export function Veil(props: { readonly label: string; readonly onClose: () => void }) {
  return (
    <button type="button" aria-label={props.label} className={styles.veil} tabIndex={-1} onClick={props.onClose} />
  );
}
