import { type PracticeLabel, practices } from "../../../model/practice.ts";
import { choosePractices } from "./choose-practices.ts";
import { findReasons } from "./find-reasons.ts";
import type { Scored } from "./score-practices.ts";

/**
 * The practices a text is given (`choosePractices`). Comes out: at least one label, best score first, each with the text's
 * own words that spoke for it.
 */
export function labelPractices(text: string, scored: Scored): readonly PracticeLabel[] {
  return choosePractices(scored.over)
    .map((k) => practices[k] ?? "other")
    .map((practice) => ({ practice, score: scoreOf(scored, practice), why: findReasons(text, practice) }))
    .sort((a, b) => b.score - a.score);
}

/** To three decimals: nobody can tell more. */
function scoreOf({ scores }: Scored, practice: PracticeLabel["practice"]): number {
  return Math.round((scores[practices.indexOf(practice)] ?? 0) * 1000) / 1000;
}
