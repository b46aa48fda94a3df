import { type Practice, practices } from "../../../model/practice.ts";
import { labelPractices } from "./label-practices.ts";
import { scorePractices } from "./score-practices.ts";

/** What one text is about. `scores` holds every practice, 0 to 1. */
export type TextPractices = {
  readonly practices: readonly Practice[];
  readonly scores: Readonly<Partial<Record<Practice, number>>>;
};

/** The practices of a text that stands alone, with no heading or lead-in known; at least one, best first. */
export function classifyText(text: string): TextPractices {
  const scored = scorePractices(text, { title: [], ancestors: [], leadIn: [] });
  const rounded = practices.map(
    (practice, k) => [practice, Math.round((scored.scores[k] ?? 0) * 1000) / 1000] as const,
  );
  return {
    practices: labelPractices(text, scored).map((label) => label.practice),
    scores: Object.fromEntries(rounded),
  };
}
