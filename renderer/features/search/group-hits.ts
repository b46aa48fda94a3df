import type { PolicyId } from "../../../shared/model/ids.ts";
import type { SearchHit } from "../../../shared/model/search-hit.ts";

/** The hits of one policy, in the order they stand in it. */
export type HitGroup = {
  readonly policy: PolicyId;
  readonly title: string;
  readonly organisation: string | null;
  readonly hits: readonly SearchHit[];
};

/** Goes in: hits in order of rank. Comes out: policies in order of their best hit, each with its hits in reading order. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = new Map<PolicyId, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.policy);
    if (group === undefined) groups.set(hit.policy, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([policy, own]) => ({
    policy,
    title: own[0]?.policyTitle ?? "",
    organisation: own[0]?.organisation ?? null,
    hits: own.toSorted((a, b) => orderOf(a) - orderOf(b)),
  }));
}

/** A name for a hit that no other hit of the same search has. */
export function hitKey(hit: SearchHit): string {
  return `${hit.policy} ${hit.clause}`;
}

/** Clause ids count up in reading order: `c1`, `c2`, … */
function orderOf(hit: SearchHit): number {
  return Number(hit.clause.slice(1));
}
