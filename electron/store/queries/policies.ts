import type { TrashedPolicy } from "../../../shared/ipc/answers.ts";
import { blobHash, policyId, versionId } from "../../../shared/model/ids.ts";
import type { PolicyCard, Version } from "../../../shared/model/policy.ts";
import type { Format } from "../../../shared/model/reading.ts";
import { type Columns, count, oneOf, text, textOrNull } from "../columns.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import { type VersionRow, verifiedVersion } from "../library-content.ts";
import type { VersionContent } from "../row-hash.ts";
import type { FoundBlob, StaleVersion } from "../store-contract.ts";
import { listPutBack } from "./put-back.ts";
import type { Shelved } from "./readings.ts";

const formats = ["markdown", "html", "text", "docx", "odt", "rtf", "mhtml", "pdf"] as const satisfies readonly Format[];

/** The cards of all policies outside the trash, newest first, in one pass over the annotations. */
export function listCards(db: ReadableDb): readonly PolicyCard[] {
  return db.all(cardsWhere("TRUE", "TRUE")).map(card);
}

/** One policy's card, or null where it is in the trash or not there. */
export function findCard(db: ReadableDb, policy: string): PolicyCard | null {
  const row = db.get(cardsWhere("v.policy = ?1", "p.id = ?1"), policy);
  return row === undefined ? null : card(row);
}

function cardsWhere(annotated: string, policy: string): string {
  return `
    WITH counted AS (
      SELECT v.policy, sum(a.kind = 'bookmark') AS bookmarks, sum(a.kind = 'note') AS notes
      FROM annotations a JOIN versions v ON v.id = a.version
      WHERE a.removed IS NULL AND ${annotated} GROUP BY v.policy)
    SELECT p.id, v.id AS version, (SELECT count(*) FROM versions o WHERE o.policy = p.id) AS versions,
      v.title, v.organisation, v.file_name, v.updated, v.language, v.words, v.clauses, v.imported,
      coalesce(c.bookmarks, 0) AS bookmarks, coalesce(c.notes, 0) AS notes
    FROM policies p
    JOIN versions v ON v.policy = p.id AND v.number = (SELECT max(o.number) FROM versions o WHERE o.policy = p.id)
    LEFT JOIN counted c ON c.policy = p.id
    WHERE p.removed IS NULL AND ${policy}
    ORDER BY p.sequence DESC, p.key DESC`;
}

function card(row: Columns): PolicyCard {
  return {
    id: policyId(text(row, "id")),
    version: versionId(text(row, "version")),
    versions: count(row, "versions"),
    title: text(row, "title"),
    organisation: textOrNull(row, "organisation"),
    fileName: text(row, "file_name"),
    updated: textOrNull(row, "updated"),
    language: text(row, "language"),
    words: count(row, "words"),
    clauses: count(row, "clauses"),
    bookmarks: count(row, "bookmarks"),
    notes: count(row, "notes"),
    imported: text(row, "imported"),
  };
}

/** A version, or null where it is not in the library. */
export function findVersion(db: ReadableDb, version: string): Version | null {
  const row = db.get("SELECT * FROM versions WHERE id = ?", version);
  return row === undefined ? null : versionOf(row);
}

function versionOf(row: Columns): Version {
  const { id, policy, number, blob, bytes, fileName, imported, updated, effective } = verifiedVersion(row);
  return {
    ...{ id: versionId(id), policy: policyId(policy), number, blob: blobHash(blob), bytes, fileName },
    ...{ format: oneOf(row, "format", formats), updated, effective, imported },
  };
}

/** All versions of a policy, newest first. */
export function listVersions(db: ReadableDb, policy: string): readonly Version[] {
  return db.all("SELECT * FROM versions WHERE policy = ? ORDER BY number DESC", policy).map(versionOf);
}

/** The version that has these bytes, with its policy's state. */
export function findByBlob(db: ReadableDb, hash: string): FoundBlob | null {
  const row = db.get(
    `SELECT v.id AS version, v.policy, v.title, p.removed IS NOT NULL AS trashed
     FROM versions v JOIN policies p ON p.id = v.policy WHERE v.blob = ?`,
    hash,
  );
  if (row === undefined) return null;
  return {
    policy: policyId(text(row, "policy")),
    version: versionId(text(row, "version")),
    title: text(row, "title"),
    trashed: count(row, "trashed") === 1,
  };
}

/** What a version's row repeats of its newest reading, so that the list needs no reading. */
export type Described = Omit<VersionRow, keyof VersionContent>;

/** What the library repeats of a version's reading now, or null where it is not there. */
export function findDescribed(db: ReadableDb, version: string): Described | null {
  const row = db.get("SELECT * FROM versions WHERE id = ?", version);
  if (row === undefined) return null;
  const { title, organisation, format, updated, effective, language, words, clauses } = verifiedVersion(row);
  return { title, organisation, format, updated, effective, language, words, clauses };
}

/** Comes out: how many rows that was, none where the version is not in the library. */
export function describeVersion(db: WritableDb, version: string, told: Described): number {
  return db.run(
    `UPDATE versions SET format = ?, title = ?, organisation = ?, updated = ?, effective = ?, language = ?,
       words = ?, clauses = ? WHERE id = ?`,
    ...[told.format, told.title, told.organisation, told.updated, told.effective, told.language],
    ...[told.words, told.clauses, version],
  );
}

/** Moves a policy into the trash (`removed` is when) or out of it (null). Comes out: whether anything changed. */
export function markRemoved(db: WritableDb, policy: string, removed: string | null): boolean {
  const wanted = removed === null ? "NOT NULL" : "NULL";
  return db.run(`UPDATE policies SET removed = ? WHERE id = ? AND removed IS ${wanted}`, removed, policy) > 0;
}

/** Whether there is such a policy, be it in the trash. */
export function hasPolicy(db: ReadableDb, policy: string): boolean {
  return db.get("SELECT 1 FROM policies WHERE id = ?", policy) !== undefined;
}

/** What lies in the trash, last removed first. */
export function listRemoved(db: ReadableDb): readonly TrashedPolicy[] {
  const rows = db.all(
    `SELECT p.id, v.title, v.organisation, p.removed FROM policies p
     JOIN versions v ON v.policy = p.id AND v.number = (SELECT max(o.number) FROM versions o WHERE o.policy = p.id)
     WHERE p.removed IS NOT NULL ORDER BY p.removed DESC, p.sequence DESC`,
  );
  return rows.map((row) => ({
    id: policyId(text(row, "id")),
    title: text(row, "title"),
    organisation: textOrNull(row, "organisation"),
    removed: text(row, "removed"),
  }));
}

/** Every version's file, the trash included: those outside it first, newest first. */
export function listVersionFiles(db: ReadableDb): readonly StaleVersion[] {
  const rows = db.all(
    `SELECT v.id, v.blob, v.file_name FROM versions v JOIN policies p ON p.id = v.policy
     ORDER BY p.removed IS NOT NULL, p.sequence DESC, v.number DESC`,
  );
  return rows.map((row) => versionFile(db, row));
}

/** One version's file, or null where it is not in the library. */
export function findVersionFile(db: ReadableDb, version: string): StaleVersion | null {
  const row = db.get("SELECT id, blob, file_name FROM versions WHERE id = ?", version);
  return row === undefined ? null : versionFile(db, row);
}

function versionFile(db: ReadableDb, row: Columns): StaleVersion {
  const version = versionId(text(row, "id"));
  const putBack = listPutBack(db, version);
  return { version, hash: blobHash(text(row, "blob")), fileName: text(row, "file_name"), putBack };
}

const shownVersions = `
  SELECT v.id FROM versions v JOIN policies p ON p.id = v.policy
  WHERE p.removed IS NULL AND v.number = (SELECT max(o.number) FROM versions o WHERE o.policy = p.id)`;

/** Every version's place; the newest ones of the policies outside the trash are those that a search may find. */
export function listShelved(db: ReadableDb): ReadonlyMap<string, Shelved> {
  const shown = new Set(db.all(shownVersions).map((row) => text(row, "id")));
  const rows = db.all("SELECT id, policy, number FROM versions");
  return new Map(
    rows.map((row) => {
      const id = text(row, "id");
      return [id, { policy: text(row, "policy"), number: count(row, "number"), shown: shown.has(id) }];
    }),
  );
}

/** Whether a search may find this version. */
export function isShown(db: ReadableDb, version: string): boolean {
  return db.get(`${shownVersions} AND v.id = ?`, version) !== undefined;
}
