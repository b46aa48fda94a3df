import { type KeyboardEvent, useEffect, useRef } from "react";
import type { SearchHit, SearchResult } from "../../../shared/model/search-hit.ts";
import type { Query } from "../../client/use-query.ts";
import { counted, figure } from "../../messages/counts.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Field } from "../../ui/field.tsx";
import hidden from "../../ui/hidden.module.css";
import { useAnnounce } from "../../ui/live-region.tsx";
import { SplitView, ViewBody, ViewHead } from "../../ui/view-frame.tsx";
import { HitList } from "./hit-list.tsx";
import { NarrowDown } from "./narrow-down.tsx";
import styles from "./search.module.css";
import type { Search } from "./use-search.ts";

type SearchViewProps = {
  readonly search: Search;
  /** How many policies are saved. */
  readonly policies: number;
  readonly onOpenHit: (hit: SearchHit) => void;
  /** Rises when the field should take focus again though the view is open. */
  readonly focusTurn: number;
};

/** Search over all saved policies: one field, the hits by policy, each leading to the exact words. */
export function SearchView(props: SearchViewProps) {
  const { search, focusTurn } = props;
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = view.current?.querySelector<HTMLInputElement>("input[type=search]");
    if (focusTurn >= 0) field?.select();
    field?.focus();
  }, [focusTurn]);
  const onKeyDown = (event: KeyboardEvent) => {
    const first = view.current?.querySelector<HTMLElement>("[data-row][tabindex='0']");
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      first?.focus();
    }
  };
  return (
    <div ref={view} className={styles.view}>
      <SplitView label="Narrow down" aside={<NarrowDown search={search} />}>
        <ViewHead>
          <h1 className={hidden.hidden}>Search all policies</h1>
          <Field
            large
            label="Search all policies"
            placeholder="A word or two, such as retention"
            value={search.typed}
            onText={search.setTyped}
            onKeyDown={onKeyDown}
          />
          <Tally result={search.result} typed={search.typed} policies={props.policies} />
        </ViewHead>
        <ViewBody>
          <Results {...props} />
        </ViewBody>
      </SplitView>
    </div>
  );
}

function Tally(props: { readonly result: Query<SearchResult>; readonly typed: string; readonly policies: number }) {
  const announce = useAnnounce();
  const words = tallyOf(props.result, props.typed, props.policies);
  useEffect(() => {
    if (props.typed !== "") announce(words);
  }, [announce, words, props.typed]);
  return <p className={styles.tally}>{words}</p>;
}

function tallyOf(result: Query<SearchResult>, typed: string, policies: number): string {
  if (typed.trim() === "") return `Looks through every clause of ${counted(policies, "policy", "policies")}.`;
  if (result.kind !== "ready") return "Looking…";
  const { total, policies: found, query } = result.value;
  if (total === 0) return `No clause says “${query}”.`;
  return `${counted(total, "clause")} in ${figure(found)} of ${counted(policies, "policy", "policies")} ${total === 1 ? "says" : "say"} “${query}”.`;
}

function Results(props: SearchViewProps) {
  const { search } = props;
  if (search.typed.trim() === "") return <HowTo />;
  switch (search.result.kind) {
    case "loading":
      return null;
    case "failed":
      return (
        <EmptyState icon="warning" title="The search did not work.">
          Nothing saved has changed.{" "}
          <Button look="link" onClick={search.result.retry}>
            Try again
          </Button>
        </EmptyState>
      );
    case "ready":
      if (search.result.value.total === 0)
        return <NothingFound typed={search.typed} clear={() => search.setTyped("")} />;
      return <Found {...props} result={search.result.value} />;
  }
}

function Found(props: SearchViewProps & { readonly result: SearchResult }) {
  const { search, result } = props;
  const rest = result.total - result.hits.length;
  return (
    <>
      <HitList groups={search.groups} current={search.current} onOpenHit={props.onOpenHit} />
      {rest > 0 ? (
        <p className={styles.rest}>
          The best {figure(result.hits.length)} of {figure(result.total)} are shown.{" "}
          <Button look="link" onClick={search.showMore}>
            Show more
          </Button>
        </p>
      ) : null}
    </>
  );
}

function HowTo() {
  return (
    <EmptyState icon="search" title="Find the clauses that say a word, in every policy you have saved.">
      <p>
        Other forms of a word are found too: “share” finds shared and sharing. Put words in “quotes” to find them side
        by side.
      </p>
      <p>Down goes into the results, Enter opens one at the exact words, F4 goes on to the next.</p>
    </EmptyState>
  );
}

function NothingFound(props: { readonly typed: string; readonly clear: () => void }) {
  const several = /\s/.test(props.typed.trim());
  return (
    <EmptyState icon="search" title="No clause in the library says that.">
      <p>
        {several
          ? "Every word has to stand in the same clause: try fewer of them."
          : "Try another word for it, or only its beginning."}
      </p>
      <p>
        <Button look="link" onClick={props.clear}>
          Clear the search
        </Button>
      </p>
    </EmptyState>
  );
}
