/**
 * Words that bear on a standing question. `pattern` is tried on one sentence as cues are written (lower case, straight
 * quotes); an item of a list is tried with the sentence that leads into it in front. Patterns are bounded, so that they stay linear.
 */
export type Cue = {
  readonly id: string;
  /** What the words say in answer to the question; `limits` is an exception to whatever else is said. */
  readonly says: "yes" | "no" | "unclear" | "limits";
  readonly pattern: RegExp;
  /** Words in the same sentence that take it back. */
  readonly unless?: RegExp;
  /** It counts only under headings like these. */
  readonly under?: RegExp;
  /** What it adds to the answer's value. */
  readonly value?: string;
  /** Its own words, as written, are what it adds. */
  readonly quotes?: true;
  /** How much it is worth as evidence beside others; 1 where it is not given. */
  readonly weight?: number;
  /** What "we do not …" before the words makes of a `yes`; where it is not given, a denial says nothing. */
  readonly ifDenied?: "no";
  /** A sentence of our own that the pattern finds, and a near one that it must leave alone. */
  readonly matches: string;
  readonly misses: string;
};
