import { sentenceFor } from "../../shared/messages/sentence-for.ts";
import type { Annotation } from "../../shared/model/annotation.ts";
import type { ClauseId } from "../../shared/model/ids.ts";
import type { SearchHit } from "../../shared/model/search-hit.ts";
import { useClient } from "../client/client-context.tsx";
import { useCommands } from "../client/commands.tsx";
import { AnnotationsView } from "../features/annotations/annotations-view.tsx";
import { FirstRun } from "../features/first-run/first-run.tsx";
import { GlossaryView } from "../features/glossary/glossary-view.tsx";
import { ImportResults } from "../features/import/import-results.tsx";
import type { OutcomePlace } from "../features/import/outcome-words.ts";
import { SearchView } from "../features/search/search-view.tsx";
import type { Search } from "../features/search/use-search.ts";
import { SettingsView } from "../features/settings/settings-view.tsx";
import { TrashView } from "../features/trash/trash-view.tsx";
import { OfferList } from "../features/versions/offer-list.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ViewBody } from "../ui/view-frame.tsx";
import type { Desk } from "./desk.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { PolicyView } from "./policy-view.tsx";
import type { Navigation } from "./use-navigation.ts";
import { isOfPolicy } from "./view.ts";

type MainViewProps = {
  readonly desk: Desk;
  readonly search: Search;
  readonly openHit: (hit: SearchHit) => void;
  readonly focusTurn: number;
  readonly onPlace: (clause: ClauseId) => void;
};

/** The middle of the window: the one view that is open. A mistake in it leaves the rest of the window in use. */
export function MainView(props: MainViewProps) {
  const { view } = props.desk.nav;
  return (
    <ErrorBoundary key={isOfPolicy(view) ? `${view.kind} ${view.policy}` : view.kind} what="This view">
      <OneView {...props} />
    </ErrorBoundary>
  );
}

function OneView({ desk, search, openHit, focusTurn, onPlace }: MainViewProps) {
  const { nav, library, settings, change } = desk;
  const openOutcome = useOpenOutcome(nav);
  const goTo = ({ policy, version, anchor }: Annotation) =>
    nav.openPolicy(policy, { clause: anchor.clause, span: anchor.span, kind: "note" }, version);
  switch (nav.view.kind) {
    case "home":
      return library.policies === 0 ? <FirstRun /> : <NothingOpen />;
    case "policy":
    case "original":
      return <OpenPlace desk={desk} onPlace={onPlace} />;
    case "search":
      return <SearchView search={search} policies={library.policies} onOpenHit={openHit} focusTurn={focusTurn} />;
    case "bookmarks":
      return <AnnotationsView key="bookmark" kind="bookmark" onGo={goTo} />;
    case "notes":
      return <AnnotationsView key="note" kind="note" onGo={goTo} />;
    case "trash":
      return <TrashView onRestored={(policy) => nav.openPolicy(policy)} />;
    case "settings":
      return <SettingsView settings={settings} onChange={change} />;
    case "glossary":
      return <GlossaryView />;
    case "import-results":
      return (
        <ImportResults
          onOpen={openOutcome}
          offers={desk.versions.offers.length === 0 ? null : <OfferList answers={desk.versions} />}
        />
      );
  }
}

/** A file that was added may by now be a version of another policy: then it is opened there. */
function useOpenOutcome(nav: Navigation): (place: OutcomePlace) => void {
  const client = useClient();
  return async ({ policy, version, versionOf }) => {
    if (version === null || versionOf === null) return nav.openPolicy(policy);
    const own = await client.call("policy.open", { policy, version });
    if (own.ok) nav.openPolicy(policy);
    else nav.openPolicy(versionOf, undefined, version);
  };
}

function NothingOpen() {
  const desk = useCommands();
  return (
    <ViewBody>
      <EmptyState icon="library" title="Choose a policy in the library to read it.">
        Or{" "}
        <Button look="link" onClick={() => desk.run("go.policy")}>
          go to one by name
        </Button>
        , or{" "}
        <Button look="link" onClick={() => desk.run("file.open")}>
          open files
        </Button>
        .
      </EmptyState>
    </ViewBody>
  );
}

function OpenPlace({ desk, onPlace }: { readonly desk: Desk; readonly onPlace: (clause: ClauseId) => void }) {
  const { opened } = desk;
  switch (opened.kind) {
    case "none":
    case "loading":
      return <ViewBody>{null}</ViewBody>; // what stands under the page must not jump to its top
    case "failed": {
      const message = sentenceFor(opened.failure);
      return (
        <ViewBody>
          <EmptyState icon="warning" title={message.says}>
            {message.try}
          </EmptyState>
        </ViewBody>
      );
    }
    case "ready":
      return <PolicyView desk={desk} open={opened.open} onPlace={onPlace} />;
  }
}
