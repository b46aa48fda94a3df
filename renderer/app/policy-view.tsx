import { useEffect, useMemo, useRef } from "react";
import type { OpenPolicy, Settings } from "../../shared/ipc/answers.ts";
import type { ClauseId } from "../../shared/model/ids.ts";
import { useCommand } from "../client/commands.tsx";
import { useRemovePolicy } from "../features/library/use-remove-policy.ts";
import { OriginalView } from "../features/original/original-view.tsx";
import { useExportOriginal } from "../features/original/use-export-original.ts";
import { Reader } from "../features/reader/reader.tsx";
import type { WayBack } from "../features/reader/reader-head.tsx";
import type { ReaderWays } from "../features/reader/reader-ways.ts";
import { OfferStrip, OlderStrip } from "../features/versions/version-strips.tsx";
import type { Desk } from "./desk.ts";
import styles from "./policy-view.module.css";
import type { Navigation } from "./use-navigation.ts";
import { isOfPolicy } from "./view.ts";

type PolicyViewProps = {
  readonly desk: Desk;
  readonly open: OpenPolicy;
  /** Another clause came to the top of the pane. */
  readonly onPlace: (clause: ClauseId) => void;
};

/** The open policy, or the file it was read from, under what is to be known of its version; and the commands that need one. */
export function PolicyView({ desk, open, onPlace }: PolicyViewProps) {
  const { nav, panes, settings, change } = desk;
  const { card, version } = open;
  const remove = useRemovePolicy(nav.leavePolicy);
  const exportOriginal = useExportOriginal();
  const showTab = (panelTab: Settings["panelTab"]) => {
    change({ panelTab });
    panes.showPanel(true);
  };
  useCommand("file.remove", () => remove(card));
  useCommand("file.export-original", () => exportOriginal(version));
  useCommand("view.panel", () => panes.showPanel(!panes.panel));
  useCommand("view.summary", () => showTab("summary"));
  useCommand("view.notes", () => showTab("notes"));
  useEffect(() => {
    if (settings.lastPolicy !== card.id) change({ lastPolicy: card.id });
  }, [settings.lastPolicy, card.id, change]);
  return (
    <div className={styles.view}>
      <VersionStrips desk={desk} open={open} />
      {nav.view.kind === "original" ? (
        <OriginalView
          open={open}
          target={nav.target}
          singleKeys={settings.singleKeys}
          onGo={(clause, span, kind) => nav.goWithin({ clause, span, kind })}
          onClose={nav.back}
          onExport={() => exportOriginal(version)}
        />
      ) : (
        <ReadingPane {...{ desk, open, onPlace }} />
      )}
    </div>
  );
}

function VersionStrips({ desk, open }: Pick<PolicyViewProps, "desk" | "open">) {
  const { nav, versions } = desk;
  const offer = versions.offers.find(({ policy }) => policy === open.card.id);
  return (
    <>
      {offer === undefined ? null : <OfferStrip offer={offer} answers={versions} />}
      <OlderStrip open={open} onOpen={(version) => nav.openPolicy(open.card.id, undefined, version)} />
    </>
  );
}

function ReadingPane({ desk, open, onPlace }: PolicyViewProps) {
  const { nav, settings, change } = desk;
  return (
    <Reader
      open={open}
      target={nav.target}
      settings={settings}
      back={wayBack(nav, open)}
      ways={useWays(desk, open)}
      onSettings={change}
      onPlace={(place) => {
        nav.keepPlace(place.clause);
        onPlace(place.clause);
      }}
    />
  );
}

/** The same object in every render, so that no clause is drawn again for it. */
function useWays(desk: Desk, open: OpenPolicy): ReaderWays {
  const latest = useRef({ desk, open });
  latest.current = { desk, open };
  return useMemo<ReaderWays>(() => {
    const nav = () => latest.current.desk.nav;
    return {
      version: (version) => nav().openPolicy(latest.current.open.card.id, undefined, version),
      original: (clause, span) => nav().showOriginal({ clause, span, kind: "citation" }),
      leave: (clause) => nav().leavePlace(clause),
      go: (clause, span, kind) => nav().goWithin({ clause, span, kind }),
      ask: (question) => latest.current.desk.ask(question),
      reread: () => latest.current.desk.readAgain(),
    };
  }, []);
}

/** Where Alt+Left leads, where that is in this policy: the clause's number, or the original. */
function wayBack({ previous, back }: Navigation, { card, reading }: OpenPolicy): WayBack | null {
  if (previous === null || !isOfPolicy(previous.view) || previous.view.policy !== card.id) return null;
  if (previous.view.kind === "original") return { to: "the original", onBack: back };
  const clause = previous.goal?.clause;
  const number = reading.clauses.find(({ id }) => id === clause)?.number;
  return number === undefined ? null : { to: number, onBack: back };
}
