import { count, text } from "./columns.ts";
import type { ReadableDb } from "./database.ts";
import { isDamage } from "./failure-of.ts";
import { areClausesIntact } from "./queries/clauses.ts";
import { isBodyIntact } from "./queries/readings.ts";

/**
 * Whether an index is whole: SQLite's own checks (which compare the words with what they were made from), every reading
 * against its hash, every clause against its reading's. Takes seconds for 10,000 policies.
 */
export function isIndexWhole(db: ReadableDb): boolean {
  try {
    return isStructureWhole(db) && areReadingsWhole(db);
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

function isStructureWhole(db: ReadableDb): boolean {
  return text(db.get("PRAGMA integrity_check(1)") ?? {}, "integrity_check") === "ok";
}

function areReadingsWhole(db: ReadableDb): boolean {
  const readings = db.all("SELECT key, whole FROM readings");
  return readings.every((row) => {
    const key = count(row, "key");
    return areClausesIntact(db, key) && (count(row, "whole") === 0 || isBodyThere(db, key));
  });
}

function isBodyThere(db: ReadableDb, key: number): boolean {
  const body = db.get("SELECT body, hash FROM bodies WHERE key = ?", key);
  return body !== undefined && isBodyIntact(body);
}
