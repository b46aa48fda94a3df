import { practices } from "../../shared/model/practice.ts";
import { choosePractices } from "../../shared/pipeline/5-clauses/practices/choose-practices.ts";

/** The sums a model gave a clause that it had not seen, and what is true of it. */
export type Judged = { readonly sums: readonly number[]; readonly truth: readonly boolean[] };

export type Quality = { readonly precision: number; readonly recall: number; readonly f1: number };

/** From 0 to 1, by practice in their order; `macro` is the mean of their F1. */
export type Measured = { readonly each: readonly Quality[]; readonly macro: number; readonly micro: number };

/** How well the practices given agree with the truth. */
export function measure(judged: readonly Judged[], thresholds: readonly number[]): Measured {
  const counts = practices.map(() => ({ hits: 0, wrong: 0, missed: 0 }));
  for (const { sums, truth } of judged) {
    const given = new Set(choosePractices(sums.map((sum, k) => sum - (thresholds[k] ?? 0))));
    for (const [k, count] of counts.entries()) {
      const outcome = outcomeOf(given.has(k), truth[k] === true);
      if (outcome !== null) count[outcome] += 1;
    }
  }
  const each = counts.map(qualityOf);
  const all = counts.reduce((sum, one) => ({
    hits: sum.hits + one.hits,
    wrong: sum.wrong + one.wrong,
    missed: sum.missed + one.missed,
  }));
  return { each, macro: each.reduce((sum, { f1 }) => sum + f1, 0) / each.length, micro: qualityOf(all).f1 };
}

function outcomeOf(isGiven: boolean, isTrue: boolean): "hits" | "wrong" | "missed" | null {
  if (isGiven) return isTrue ? "hits" : "wrong";
  return isTrue ? "missed" : null;
}

function qualityOf({ hits, wrong, missed }: { hits: number; wrong: number; missed: number }): Quality {
  return {
    precision: hits / Math.max(1, hits + wrong),
    recall: hits / Math.max(1, hits + missed),
    f1: (2 * hits) / Math.max(1, 2 * hits + wrong + missed),
  };
}

/** A table of a line a practice. */
export function print(title: string, { each, macro, micro }: Measured): void {
  const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);
  process.stdout.write(`\n${title}: macro F1 ${percent(macro).trim()}, micro F1 ${percent(micro).trim()}\n`);
  process.stdout.write(`${"".padEnd(24)}     P      R     F1\n`);
  for (const [k, { precision, recall, f1 }] of each.entries()) {
    const name = (practices[k] ?? "").padEnd(24);
    process.stdout.write(`${name}${percent(precision)} ${percent(recall)} ${percent(f1)}\n`);
  }
}
