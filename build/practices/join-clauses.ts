import { practices } from "../../shared/model/practice.ts";
import type { SourceClause } from "./labelled-clause.ts";

/** The labels of a clause as they are learnt. */
export type Labels = { readonly truth: readonly boolean[]; readonly counts: readonly number[] };

/** Longer ones are not made: there are few so long. */
const longest = 1400;
const share = 0.4;
const other = practices.indexOf("other");

/**
 * Clauses of one organisation joined two by two, in their order: some policies say in one paragraph what others say in
 * two. What either is about, both are. Whether `other` is said where only one part says it is left open.
 */
export function joinClauses<T extends SourceClause & Labels>(
  clauses: readonly T[],
): readonly (SourceClause & Labels)[] {
  const byOrganisation = Map.groupBy(clauses, ({ organisation }) => organisation);
  return [...byOrganisation.values()].flatMap((group) =>
    group.slice(1).flatMap((second, at) => {
      const first = group[at];
      if (first === undefined || first.text.length + second.text.length > longest) return [];
      return [joined(first, second)];
    }),
  );
}

function joined<T extends SourceClause & Labels>(first: T, second: T): SourceClause & Labels {
  const isMixed = first.truth[other] !== second.truth[other];
  return {
    organisation: first.organisation,
    heading: "",
    leadIn: "",
    text: `${first.text}\n${second.text}`,
    truth: first.truth.map((isTrue, k) => isTrue || second.truth[k] === true),
    counts: first.counts.map((counts, k) => {
      if (k === other && isMixed) return 0;
      return share * Math.min(counts, second.counts[k] ?? 0);
    }),
  };
}
