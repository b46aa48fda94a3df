import { createHash } from "node:crypto";
import { blobHash, policyId, versionId } from "../../../shared/model/ids.ts";
import type { Version } from "../../../shared/model/policy.ts";
import { isWhole, type PlainDocument, type Reading } from "../../../shared/model/reading.ts";
import { bytes, type Columns, count, text } from "../columns.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import type { Sketch } from "../likeness/sketch-policy.ts";
import { pack, unpack } from "../pack-reading.ts";
import { addClauses, dropClauses, retellClauses } from "./clauses.ts";
import { addSketch, dropSketch } from "./sketches.ts";

/** What was read of a version, whether a search may find what is in it, and what it is compared by. */
export type ReadingToKeep = {
  readonly reading: PlainDocument | Reading;
  readonly shown: boolean;
  readonly sketch: Sketch;
};

/** Puts what was read of a version in the place of what may have been there, with its clauses and words. */
export function replaceReading(db: WritableDb, version: Version, kept: ReadingToKeep): void {
  dropReading(db, version.id);
  const key = insertReading(db, version, kept);
  addClauses(db, key, kept.reading);
  addSketch(db, key, kept.sketch);
  if (isWhole(kept.reading)) keepBody(db, key, kept.reading);
}

/**
 * Adds what a version says to the document that is there of it. Comes out: whether it could be done; where the words are not
 * the document's, or it had been read whole before, nothing is changed.
 */
export function completeReading(db: WritableDb, version: string, reading: Reading): boolean {
  const row = db.get("SELECT key FROM readings WHERE version = ? AND whole = 0", version);
  if (row === undefined) return false;
  const key = count(row, "key");
  if (!retellClauses(db, key, reading)) return false;
  keepBody(db, key, reading);
  db.run("UPDATE readings SET whole = 1, reader = ? WHERE key = ?", reading.readerVersion, key);
  return true;
}

function keepBody(db: WritableDb, key: number, reading: Reading): void {
  const body = pack(reading);
  db.run("INSERT INTO bodies (key, body, hash) VALUES (?, ?, ?)", key, body, hashOf(body));
}

function insertReading(db: WritableDb, version: Version, { reading, shown }: ReadingToKeep): number {
  const row = db.get(
    `INSERT INTO readings (version, policy, number, blob, bytes, file_name, imported, reader, whole, shown)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key`,
    ...[version.id, version.policy, version.number, version.blob, version.bytes, version.fileName],
    ...[version.imported, reading.readerVersion, isWhole(reading) ? 1 : 0, shown ? 1 : 0],
  );
  return count(row ?? {}, "key");
}

function dropReading(db: WritableDb, version: string): void {
  const row = db.get("SELECT key FROM readings WHERE version = ?", version);
  if (row === undefined) return;
  const key = count(row, "key");
  dropClauses(db, key);
  dropSketch(db, key);
  db.run("DELETE FROM bodies WHERE key = ?", key);
  db.run("DELETE FROM readings WHERE key = ?", key);
}

/** A version's reading, or null where there is none, only its document is there, or it is not what was written. */
export function findReading(db: ReadableDb, version: string): Reading | null {
  const row = db.get("SELECT b.* FROM bodies b JOIN readings r ON r.key = b.key WHERE r.version = ?", version);
  if (row === undefined || !isBodyIntact(row)) return null;
  // Written by `replaceReading` alone, and the hash says that it is still that.
  return unpack(bytes(row, "body"));
}

export function isBodyIntact(row: Columns): boolean {
  return hashOf(bytes(row, "body")) === text(row, "hash");
}

/** What there is of a version: who read it, and whether it was read whole. */
type Read = { readonly reader: number; readonly isWhole: boolean };

/** What there is of each version that was read. */
export function listRead(db: ReadableDb): ReadonlyMap<string, Read> {
  const rows = db.all("SELECT version, reader, whole FROM readings");
  return new Map(
    rows.map((row) => [text(row, "version"), { reader: count(row, "reader"), isWhole: count(row, "whole") === 1 }]),
  );
}

/** Where the library keeps a version now. */
export type Shelved = { readonly policy: string; readonly number: number; readonly shown: boolean };

/** Says which versions a search may find and where each belongs; readings of versions that the library does not know are dropped. */
export function shelveReadings(db: WritableDb, known: ReadonlyMap<string, Shelved>): void {
  for (const row of db.all("SELECT version, policy, number, shown FROM readings")) {
    const version = text(row, "version");
    const place = known.get(version);
    if (place === undefined) dropReading(db, version);
    else if (!isAt(row, place)) shelve(db, version, place);
  }
}

function isAt(row: Columns, { policy, number, shown }: Shelved): boolean {
  return text(row, "policy") === policy && count(row, "number") === number && (count(row, "shown") === 1) === shown;
}

function shelve(db: WritableDb, version: string, { policy, number, shown }: Shelved): void {
  db.run(
    "UPDATE readings SET policy = ?, number = ?, shown = ? WHERE version = ?",
    ...[policy, number, shown ? 1 : 0, version],
  );
}

export function countReadings(db: ReadableDb): number {
  return count(db.get("SELECT count(*) AS n FROM readings") ?? {}, "n");
}

/** Documents that nobody knows yet what they say. */
export function countPlain(db: ReadableDb): number {
  return count(db.get("SELECT count(*) AS n FROM readings WHERE whole = 0") ?? {}, "n");
}

/** What the index knows of each version's file, for a library whose own list was lost. */
export function listReadVersions(db: ReadableDb): readonly Omit<Version, "format" | "updated" | "effective">[] {
  return db.all("SELECT * FROM readings ORDER BY key").map((row) => ({
    id: versionId(text(row, "version")),
    policy: policyId(text(row, "policy")),
    number: count(row, "number"),
    blob: blobHash(text(row, "blob")),
    bytes: count(row, "bytes"),
    fileName: text(row, "file_name"),
    imported: text(row, "imported"),
  }));
}

function hashOf(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}
