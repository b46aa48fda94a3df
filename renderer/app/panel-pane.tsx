import { useCallback, useRef } from "react";
import type { OpenPolicy } from "../../shared/ipc/answers.ts";
import { useCommand } from "../client/commands.tsx";
import type { Go } from "../client/target.ts";
import { AskPanel } from "../features/ask/ask-panel.tsx";
import { pickedPlace } from "../features/reader/picked-place.ts";
import { SidePanel } from "../features/side-panel/side-panel.tsx";
import { IconButton } from "../ui/button.tsx";
import { joinClasses } from "../ui/join-classes.ts";
import type { Desk } from "./desk.ts";
import { Veil } from "./library-pane.tsx";
import styles from "./panes.module.css";

/** The right of the window while a policy is open: its panel, or a rail to bring it back. */
export function PanelPane({ desk }: { readonly desk: Desk }) {
  return desk.opened.kind === "ready" ? <OpenPanel desk={desk} open={desk.opened.open} /> : null;
}

function OpenPanel({ desk, open }: { readonly desk: Desk; readonly open: OpenPolicy }) {
  const { nav, panes, settings, change, asked, ask } = desk;
  useCommand("view.ask", () => ask("field"));
  useCommand("policy.answer", () => ask("answer"));
  const latest = useRef(ask);
  latest.current = ask;
  const onDone = useCallback(() => latest.current(null), []);
  const isOver = panes.isPanelOver && panes.panel;
  const close = () => panes.showPanel(false);
  const cited = nav.target?.kind === "citation" ? nav.target.clause : null;
  const go: Go = (clause, span, kind) => {
    nav.goWithin({ clause, span, kind });
    if (isOver) close();
  };
  // A panel that lies over the text, or beside the original, leaves nothing to point into.
  const pick = isOver || nav.view.kind !== "policy" ? null : pickedPlace;
  return (
    <>
      {panes.panel ? (
        <div className={joinClasses(styles.panel, isOver && styles.over)} data-pane="panel">
          <SidePanel
            open={open}
            tab={settings.panelTab}
            onTab={(panelTab) => change({ panelTab })}
            cited={cited}
            onGo={go}
            redLines={settings.redLines}
            onAsk={ask}
            onRedLines={(redLines) => change({ redLines: [...redLines] })}
            ask={
              <AskPanel
                {...{ open, cited, pick, onDone }}
                wanted={asked}
                place={desk.place}
                redLines={settings.redLines}
                onGo={go}
              />
            }
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
