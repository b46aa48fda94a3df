import { SidePanel } from "../features/side-panel/side-panel.tsx";
import { IconButton } from "../ui/button.tsx";
import { joinClasses } from "../ui/join-classes.ts";
import type { Desk } from "./desk.ts";
import { Veil } from "./library-pane.tsx";
import styles from "./panes.module.css";

/** The right of the window while a policy is open: its panel, or a rail to bring it back. */
export function PanelPane({ desk }: { readonly desk: Desk }) {
  const { nav, panes, opened, settings, change } = desk;
  if (opened.kind !== "ready") return null;
  const { open } = opened;
  const isOver = panes.isPanelOver && panes.panel;
  const close = () => panes.showPanel(false);
  const target = nav.target;
  return (
    <>
      {panes.panel ? (
        <div className={joinClasses(styles.panel, isOver && styles.over)} data-pane="panel">
          <SidePanel
            open={open}
            tab={settings.panelTab}
            onTab={(panelTab) => change({ panelTab })}
            cited={target?.kind === "citation" ? target.clause : null}
            onGo={(clause, span, kind) => {
              nav.goWithin({ clause, span, kind });
              if (isOver) close();
            }}
            redLines={settings.redLines}
            onRedLines={(redLines) => change({ redLines: [...redLines] })}
            onClose={close}
          />
        </div>
      ) : null}
      {panes.panel && !isOver ? null : (
        <div className={styles.panelRail} data-pane={isOver ? undefined : "panel"}>
          <IconButton icon="panel" label="Show the side panel" onClick={() => panes.showPanel(true)} />
        </div>
      )}
      {isOver ? <Veil label="Hide the side panel" onClose={close} /> : null}
    </>
  );
}
