import type { Fact, FactKind } from "../../model/fact.ts";
import { placeName } from "./place-words.ts";

/** The facts of a policy, asked for by kind. */
export type FactsAt = {
  /** All of a kind, in reading order. */
  readonly of: (kind: FactKind) => readonly Fact[];
  /** Those that hold for everybody: not limited to a place. */
  readonly general: (kind: FactKind) => readonly Fact[];
  /** Those limited to a place. */
  readonly regional: (kind: FactKind) => readonly Fact[];
};

/**
 * Sorts facts by kind and by whether they are limited to a place. Those limited to a place without a plain name are left
 * out: their sentence could not say where it holds. Where data goes and whom to write to is told "if you live outside …"
 * by a company at home there; such are kept.
 */
export function factsAt(facts: readonly Fact[]): FactsAt {
  const tellable = facts.filter(
    ({ kind, region }) =>
      region === null ||
      placeName(region) !== null ||
      ((kind === "transfer" || kind === "contact") && /\boutside\b/i.test(region)),
  );
  const of = (kind: FactKind): readonly Fact[] => tellable.filter((fact) => fact.kind === kind);
  return {
    of,
    general: (kind) => of(kind).filter((fact) => fact.region === null),
    regional: (kind) => of(kind).filter((fact) => fact.region !== null),
  };
}
