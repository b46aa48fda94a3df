import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { PlainDocument, Reading } from "../../shared/model/reading.ts";

/** A quarter of the size, for a millisecond of a reading's fifty; zstd took as long for little less (measured). */
const level = 1;

/** What was read of a file, as bytes to keep. */
export function pack(reading: PlainDocument | Reading): Uint8Array {
  return deflateRawSync(JSON.stringify(reading), { level });
}

/** The same again. Goes in: what `pack` gave, as a hash beside it says. */
export function unpack<T extends PlainDocument>(body: Uint8Array): T {
  const reading: T = JSON.parse(inflateRawSync(body).toString("utf8"));
  return reading;
}
