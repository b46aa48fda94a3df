import { practices } from "../../shared/model/practice.ts";
import { shareOf } from "../../shared/pipeline/5-clauses/practices/hash-features.ts";
import type { CuePlace } from "../../shared/pipeline/5-clauses/practices/practice-model.ts";
import type { ClauseFeatures, FeatureSpace } from "./find-features.ts";

/** What is learnt from: features, the truth by practice, and how much each practice's truth counts (0: unknown). */
export type Example = {
  readonly features: ClauseFeatures;
  readonly truth: readonly boolean[];
  readonly counts: readonly number[];
};

/** A model with exact weights: ten a feature, the last ten for what is always there. */
export type Fitted = {
  /** Hashes by their number, cues by `<place> <rule>`. */
  readonly columnOf: ReadonlyMap<string | number, number>;
  /** What each column's value is multiplied by, beside the share of its number. */
  readonly loudness: readonly number[];
  readonly weights: Float32Array;
};

/** How much each kind of feature is heard, and how it is fitted. Chosen by cross-validation on our own labels. */
const heard: Readonly<Record<FeatureSpace, number>> = { word: 1, piece: 1, title: 0.7, leadIn: 0.8 };
const cuesHeard: Readonly<Record<CuePlace, number>> = { text: 1, title: 0.5, leadIn: 0.6 };
const penalty = 0.2;
const wide = practices.length;

type Vector = { readonly columns: Int32Array; readonly values: Float32Array; readonly square: number };

/**
 * Fits one linear support vector machine with squared hinge loss a practice, all at once, by dual coordinate descent
 * (Hsieh et al., ICML 2008). Goes in: examples, in how many of them a feature must stand to be kept, and how often all
 * are gone through. No randomness but a fixed order: the same examples give the same model.
 */
export function fitModel(examples: readonly Example[], leastSeen: number, rounds: number): Fitted {
  const { columnOf, loudness } = nameColumns(examples, leastSeen);
  const vectors = examples.map(({ features }) => vectorOf(features, columnOf));
  const weights = new Float32Array((columnOf.size + 1) * wide);
  const duals = new Float32Array(examples.length * wide);
  const order = examples.map((_, at) => at);
  const next = makeDice();
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const at of order) {
      const [vector, example] = [vectors[at], examples[at]];
      if (vector !== undefined && example !== undefined) {
        step({ vector, example, weights, duals: duals.subarray(at * wide, (at + 1) * wide) });
      }
    }
  }
  return { columnOf, loudness, weights };
}

/** The sum of each practice for a clause. */
export function sumsOf({ columnOf, weights }: Fitted, features: ClauseFeatures): readonly number[] {
  return [...addUp(weights, vectorOf(features, columnOf))];
}

/** Cues are few and count even where they are rare. */
function nameColumns(examples: readonly Example[], leastSeen: number): Pick<Fitted, "columnOf" | "loudness"> {
  const seen = new Map<string | number, { times: number; readonly loudness: number }>();
  for (const { features } of examples) {
    for (const [names, loudness] of namesOf(features)) {
      for (const name of names) {
        const before = seen.get(name);
        if (before === undefined) seen.set(name, { times: 1, loudness });
        else before.times += 1;
      }
    }
  }
  const kept = [...seen].filter(([name, { times }]) => typeof name === "string" || times >= leastSeen);
  return {
    columnOf: new Map(kept.map(([name], column) => [name, column])),
    loudness: kept.map(([, { loudness }]) => loudness),
  };
}

function namesOf({ hashes, cues }: ClauseFeatures): readonly (readonly [readonly (string | number)[], number])[] {
  return [
    [hashes.word, heard.word],
    [hashes.piece, heard.piece],
    [hashes.title, heard.title],
    [hashes.leadIn, heard.leadIn],
    [cues.text.map((id) => `text ${id}`), cuesHeard.text],
    [cues.title.map((id) => `title ${id}`), cuesHeard.title],
    [cues.leadIn.map((id) => `leadIn ${id}`), cuesHeard.leadIn],
  ];
}

function vectorOf(features: ClauseFeatures, columnOf: ReadonlyMap<string | number, number>): Vector {
  const columns: number[] = [];
  const values: number[] = [];
  let square = 1;
  for (const [names, loudness] of namesOf(features)) {
    const before = columns.length;
    for (const name of names) {
      const column = columnOf.get(name);
      if (column !== undefined) columns.push(column);
    }
    const value = loudness * shareOf(columns.length - before);
    square += value * value * (columns.length - before);
    while (values.length < columns.length) values.push(value);
  }
  columns.push(columnOf.size);
  values.push(1);
  return { columns: Int32Array.from(columns), values: Float32Array.from(values), square };
}

function addUp(weights: Float32Array, { columns, values }: Vector): Float64Array {
  const sums = new Float64Array(wide);
  for (let at = 0; at < columns.length; at++) {
    const [from, value] = [(columns[at] ?? 0) * wide, values[at] ?? 0];
    for (let k = 0; k < wide; k++) sums[k] = (sums[k] ?? 0) + value * (weights[from + k] ?? 0);
  }
  return sums;
}

type Step = {
  readonly vector: Vector;
  readonly example: Example;
  readonly weights: Float32Array;
  readonly duals: Float32Array;
};

/** One example's turn: each practice's dual goes where the others leave it best. */
function step({ vector, example, weights, duals }: Step): void {
  const sums = addUp(weights, vector);
  const moves = new Float64Array(wide);
  for (let k = 0; k < wide; k++) {
    const counts = example.counts[k] ?? 0;
    if (counts === 0) continue;
    const sign = example.truth[k] === true ? 1 : -1;
    const slack = 0.5 / (penalty * counts);
    const dual = duals[k] ?? 0;
    const moved = Math.max(0, dual - (sign * (sums[k] ?? 0) - 1 + slack * dual) / (vector.square + slack));
    duals[k] = moved;
    moves[k] = sign * (moved - dual);
  }
  if (moves.some((move) => Math.abs(move) > 1e-7)) move(weights, vector, moves);
}

function move(weights: Float32Array, { columns, values }: Vector, moves: Float64Array): void {
  for (let at = 0; at < columns.length; at++) {
    const [from, value] = [(columns[at] ?? 0) * wide, values[at] ?? 0];
    for (let k = 0; k < wide; k++) weights[from + k] = (weights[from + k] ?? 0) + value * (moves[k] ?? 0);
  }
}

/** Numbers from 0 to 1 that look random and are the same every time (Numerical Recipes' generator). */
function makeDice(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const [one, two] = [order[at] ?? 0, order[other] ?? 0];
    order[at] = two;
    order[other] = one;
  }
}
