import { useCallback, useEffect, useState } from "react";
import type { ImportReport, Settings } from "../../shared/ipc/answers.ts";
import { type ClauseId, policyId } from "../../shared/model/ids.ts";
import type { SearchHit } from "../../shared/model/search-hit.ts";
import { useClient } from "../client/client-context.tsx";
import { DropZone } from "../features/import/drop-zone.tsx";
import { ImportStrip } from "../features/import/import-strip.tsx";
import { useImport } from "../features/import/use-import.ts";
import { useSearch } from "../features/search/use-search.ts";
import { useVersionOffers } from "../features/versions/use-version-offers.ts";
import type { Desk, UsableLibrary } from "./desk.ts";
import { LibraryBanner } from "./library-banner.tsx";
import { LibraryPane } from "./library-pane.tsx";
import { MainView } from "./main-view.tsx";
import { PanelPane } from "./panel-pane.tsx";
import { Sheets } from "./sheets.tsx";
import styles from "./shell.module.css";
import { type Sheet, useAppCommands } from "./use-app-commands.ts";
import { useAskRequest } from "./use-ask-request.ts";
import { useFocusKept } from "./use-focus-kept.ts";
import { useKeys } from "./use-keys.ts";
import { useMovedClauses } from "./use-moved-clauses.ts";
import { type Navigation, useNavigation } from "./use-navigation.ts";
import { useOfferCommands, useOfferMoves } from "./use-offers.ts";
import { useOpenPolicy } from "./use-open-policy.ts";
import type { SettingsPatch } from "./use-settings.ts";
import { useSidePanes } from "./use-side-panes.ts";
import { isOfPolicy, type View } from "./view.ts";

type ShellProps = {
  readonly start: View;
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
  readonly library: UsableLibrary;
};

/** The window: library at the left, one view in the middle, the panel of the open policy at the right. */
export function Shell({ start, settings, change, library }: ShellProps) {
  const nav = useNavigation(start);
  const panes = useSidePanes(settings, change);
  const { opened, readAgain } = useOpenPolicy(isOfPolicy(nav.view) ? nav.view : null);
  useMovedClauses(nav, opened);
  const versions = useVersionOffers(useOfferMoves(nav));
  useOfferCommands(nav, versions);
  const [place, setPlace] = useState<ClauseId | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [focusTurn, setFocusTurn] = useState(0);
  const search = useSearch();
  const asking = useAskRequest(() => {
    change({ panelTab: "ask" });
    panes.showPanel(true);
  });
  const desk: Desk = { nav, panes, settings, change, library, opened, readAgain, place, versions, ...asking };

  const { openPolicy, show } = nav;
  const openHit = (hit: SearchHit) => {
    search.setCurrent(hit);
    openPolicy(hit.policy, { clause: hit.clause, span: hit.matches[0] ?? null, kind: "hit" }, hit.version);
  };
  const startSearch = useCallback(() => {
    show({ kind: "search" });
    setFocusTurn((turn) => turn + 1);
  }, [show]);
  useAppCommands({ nav, panes, settings, change, search, openHit, startSearch, showSheet: setSheet });
  useKeys();
  useFocusKept();
  useShownPolicies(nav);
  useGoneAtStart(desk);
  const imported = useImport((report) => showImported(nav, report));
  useWindowTitle(desk);
  const closeSheet = useCallback(() => setSheet(null), []);

  return (
    <div className={styles.shell}>
      <LibraryPane desk={desk} />
      <main className={styles.main} data-pane="main" tabIndex={-1}>
        <LibraryBanner state={library} />
        <MainView desk={desk} search={search} openHit={openHit} focusTurn={focusTurn} onPlace={setPlace} />
        <ImportStrip
          shown={imported}
          onShowResults={nav.view.kind === "import-results" ? null : () => show({ kind: "import-results" })}
        />
      </main>
      <PanelPane desk={desk} />
      <Sheets sheet={sheet} desk={desk} onClose={closeSheet} />
      <DropZone />
    </div>
  );
}

/** Policies that came by command line, dock or "open with" are shown as they come. */
function useShownPolicies({ openPolicy }: Navigation): void {
  const client = useClient();
  useEffect(() => client.subscribe("policy.show", (id) => openPolicy(policyId(id))), [client, openPolicy]);
}

/** The policy that was open last may have gone since: then the window starts with the bare library, not with a regret. */
function useGoneAtStart({ nav, opened, settings, change }: Desk): void {
  const { view, previous, leavePolicy } = nav;
  const policy = isOfPolicy(view) ? view.policy : null;
  const isGone = opened.kind === "failed" && opened.failure.kind === "not-found";
  const isStart = previous === null && policy === settings.lastPolicy;
  useEffect(() => {
    if (policy === null || !isGone || !isStart) return;
    change({ lastPolicy: null });
    leavePolicy(policy);
  }, [policy, isGone, isStart, change, leavePolicy]);
}

/** One file that was added is opened at once; of many the first, but only where nothing else is being read. */
function showImported(nav: Navigation, { outcomes }: ImportReport): void {
  const first = outcomes.find((outcome) => outcome.kind !== "failed");
  if (first === undefined) return;
  if (outcomes.length === 1 || nav.view.kind === "home") nav.openPolicy(first.policy);
}

const titles = {
  home: null,
  search: "Search all policies",
  bookmarks: "Bookmarks",
  notes: "Notes",
  trash: "Trash",
  settings: "Settings",
  glossary: "Glossary",
  "import-results": "Import results",
} as const;

function useWindowTitle({ nav, opened }: Desk): void {
  const { view } = nav;
  const policy = opened.kind === "ready" ? opened.open.reading.metadata.title : null;
  const title = isOfPolicy(view) ? policy : titles[view.kind];
  useEffect(() => {
    document.title = title === null ? "Smallprint" : `${title} – Smallprint`;
  }, [title]);
}
