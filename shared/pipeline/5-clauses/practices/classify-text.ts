import { type Practice, practices } from "../../../model/practice.ts";
import { labelPractices } from "./label-practices.ts";
import { leadInVotes, scorePractices, titleVotes } from "./score-practices.ts";

/** What one text is about. `scores` holds every practice, 0 to 1. */
export type TextPractices = {
  readonly practices: readonly Practice[];
  readonly scores: Readonly<Partial<Record<Practice, number>>>;
};

/** A text, and the heading above it and the words that introduce it where they are known. */
export type LooseText = { readonly text: string; readonly heading?: string; readonly leadIn?: string };

/** The practices of a text that stands by itself; at least one, best first. */
export function classifyText({ text, heading = "", leadIn = "" }: LooseText): TextPractices {
  const scored = scorePractices(text, { titles: [titleVotes(heading)], leadIn: leadInVotes(leadIn) });
  const rounded = practices.map(
    (practice, k) => [practice, Math.round((scored.scores[k] ?? 0) * 1000) / 1000] as const,
  );
  return {
    practices: labelPractices(text, scored).map((label) => label.practice),
    scores: Object.fromEntries(rounded),
  };
}
