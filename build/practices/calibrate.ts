import { practices } from "../../shared/model/practice.ts";
import type { Calibration } from "../../shared/pipeline/5-clauses/practices/practice-model.ts";
import { type Judged, measure } from "./measure.ts";

/** A practice that few clauses have must not get a threshold made for those few: as if so many more were missed. */
const caution = 8;
const nudges = [-0.2, -0.12, -0.06, -0.03, 0.03, 0.06, 0.12, 0.2];

/** Thresholds and probabilities for the sums of a model, from clauses that it had not seen. */
export function calibrate(judged: readonly Judged[]): Calibration {
  return { thresholds: findThresholds(judged), ...findLogistics(judged) };
}

/** The thresholds that give the best macro and micro F1 together on clauses a model had not seen. */
function findThresholds(judged: readonly Judged[]): readonly number[] {
  const thresholds = practices.map((_, k) => ownThreshold(judged, k));
  const quality = (): number => {
    const { macro, micro } = measure(judged, thresholds);
    return macro + micro;
  };
  let best = quality();
  for (const k of [...practices.keys(), ...practices.keys()]) {
    const start = thresholds[k] ?? 0;
    let chosen = start;
    for (const nudge of nudges) {
      thresholds[k] = start + nudge;
      const reached = quality();
      if (reached > best + 1e-4) [best, chosen] = [reached, start + nudge];
    }
    thresholds[k] = chosen;
  }
  return thresholds.map((threshold) => Math.round(threshold * 1000) / 1000);
}

function ownThreshold(judged: readonly Judged[], k: number): number {
  const steps = Array.from({ length: 71 }, (_, step) => -0.8 + step * 0.02);
  const quality = steps.map((step) => {
    let [hits, off] = [0, caution];
    for (const { sums, truth } of judged) {
      const isGiven = (sums[k] ?? 0) >= step;
      if (isGiven && truth[k] === true) hits += 1;
      else if (isGiven || truth[k] === true) off += 1;
    }
    return (2 * hits) / (2 * hits + off);
  });
  return steps[quality.indexOf(Math.max(...quality))] ?? 0;
}

/** From a sum to a probability, by practice: logistic regression on one number (Platt 1999), by Newton's steps. */
function findLogistics(judged: readonly Judged[]): { readonly slopes: number[]; readonly offsets: number[] } {
  const fits = practices.map((_, k) => platt(judged.map(({ sums, truth }) => [sums[k] ?? 0, truth[k] === true])));
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return { slopes: fits.map(({ slope }) => rounded(slope)), offsets: fits.map(({ offset }) => rounded(offset)) };
}

function platt(pairs: readonly (readonly [number, boolean])[]): { readonly slope: number; readonly offset: number } {
  let [slope, offset] = [2, 0];
  for (let round = 0; round < 30; round++) {
    let [g1, g2, h11, h12, h22] = [0, 0, 1e-3, 0, 1e-3];
    for (const [sum, truth] of pairs) {
      const p = 1 / (1 + Math.exp(-(slope * sum + offset)));
      const [off, bend] = [p - (truth ? 1 : 0), p * (1 - p)];
      g1 += off * sum;
      g2 += off;
      h11 += bend * sum * sum;
      h12 += bend * sum;
      h22 += bend;
    }
    const whole = h11 * h22 - h12 * h12;
    slope -= (h22 * g1 - h12 * g2) / whole;
    offset -= (h11 * g2 - h12 * g1) / whole;
  }
  return { slope, offset };
}
