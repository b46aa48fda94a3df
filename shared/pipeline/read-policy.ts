import type { FileFailure } from "../model/failure.ts";
import type { Reading } from "../model/reading.ts";
import { type Result, succeed } from "../model/result.ts";
import { decodePolicy, outlinePolicy } from "./outline-policy.ts";
import type { PolicySource } from "./source.ts";
import { understandPolicy } from "./understand-policy.ts";

/**
 * The whole road of one file, in order: bytes → text → blocks → the policy's own → sections → clauses → practices →
 * facts → summary. Fails only where there is nothing to read; whatever else is odd is a note. A text that is no privacy
 * policy, or not in English, is read as a document without facts and summary. Same bytes and name in, same reading out.
 */
export async function readPolicy(source: PolicySource): Promise<Result<Reading, FileFailure>> {
  const decoded = await decodePolicy(source);
  if (!decoded.ok) return decoded;
  const outlined = outlinePolicy(source, decoded.value);
  return outlined.ok ? succeed(understandPolicy(outlined.value)) : outlined;
}
