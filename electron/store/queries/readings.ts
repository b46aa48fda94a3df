import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import { blobHash, policyId, versionId } from "../../../shared/model/ids.ts";
import type { Version } from "../../../shared/model/policy.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import { bytes, type Columns, count, text } from "../columns.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import type { Sketch } from "../likeness/sketch-policy.ts";
import { addClauses, dropClauses, hashClauses } from "./clauses.ts";
import { addSketch, dropSketch } from "./sketches.ts";

/** A reading, whether a search may find what is in it, and what it is compared by. */
export type ReadingToKeep = { readonly reading: Reading; readonly shown: boolean; readonly sketch: Sketch };

/** Puts a version's reading in the place of the one it may have had, with its clauses and words. */
export function replaceReading(db: WritableDb, version: Version, kept: ReadingToKeep): void {
  dropReading(db, version.id);
  const key = insertReading(db, version, kept);
  const body = deflateSync(JSON.stringify(kept.reading), { level: 1 });
  db.run("INSERT INTO bodies (key, body, hash) VALUES (?, ?, ?)", key, body, hashOf(body));
  addClauses(db, key, kept.reading);
  addSketch(db, key, kept.sketch);
  db.run("UPDATE readings SET clauses_hash = ? WHERE key = ?", hashClauses(db, key), key);
}

function insertReading(db: WritableDb, version: Version, { reading, shown }: ReadingToKeep): number {
  const row = db.get(
    `INSERT INTO readings (version, policy, number, blob, bytes, file_name, imported, reader, clauses_hash, shown)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?) RETURNING key`,
    ...[version.id, version.policy, version.number, version.blob, version.bytes, version.fileName],
    ...[version.imported, reading.readerVersion, shown ? 1 : 0],
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

/** A version's reading, or null where there is none or it is not what was written. */
export function findReading(db: ReadableDb, version: string): Reading | null {
  const row = db.get("SELECT b.* FROM bodies b JOIN readings r ON r.key = b.key WHERE r.version = ?", version);
  if (row === undefined || !isBodyIntact(row)) return null;
  // Written by `replaceReading` alone, and the hash says that it is still that.
  const reading: Reading = JSON.parse(inflateSync(bytes(row, "body")).toString("utf8"));
  return reading;
}

export function isBodyIntact(row: Columns): boolean {
  return hashOf(bytes(row, "body")) === text(row, "hash");
}

/** Which reader made each version's reading. */
export function readerVersions(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = db.all("SELECT version, reader FROM readings");
  return new Map(rows.map((row) => [text(row, "version"), count(row, "reader")]));
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
