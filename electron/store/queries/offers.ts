import type { VersionOffer } from "../../../shared/ipc/answers.ts";
import { type PolicyId, policyId } from "../../../shared/model/ids.ts";
import { type Columns, count, text } from "../columns.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import { type OfferRow, offerRow, type VersionRow, verifiedVersion } from "../library-content.ts";
import { hashOfVersion } from "../row-hash.ts";

/** What the reader has not answered yet, the newest first; nothing of what is in the trash. */
export function listOpenOffers(db: ReadableDb): readonly VersionOffer[] {
  const rows = db.all(
    `SELECT o.*, v.title, v.file_name FROM offers o
     JOIN versions v ON v.id = o.version JOIN policies p ON p.id = v.policy JOIN policies k ON k.id = o.into_policy
     WHERE o.state = 'open' AND p.removed IS NULL AND k.removed IS NULL AND v.policy <> o.into_policy
     ORDER BY p.sequence DESC`,
  );
  return rows.map((row) => offer(db, row));
}

function offer(db: ReadableDb, row: Columns): VersionOffer {
  const { policy, into, sameText, version } = offerRow(row);
  const known = versionsInOrder(db, into);
  const newest = known.at(-1);
  const offered = findVersionRow(db, version);
  if (newest === undefined || offered === null) throw new Error("a version is offered that is not there");
  return {
    ...{ policy: policyId(policy), title: text(row, "title"), fileName: text(row, "file_name") },
    ...{ into: policyId(into), intoTitle: newest.title, intoImported: newest.imported, sameText },
    nextNumber: placeAmong(known, offered) + 1,
    known: known.length,
  };
}

/** The offer of a version, whatever became of it. */
export function findOffer(db: ReadableDb, version: string): OfferRow | null {
  const row = db.get("SELECT * FROM offers WHERE version = ?", version);
  return row === undefined ? null : offerRow(row);
}

/** The policy outside the trash that a policy is offered to, and so on; itself where it is offered to none. */
export function rootOf(db: ReadableDb, policy: string): PolicyId {
  const met = new Set<string>();
  let root = policy;
  while (!met.has(root)) {
    met.add(root);
    const row = db.get(
      `SELECT o.into_policy FROM offers o JOIN policies p ON p.id = o.into_policy
       WHERE o.policy = ? AND o.state = 'open' AND p.removed IS NULL`,
      root,
    );
    if (row !== undefined) root = text(row, "into_policy");
  }
  return policyId(root);
}

export function setOfferState(db: WritableDb, version: string, state: OfferRow["state"]): void {
  db.run("UPDATE offers SET state = ? WHERE version = ?", state, version);
}

/** Whoever was offered to a policy that is now part of another is offered to that one. */
export function redirectOffers(db: WritableDb, from: string, into: string): void {
  db.run("UPDATE offers SET into_policy = ? WHERE into_policy = ?", into, from);
}

export function findVersionRow(db: ReadableDb, version: string): VersionRow | null {
  const row = db.get("SELECT * FROM versions WHERE id = ?", version);
  return row === undefined ? null : verifiedVersion(row);
}

/** A policy's versions, oldest first. */
export function versionsInOrder(db: ReadableDb, policy: string): readonly VersionRow[] {
  return db.all("SELECT * FROM versions WHERE policy = ? ORDER BY number", policy).map(verifiedVersion);
}

export function sequenceOf(db: ReadableDb, policy: string): number {
  return count(db.get("SELECT sequence FROM policies WHERE id = ?", policy) ?? {}, "sequence");
}

/**
 * Where a version belongs among others that stand oldest first: before the first of a later date. Where one of two dates is
 * not known they tell nothing, and it comes after.
 */
export function placeAmong(versions: readonly VersionRow[], added: VersionRow): number {
  const later = versions.findIndex((version) => isLater(version, added));
  return later === -1 ? versions.length : later;
}

function isLater(version: VersionRow, than: VersionRow): boolean {
  const [date, other] = [dateOf(version), dateOf(than)];
  return date !== null && other !== null && date > other;
}

/** As the policy says it; ISO 8601, so that dates of different precision can be told apart as text. */
function dateOf({ updated, effective }: VersionRow): string | null {
  return updated ?? effective;
}

/** Gives a policy these versions, numbered from 1 in this order. */
export function shelveVersions(db: WritableDb, policy: string, versions: readonly VersionRow[]): void {
  // Numbers are unique within a policy at every moment, so all are moved out of the way first.
  for (const [order, { id }] of versions.entries())
    db.run("UPDATE versions SET policy = ?, number = ? WHERE id = ?", policy, -order - 1, id);
  for (const [order, version] of versions.entries()) {
    const row = { ...version, policy, number: order + 1 };
    db.run("UPDATE versions SET number = ?, hash = ? WHERE id = ?", row.number, hashOfVersion(row), row.id);
  }
}
