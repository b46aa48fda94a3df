import { useMemo } from "react";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { useQuery } from "../../client/use-query.ts";

/** The reader's own answers to the open version, each with the evidence whose words stand where they were marked. */
export function useOwnReadings(open: OpenPolicy, byId: ReadonlyMap<ClauseId, Clause>): readonly OwnAnswer[] {
  const query = useQuery("answer.list", [{ policy: open.card.id }], ["annotations.changed"]);
  const all = query.kind === "ready" ? query.value : none;
  const version = open.version.id;
  return useMemo(() => {
    const stands = ({ clause, span, quote }: OwnAnswer["evidence"][number]) =>
      byId.get(clause)?.text.startsWith(quote, span.start) === true;
    return all
      .filter((answer) => answer.version === version)
      .map((answer) => ({ ...answer, evidence: answer.evidence.filter(stands) }));
  }, [all, byId, version]);
}

const none: readonly OwnAnswer[] = [];
