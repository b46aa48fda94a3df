import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { placeEvidence } from "./place-evidence.ts";

/** How many own answers stand on words that are all where they should be, and how many on some that are not found. */
export type PlacedCount = { readonly placed: number; readonly notFound: number; readonly total: number };

/** Goes in: own answers to what is open, and its clauses. Comes out: counts of which the first two make the third. */
export function countPlaced(own: readonly OwnAnswer[], byId: ReadonlyMap<ClauseId, Clause>): PlacedCount {
  const isPlaced = ({ evidence }: OwnAnswer) => placeEvidence(evidence, byId).every(({ clause }) => clause !== null);
  const placed = own.filter(isPlaced).length;
  return { placed, notFound: own.length - placed, total: own.length };
}
