import type { ClauseId } from "./ids.ts";
import type { Practice } from "./practice.ts";
import type { Span } from "./span.ts";

/** What sort of thing was read out of a clause. */
export type FactKind =
  | "data-type"
  | "purpose"
  | "recipient"
  | "source"
  | "sale"
  | "sharing"
  | "retention"
  | "right"
  | "choice"
  | "legal-basis"
  | "transfer"
  | "security-measure"
  | "age"
  | "tracking"
  | "do-not-track"
  | "automated-decision"
  | "contact"
  | "date"
  | "change-notice"
  | "breach-notice"
  | "requirement"
  | "dispute";

/** What the words claim: it is so, it is not so, or it may be so. */
export type Polarity = "does" | "does-not" | "may";

/** One thing read out of a clause, with the exact characters it came from: a fact without a place does not exist. */
export type Fact = {
  readonly kind: FactKind;
  /**
   * Normalised where it can be: dates ISO 8601, durations ISO 8601 (`P12M`), data types, purposes, recipients and rights by
   * the names in the word lists of `6-facts`; companies, mail addresses and stated rules ("as long as your account is
   * active") as written.
   */
  readonly value: string;
  /** What it is said of ("DM logs", "California residents' data"), as written; `null` where the clause does not say. */
  readonly of: string | null;
  readonly polarity: Polarity;
  /** An exception or condition that rides with it ("unless the law requires it"), as written. */
  readonly condition: string | null;
  /** The people or places it is limited to ("if you live in California"), as written. */
  readonly region: string | null;
  readonly practice: Practice;
  readonly clause: ClauseId;
  readonly span: Span<"text">;
};
