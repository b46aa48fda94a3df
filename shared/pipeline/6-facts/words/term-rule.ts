/**
 * A name for one thing and the words that mean it. `value` is the plain name that facts carry and summaries show;
 * `pattern` is tried on lower-case text with straight quotes and bounded, so that it stays linear.
 */
export type TermRule = {
  readonly id: string;
  readonly value: string;
  readonly pattern: RegExp;
  /** A phrase of our own that the pattern finds, and a near one that it must leave alone. */
  readonly matches: string;
  readonly misses: string;
};
