import type { Clause } from "../../model/clause.ts";
import type { Fact, Polarity } from "../../model/fact.ts";
import type { Act } from "./find-acts.ts";

/**
 * One thing said: a sentence, or a part of one that has a verb of its own ("…, but we keep the last four digits").
 * `raw` are its words, `text` the same as cues are written; offsets of both are the same.
 */
export type Statement = {
  readonly raw: string;
  readonly text: string;
  /** Where it starts in its clause's text. */
  readonly start: number;
  /** "DM logs" in "DM logs: kept for 12 months", as written; only for the first statement of an item or labelled paragraph. */
  readonly label: string | null;
  /** What it says that somebody does; an item without a verb of its own has its lead-in's, else its heading's. */
  readonly acts: readonly Act[];
  /** An exception or condition in it, as written. */
  readonly condition: string | null;
  /** The people or places that it, what stands before it in its clause, or its section is limited to, as written. */
  readonly region: string | null;
  readonly setting: Setting;
};

/** What is known around a clause. All texts are as cues are written. */
export type Setting = {
  readonly clause: Clause;
  /** The headings above, nearest first, joined by ` / `. */
  readonly titles: string;
  readonly leadIn: string;
  /** The people or places that the section is limited to, as written. */
  readonly region: string | null;
  /** An item, a row, or a bare line that reads as one. */
  readonly listed: boolean;
  /** The names the company calls itself by. */
  readonly ownNames: RegExp;
};

/** What a reader of facts hands back: a fact without what every fact of its statement shares. Offsets are the statement's. */
export type Finding = Pick<Fact, "kind" | "value" | "practice"> & {
  readonly start: number;
  readonly end: number;
  readonly polarity: Polarity;
  readonly of?: string | null;
  /** Where the statement's own condition is not what rides with it. */
  readonly condition?: string | null;
};

/** Reads facts of one sort out of a statement. */
export type FactReader = (statement: Statement) => readonly Finding[];
