/**
 * One cue that a clause is about something. `pattern` is tried on lower-case text with straight quotes, on a clause's
 * own words (`text`), on how it is built (`shape`: its words are no evidence to show) or on the headings above it
 * (`title`). What a cue counts for is learnt (docs/model-card.md), because the same words speak for one practice and
 * against another. Every repetition in a pattern is bounded or over one class, so that matching stays linear.
 */
export type PracticeRule = {
  readonly id: string;
  readonly on: "text" | "shape" | "title";
  readonly pattern: RegExp;
  /** A phrase of our own that the pattern finds, and a near one that it must leave alone. */
  readonly matches: string;
  readonly misses: string;
};
