import stored from "../../../../resources/practices.json" with { type: "json" };
import { decodeBase64 } from "./decode-base64.ts";

/** The model as its file holds it; `build/practices/` writes it. All lists of numbers are in the order of `practices`. */
export type StoredModel = {
  /** The hashes of the features it knows: base64 of 32-bit numbers, little-endian. */
  readonly hashes: string;
  /** Their weights, ten signed bytes a feature, in base64. A byte counts `scales` of its practice. */
  readonly weights: string;
  readonly scales: readonly number[];
  /** What the cues of the rules count, by where they were found and by the rule's id. */
  readonly cues: Readonly<Record<CuePlace, Readonly<Record<string, readonly number[]>>>>;
  /** Where each sum starts. */
  readonly biases: readonly number[];
  /** For a clause in its policy, and for a text that stands alone: the same sum is less sure without its surroundings. */
  readonly whole: Calibration;
  readonly bare: Calibration;
};

export type Calibration = {
  /** The sum that a practice must reach to be given. */
  readonly thresholds: readonly number[];
  /** From a sum to a probability: the logistic of `slope` times the sum plus `offset`. */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
};

export type CuePlace = "text" | "title" | "leadIn";

/** The model made ready: from a feature's hash to its row, or -1; rows of ten weights, each counted in `scales`. */
export type PracticeModel = Omit<StoredModel, "hashes" | "weights"> & {
  readonly rowOf: (hash: number) => number;
  readonly rows: number;
  readonly weights: Int8Array;
};

let ready: PracticeModel | null = null;

/** The shipped model, unpacked the first time it is asked for. */
export function practiceModel(): PracticeModel {
  ready ??= unpackModel(stored);
  return ready;
}

function unpackModel({ hashes: packed, weights, ...rest }: StoredModel): PracticeModel {
  const hashes = unpackHashes(decodeBase64(packed));
  const signed = new Int8Array(decodeBase64(weights).buffer);
  return { ...rest, rowOf: makeLookUp(hashes), rows: hashes.length, weights: signed };
}

function unpackHashes(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer);
  const hashes = new Uint32Array(bytes.length / 4);
  for (let at = 0; at < hashes.length; at++) hashes[at] = view.getUint32(at * 4, true);
  return hashes;
}

/** A hash table with open addressing, at most half full. */
function makeLookUp(hashes: Uint32Array): (hash: number) => number {
  const last = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1;
  const slots = new Int32Array(last + 1).fill(-1);
  for (let row = 0; row < hashes.length; row++) {
    let slot = (hashes[row] ?? 0) & last;
    while (slots[slot] !== -1) slot = (slot + 1) & last;
    slots[slot] = row;
  }
  return (hash) => {
    let slot = hash & last;
    let row = slots[slot] ?? -1;
    while (row !== -1 && hashes[row] !== hash) {
      slot = (slot + 1) & last;
      row = slots[slot] ?? -1;
    }
    return row;
  };
}
