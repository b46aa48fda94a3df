import type { Fact, FactKind } from "../../model/fact.ts";

/** The facts of a policy, asked for by kind. */
export type FactsAt = {
  /** All of a kind, in reading order. */
  readonly of: (kind: FactKind) => readonly Fact[];
  /** Those that hold for everybody: not limited to a place. */
  readonly general: (kind: FactKind) => readonly Fact[];
  /** Those limited to a place. */
  readonly regional: (kind: FactKind) => readonly Fact[];
};

/** Sorts facts by kind and by whether they are limited to a place. */
export function factsAt(facts: readonly Fact[]): FactsAt {
  const of = (kind: FactKind): readonly Fact[] => facts.filter((fact) => fact.kind === kind);
  return {
    of,
    general: (kind) => of(kind).filter((fact) => fact.region === null),
    regional: (kind) => of(kind).filter((fact) => fact.region !== null),
  };
}
