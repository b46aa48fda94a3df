import { useEffect } from "react";
import type { OpenPolicy, Settings } from "../../shared/ipc/answers.ts";
import type { ClauseId } from "../../shared/model/ids.ts";
import { useCommand } from "../client/commands.tsx";
import { useRemovePolicy } from "../features/library/use-remove-policy.ts";
import { Reader } from "../features/reader/reader.tsx";
import type { Navigation } from "./use-navigation.ts";
import type { SettingsPatch } from "./use-settings.ts";
import type { SidePanes } from "./use-side-panes.ts";

type PolicyViewProps = {
  readonly open: OpenPolicy;
  readonly nav: Navigation;
  readonly panes: SidePanes;
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
  /** Another clause came to the top of the pane. */
  readonly onPlace: (clause: ClauseId) => void;
};

/** The reading pane of the open policy, and the commands that need one. */
export function PolicyView({ open, nav, panes, settings, change, onPlace }: PolicyViewProps) {
  const { card } = open;
  const remove = useRemovePolicy(nav.leavePolicy);
  const showTab = (panelTab: Settings["panelTab"]) => {
    change({ panelTab });
    panes.showPanel(true);
  };
  useCommand("file.remove", () => remove(card));
  useCommand("view.panel", () => panes.showPanel(!panes.panel));
  useCommand("view.summary", () => showTab("summary"));
  useCommand("view.notes", () => showTab("notes"));
  useEffect(() => {
    if (settings.lastPolicy !== card.id) change({ lastPolicy: card.id });
  }, [settings.lastPolicy, card.id, change]);

  const number = wayBackNumber(nav, open);
  return (
    <Reader
      open={open}
      target={nav.target}
      settings={settings}
      back={number === null ? null : { number, onBack: nav.back }}
      onSettings={change}
      onPlace={(place) => {
        nav.keepPlace(place.clause);
        onPlace(place.clause);
      }}
    />
  );
}

/** The clause that Alt+Left leads to, where that is in this policy. */
function wayBackNumber({ previous }: Navigation, { card, reading }: OpenPolicy): string | null {
  if (previous?.view.kind !== "policy" || previous.view.policy !== card.id || previous.goal === null) return null;
  const { clause } = previous.goal;
  return reading.clauses.find(({ id }) => id === clause)?.number ?? null;
}
