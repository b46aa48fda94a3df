import { practices } from "../../shared/model/practice.ts";
import type { CuePlace, StoredModel } from "../../shared/pipeline/5-clauses/practices/practice-model.ts";
import type { Fitted } from "./fit-model.ts";

const wide = practices.length;
/** The largest number that fits a signed byte on both sides of naught. */
const largest = 127;

/** A fitted model as its file holds it: a byte a weight, a scale a practice, cues by name. */
export function packModel(
  { columnOf, loudness, weights }: Fitted,
  tuned: Pick<StoredModel, "whole" | "bare">,
): StoredModel {
  const weightOf = (column: number, k: number): number => (weights[column * wide + k] ?? 0) * (loudness[column] ?? 1);
  const hashes = [...columnOf].flatMap(([name, column]) => (typeof name === "number" ? [{ name, column }] : []));
  hashes.sort((a, b) => a.name - b.name);
  const scales = practices.map((_, k) => {
    const most = hashes.reduce((found, { column }) => Math.max(found, Math.abs(weightOf(column, k))), 0);
    return Number((most / largest).toPrecision(4));
  });
  return {
    hashes: Buffer.from(Uint32Array.from(hashes, ({ name }) => name).buffer).toString("base64"),
    weights: packWeights(hashes, scales, weightOf),
    scales,
    cues: packCues(columnOf, weightOf),
    biases: practices.map((_, k) => rounded(weights[columnOf.size * wide + k] ?? 0)),
    ...tuned,
  };
}

type WeightOf = (column: number, k: number) => number;

function packWeights(hashes: readonly { column: number }[], scales: readonly number[], weightOf: WeightOf): string {
  const bytes = hashes.flatMap(({ column }) => scales.map((scale, k) => Math.round(weightOf(column, k) / scale)));
  return Buffer.from(Int8Array.from(bytes).buffer).toString("base64");
}

function packCues(columnOf: Fitted["columnOf"], weightOf: WeightOf): StoredModel["cues"] {
  const inPlace = (place: CuePlace): Record<string, readonly number[]> => {
    const named: [string, readonly number[]][] = [];
    for (const [name, column] of columnOf) {
      if (typeof name !== "string" || !name.startsWith(`${place} `)) continue;
      named.push([name.slice(place.length + 1), practices.map((_, k) => rounded(weightOf(column, k)))]);
    }
    return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return { text: inPlace("text"), title: inPlace("title"), leadIn: inPlace("leadIn") };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
