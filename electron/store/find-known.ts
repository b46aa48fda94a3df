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

/** A text that is about to be saved, and the policy it will be of, or be offered to. */
export type Fresh = { readonly sketch: Sketch; readonly root: PolicyId };

/**
 * The policy of the library, or of those that come into it together, that a text is most surely a version of; `null` where
 * there is none.
 */
export function findKnown(files: LibraryFiles, sketch: Sketch, fresh: readonly Fresh[] = []): Known | null {
  const known = files.readIndex((db) => findSketches(db, sketch));
  const alike = [
    ...known.map(([version, other]) => ({ other, rootOf: () => files.read((db) => shownPolicyOf(db, version)) })),
    ...fresh.map(({ root, sketch: other }) => ({ other, rootOf: () => root })),
  ]
    .map((one) => ({ ...one, sure: samePolicy(sketch, one.other) }))
    .filter(({ sure }) => sure > 0)
    .sort((one, other) => other.sure - one.sure);
  for (const { other, rootOf } of alike) {
    const policy = rootOf();
    if (policy !== null) return { policy, sameText: other.text === sketch.text };
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
