import type { PolicyId } from "../../shared/model/ids.ts";
import { text } from "./columns.ts";
import type { ReadableDb } from "./database.ts";
import type { LibraryFiles } from "./library-files.ts";
import { samePolicy } from "./likeness/same-policy.ts";
import type { Sketch } from "./likeness/sketch-policy.ts";
import { rootOf } from "./queries/offers.ts";
import { findSketches } from "./queries/sketches.ts";

/** A policy that a text is a version of, and whether that text is one of its own already. */
export type Known = { readonly policy: PolicyId; readonly sameText: boolean };

/** The policy of the library that a text is most surely a version of; `null` where there is none. */
export function findKnown(files: LibraryFiles, sketch: Sketch): Known | null {
  const alike = files
    .readIndex((db) => findSketches(db, sketch))
    .map(([version, other]) => ({ version, sure: samePolicy(sketch, other), sameText: other.text === sketch.text }))
    .filter(({ sure }) => sure > 0)
    .sort((one, other) => other.sure - one.sure);
  for (const { version, sameText } of alike) {
    const policy = files.read((db) => shownPolicyOf(db, version));
    if (policy !== null) return { policy, sameText };
  }
  return null;
}

function shownPolicyOf(db: ReadableDb, version: string): PolicyId | null {
  const row = db.get(
    "SELECT v.policy FROM versions v JOIN policies p ON p.id = v.policy WHERE v.id = ? AND p.removed IS NULL",
    version,
  );
  return row === undefined ? null : rootOf(db, text(row, "policy"));
}
