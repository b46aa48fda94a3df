import stored from "../../../../resources/practices.json" with { type: "json" };
import { practices } from "../../../model/practice.ts";
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
  /** The sum that a practice must reach to be given. */
  readonly thresholds: readonly number[];
  /** From a sum to a probability: the logistic of `slope` times the sum plus `offset`. */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
};

export type CuePlace = "text" | "title" | "leadIn";

/** The model made ready: from a feature's hash to its row, or -1; rows of ten weights. */
export type PracticeModel = Pick<StoredModel, "cues" | "biases" | "thresholds" | "slopes" | "offsets"> & {
  readonly rowOf: (hash: number) => number;
  readonly rows: number;
  readonly weights: Float32Array;
};

let ready: PracticeModel | null = null;

/** The shipped model, unpacked the first time it is asked for. */
export function practiceModel(): PracticeModel {
  ready ??= unpackModel(stored);
  return ready;
}

/** Unpacks a stored model. */
export function unpackModel(packed: StoredModel): PracticeModel {
  const { cues, biases, thresholds, slopes, offsets } = packed;
  const hashes = unpackHashes(decodeBase64(packed.hashes));
  const weights = unpackWeights(decodeBase64(packed.weights), packed.scales);
  return { cues, biases, thresholds, slopes, offsets, rowOf: makeLookUp(hashes), rows: hashes.length, weights };
}

function unpackHashes(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true));
}

function unpackWeights(bytes: Uint8Array, scales: readonly number[]): Float32Array {
  const signed = new Int8Array(bytes.buffer);
  const weights = new Float32Array(signed.length);
  for (let at = 0; at < signed.length; at++) weights[at] = (signed[at] ?? 0) * (scales[at % practices.length] ?? 0);
  return weights;
}

/** A hash table with open addressing, at most half full. */
function makeLookUp(hashes: Uint32Array): (hash: number) => number {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const slots = new Int32Array(size).fill(-1);
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1);
    for (let row = slots[slot] ?? -1; row >= 0 && hashes[row] !== hash; row = slots[slot] ?? -1) {
      slot = (slot + 1) & (size - 1);
    }
    return slot;
  };
  for (const [row, hash] of hashes.entries()) slots[slotOf(hash)] = row;
  return (hash) => slots[slotOf(hash)] ?? -1;
}
