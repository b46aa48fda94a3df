import { type Practice, type PracticeLabel, practices } from "../../../model/practice.ts";
import { type Span, textSpan } from "../../../model/span.ts";
import { findAll } from "../../../text/find-all.ts";
import { cueText } from "./cue-text.ts";
import { ruleWeights, thresholds } from "./rules/rule-weights.ts";
import type { FoundCue, Scored } from "./score-practices.ts";

/** Words are shown only for cues that speak clearly for the practice, and the strongest few of them. */
const leastWeight = 0.3;
const mostSpans = 4;

/**
 * The practices a text is given: those whose score reaches their threshold. Where none does, the one that comes nearest;
 * `other` stands alone or not at all, and only where it comes nearer than every real practice.
 * Comes out: at least one label, best score first, each with the text's own words that spoke for it.
 */
export function labelPractices(text: string, scored: Scored): readonly PracticeLabel[] {
  const reach = practices.map((_, k) => (scored.scores[k] ?? 0) / (thresholds[k] ?? 1));
  const words = cueText(text);
  const labels = chosen(reach).map((k) => ({
    practice: practices[k] ?? "other",
    score: Math.round((scored.scores[k] ?? 0) * 1000) / 1000,
    why: wordsFor(practices[k] ?? "other", words, scored.cues),
  }));
  return labels.sort((a, b) => b.score - a.score);
}

function chosen(reach: readonly number[]): readonly number[] {
  const other = practices.indexOf("other");
  const real = practices.map((_, k) => k).filter((k) => k !== other);
  const nearest = real.reduce((best, k) => ((reach[k] ?? 0) > (reach[best] ?? 0) ? k : best));
  const reached = real.filter((k) => (reach[k] ?? 0) >= 1);
  if (reached.length > 0) return reached;
  return (reach[other] ?? 0) >= (reach[nearest] ?? 0) ? [other] : [nearest];
}

function wordsFor(practice: Practice, text: string, cues: readonly FoundCue[]): readonly Span<"text">[] {
  const k = practices.indexOf(practice);
  const weightOf = (cue: FoundCue): number => ruleWeights.get(cue.rule.id)?.[k] ?? 0;
  const spans = cues
    .filter((cue) => cue.inText && weightOf(cue) >= leastWeight)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, mostSpans)
    .flatMap(({ rule }) => findAll(rule.pattern, text).map((hit) => [hit.index, hit.index + hit[0].length] as const))
    .filter(([start, end]) => end > start);
  return joinOverlapping(spans);
}

function joinOverlapping(spans: readonly (readonly [number, number])[]): readonly Span<"text">[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map(([start, end]) => textSpan(start, end));
}
