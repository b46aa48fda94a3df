import { practices } from "../../../model/practice.ts";

const other = practices.indexOf("other");
const real = practices.map((_, k) => k).filter((k) => k !== other);

/** By how much `other` must be further over its threshold than every real practice to silence those that reach theirs. */
const clearly = 0.3;

/**
 * Which practices a clause is given, as places in `practices`: those that reach their threshold; where none does, the
 * one that comes nearest. `other` stands alone or not at all: where it comes nearest and nothing real is reached, and
 * where it is clearly further over its threshold than any of them.
 * Goes in: by how much each practice is over its threshold.
 */
export function choosePractices(over: readonly number[]): readonly number[] {
  const nearest = real.reduce((best, k) => ((over[k] ?? 0) > (over[best] ?? 0) ? k : best));
  const lead = (over[other] ?? 0) - (over[nearest] ?? 0);
  const reached = real.filter((k) => (over[k] ?? 0) >= 0);
  if (reached.length > 0) return lead > clearly ? [other] : reached;
  return [lead >= 0 ? other : nearest];
}
