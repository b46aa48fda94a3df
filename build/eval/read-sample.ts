import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Reading } from "../../shared/model/reading.ts";
import { readPolicy } from "../../shared/pipeline/read-policy.ts";

/** Reads a policy from disk. Throws where it can't be read: a measurement with holes is none. */
export async function readSample(path: string): Promise<Reading> {
  const result = await readPolicy({ bytes: new Uint8Array(readFileSync(path)), fileName: basename(path) });
  if (!result.ok) throw new Error(`${path}: ${result.failure.kind}`);
  return result.value;
}
