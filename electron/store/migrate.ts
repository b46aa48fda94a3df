import { count } from "./columns.ts";
import type { Database, ReadableDb, WritableDb } from "./database.ts";
import { createPolicies } from "./migrations/0001-policies.ts";
import { createAnnotations } from "./migrations/0002-annotations.ts";
import { createOffersAndPutBack } from "./migrations/0003-offers-and-put-back.ts";
import { allowOwnAnswers } from "./migrations/0004-own-answers.ts";
import { writeMeta } from "./queries/meta.ts";

export type Migration = (db: WritableDb) => void;

/** In order; a library's schema number is how many of them it has been through. Released ones are never changed. */
export const migrations: readonly Migration[] = [
  createPolicies,
  createAnnotations,
  createOffersAndPutBack,
  allowOwnAnswers,
];

/** The schema this Smallprint reads and writes. */
export const schemaVersion = migrations.length;

/** How many migrations a database has been through; 0 for a new one. */
export function schemaOf(db: ReadableDb): number {
  return count(db.get("PRAGMA user_version") ?? {}, "user_version");
}

/**
 * Brings a database to schema `target` (the newest unless a test asks otherwise), one transaction for each step: after
 * a kill or a full disk it is either before a step or after it. Comes out: how many steps were taken.
 */
export function migrate(db: Database, target: number = schemaVersion): number {
  const from = schemaOf(db);
  for (let step = from; step < target; step += 1) {
    db.inTransaction((change) => {
      migrations[step]?.(change);
      change.script(`PRAGMA user_version = ${step + 1}`);
      // Twice, so that a flipped bit in the file's head is not taken for a newer or older library.
      writeMeta(change, "schema", String(step + 1));
    });
  }
  return Math.max(0, target - from);
}
