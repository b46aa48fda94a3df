import { type Columns, count, DamagedRow, oneOf, text, textOrNull } from "./columns.ts";
import type { ReadableDb, WritableDb } from "./database.ts";
import { type AnnotationContent, hashOfAnnotation, hashOfVersion, type VersionContent } from "./row-hash.ts";

export type PolicyRow = { readonly id: string; readonly sequence: number; readonly removed: string | null };

export type VersionRow = VersionContent & {
  readonly format: string;
  readonly title: string;
  readonly organisation: string | null;
  readonly updated: string | null;
  readonly effective: string | null;
  readonly language: string;
  readonly words: number;
  readonly clauses: number;
};

export type PlaceRow = { readonly version: string; readonly clause: string; readonly within: number };

/** Where an offer of a version stands. */
const offerStates = ["open", "accepted", "declined"] as const;

/** A version that was, or is, a policy of its own and looks like one of another (migrations/0003-offers-and-put-back.ts). */
export type OfferRow = {
  readonly version: string;
  readonly policy: string;
  readonly sequence: number;
  readonly into: string;
  readonly sameText: boolean;
  readonly state: (typeof offerStates)[number];
};

/** A stretch of a decoded file that was put back. */
export type PutBackRow = { readonly version: string; readonly start: number; readonly end: number };

/** All that is precious, as rows: what a snapshot carries, what is salvaged, and what a library is rebuilt from. */
export type LibraryContent = {
  /** The library's own id; snapshots of another library are not mixed in. Empty where it could not be made out. */
  readonly library: string;
  /** `meta.changes` when this was read. */
  readonly changes: number;
  readonly policies: readonly PolicyRow[];
  readonly versions: readonly VersionRow[];
  readonly places: readonly PlaceRow[];
  readonly annotations: readonly AnnotationContent[];
  readonly offers: readonly OfferRow[];
  readonly putBack: readonly PutBackRow[];
};

export function policyRow(row: Columns): PolicyRow {
  return { id: text(row, "id"), sequence: count(row, "sequence"), removed: textOrNull(row, "removed") };
}

/** A version's columns, without checking its hash: snapshots have one over the whole. */
export function versionRow(row: Columns): VersionRow {
  return {
    id: text(row, "id"),
    policy: text(row, "policy"),
    number: count(row, "number"),
    blob: text(row, "blob"),
    bytes: count(row, "bytes"),
    fileName: text(row, "file_name"),
    imported: text(row, "imported"),
    format: text(row, "format"),
    title: text(row, "title"),
    organisation: textOrNull(row, "organisation"),
    updated: textOrNull(row, "updated"),
    effective: textOrNull(row, "effective"),
    language: text(row, "language"),
    words: count(row, "words"),
    clauses: count(row, "clauses"),
  };
}

export function placeRow(row: Columns): PlaceRow {
  return { version: text(row, "version"), clause: text(row, "clause"), within: count(row, "within") };
}

export function offerRow(row: Columns): OfferRow {
  return {
    version: text(row, "version"),
    policy: text(row, "policy"),
    sequence: count(row, "sequence"),
    into: text(row, "into_policy"),
    sameText: count(row, "same_text") === 1,
    state: oneOf(row, "state", offerStates),
  };
}

export function putBackRow(row: Columns): PutBackRow {
  return { version: text(row, "version"), start: count(row, "from_offset"), end: count(row, "to_offset") };
}

/** An annotation's columns, without checking its hash. `anchor` is JSON. */
export function annotationRow(row: Columns): AnnotationContent {
  return {
    id: text(row, "id"),
    version: text(row, "version"),
    kind: text(row, "kind"),
    anchor: text(row, "anchor"),
    body: text(row, "body"),
    sequence: count(row, "sequence"),
    revision: count(row, "revision"),
    created: text(row, "created"),
    changed: text(row, "changed"),
    removed: textOrNull(row, "removed"),
  };
}

/** An annotation's row, or `DamagedRow` where it is not the one that was written. */
export function verifiedAnnotation(row: Columns): AnnotationContent {
  const content = annotationRow(row);
  if (hashOfAnnotation(content) !== text(row, "hash")) throw new DamagedRow("an annotation is not what was written");
  return content;
}

/** A version's row, or `DamagedRow` where its identity is not the one that was written. */
export function verifiedVersion(row: Columns): VersionRow {
  const content = versionRow(row);
  if (hashOfVersion(content) !== text(row, "hash")) throw new DamagedRow("a version is not what was written");
  return content;
}

/**
 * Everything precious in a database that is sound; what its schema does not have yet is empty. Throws `DamagedRow` where
 * a row does not verify.
 */
export function readContent(db: ReadableDb): LibraryContent {
  const tables = new Set(db.all("SELECT name FROM sqlite_schema WHERE type = 'table'").map((row) => text(row, "name")));
  const rows = (table: string, order: string): readonly Columns[] =>
    tables.has(table) ? db.all(`SELECT * FROM ${table} ORDER BY ${order}`) : [];
  const meta = new Map(rows("meta", "key").map((row) => [text(row, "key"), text(row, "value")]));
  return {
    library: meta.get("library") ?? "",
    changes: Number(meta.get("changes") ?? 0),
    policies: rows("policies", "key").map(policyRow),
    versions: rows("versions", "key").map(verifiedVersion),
    places: rows("reading_places", "version").map(placeRow),
    annotations: rows("annotations", "key").map(verifiedAnnotation),
    offers: rows("offers", "version").map(offerRow),
    putBack: rows("put_back", "version, from_offset, to_offset").map(putBackRow),
  };
}

/** Fills a new database with content. Rows are written as they are; their hashes are made anew. */
export function writeContent(db: WritableDb, content: LibraryContent): void {
  for (const row of content.policies) insertPolicy(db, row);
  for (const row of content.versions) insertVersion(db, row);
  for (const row of content.places)
    db.run(
      "INSERT INTO reading_places (version, clause, within) VALUES (?, ?, ?)",
      row.version,
      row.clause,
      row.within,
    );
  for (const row of content.annotations) insertAnnotation(db, row);
  for (const row of content.offers) insertOffer(db, row);
  for (const row of content.putBack) insertPutBack(db, row);
}

export function insertPolicy(db: WritableDb, row: PolicyRow): void {
  db.run("INSERT INTO policies (id, sequence, removed) VALUES (?, ?, ?)", row.id, row.sequence, row.removed);
}

export function insertVersion(db: WritableDb, row: VersionRow): void {
  db.run(
    `INSERT INTO versions (id, policy, number, blob, bytes, file_name, imported, hash,
       format, title, organisation, updated, effective, language, words, clauses)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[row.id, row.policy, row.number, row.blob, row.bytes, row.fileName, row.imported, hashOfVersion(row)],
    ...[row.format, row.title, row.organisation, row.updated, row.effective, row.language, row.words, row.clauses],
  );
}

export function insertAnnotation(db: WritableDb, row: AnnotationContent): void {
  db.run(
    `INSERT INTO annotations (id, version, kind, anchor, body, sequence, revision, created, changed, removed, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[row.id, row.version, row.kind, row.anchor, row.body, row.sequence, row.revision],
    ...[row.created, row.changed, row.removed, hashOfAnnotation(row)],
  );
}

export function insertOffer(db: WritableDb, row: OfferRow): void {
  db.run(
    "INSERT INTO offers (version, policy, sequence, into_policy, same_text, state) VALUES (?, ?, ?, ?, ?, ?)",
    ...[row.version, row.policy, row.sequence, row.into, row.sameText ? 1 : 0, row.state],
  );
}

export function insertPutBack(db: WritableDb, row: PutBackRow): void {
  db.run(
    "INSERT OR IGNORE INTO put_back (version, from_offset, to_offset) VALUES (?, ?, ?)",
    ...[row.version, row.start, row.end],
  );
}
