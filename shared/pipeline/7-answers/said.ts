import type { Clause } from "../../model/clause.ts";
import type { Fact } from "../../model/fact.ts";
import type { Metadata } from "../../model/reading.ts";
import type { Section } from "../../model/section.ts";

/** All that is known of a policy when its answers are written. */
export type Said = {
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly facts: readonly Fact[];
  readonly metadata: Metadata;
};
