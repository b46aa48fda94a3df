import { createHash } from "node:crypto";
import { clauseId, sectionId, versionId } from "../../../shared/model/ids.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import { isWhole, type PlainDocument, type Reading } from "../../../shared/model/reading.ts";
import type { SearchHit } from "../../../shared/model/search-hit.ts";
import { type Columns, count, text } from "../columns.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import { cutSnippet } from "../search/cut-snippet.ts";
import { indexable, matchEnd, matchStart, takeMarks } from "../search/marked-text.ts";
import { withoutGaps } from "../search/unspaced.ts";

/** Row ids of one reading's clauses: a million, five times what a file may have (block.ts). */
const clausesPerReading = 2 ** 20;

/** What a hit tells of a clause besides its words, in the order of the clauses. Kept as one text a reading: rows cost more. */
type Outlined = readonly [
  clause: string,
  number: string,
  section: string,
  sectionNumber: string,
  practices: readonly Practice[],
];
/** A clause's text and heading, as the index takes them. */
type Words = readonly [text: string, heading: string];

/** All that a search may show of a reading. */
type Indexed = { readonly outline: string; readonly words: readonly Words[] };

function indexed(document: PlainDocument | Reading): Indexed {
  const sections = new Map(
    document.sections.map(({ id, number, title }) => [id, { number, heading: indexable(title) }]),
  );
  const practicesOf = isWhole(document) ? new Map(document.clauses.map((one) => [one.id, one.practices])) : null;
  const outline = document.clauses.map(({ id, number, section }): Outlined => {
    const labels = practicesOf?.get(id) ?? [];
    return [id, number, section, sections.get(section)?.number ?? "", labels.map(({ practice }) => practice)];
  });
  const words = document.clauses.map(
    ({ section, text }): Words => [indexable(text), sections.get(section)?.heading ?? ""],
  );
  return { outline: JSON.stringify(outline), words };
}

/** Writes a document's clauses and words under its key. */
export function addClauses(db: WritableDb, reading: number, document: PlainDocument | Reading): void {
  const { outline, words } = indexed(document);
  for (const [order, [text, heading]] of words.entries())
    db.run("INSERT INTO words (rowid, text, heading) VALUES (?, ?, ?)", keyOf(reading, order), text, heading);
  db.run(
    "INSERT INTO outlines (key, clauses, hash, words_hash) VALUES (?, ?, ?, ?)",
    ...[reading, outline, hashOf(outline), hashOfWords(words)],
  );
}

/** Tells anew what a search says of a document whose words are there already. Comes out: whether they are those. */
export function retellClauses(db: WritableDb, reading: number, document: PlainDocument | Reading): boolean {
  const row = db.get("SELECT words_hash FROM outlines WHERE key = ?", reading);
  const { outline, words } = indexed(document);
  if (row === undefined || text(row, "words_hash") !== hashOfWords(words)) return false;
  db.run("UPDATE outlines SET clauses = ?, hash = ? WHERE key = ?", outline, hashOf(outline), reading);
  return true;
}

/** Takes one reading's clauses out of the index. */
export function dropClauses(db: WritableDb, reading: number): void {
  db.run("DELETE FROM words WHERE rowid BETWEEN ? AND ?", keyOf(reading, 0), keyOf(reading + 1, -1));
  db.run("DELETE FROM outlines WHERE key = ?", reading);
}

/** Whether all that a search may show of a reading is what was written. */
export function areClausesIntact(db: ReadableDb, reading: number): boolean {
  const row = db.get("SELECT clauses, hash, words_hash FROM outlines WHERE key = ?", reading);
  if (row === undefined || hashOf(text(row, "clauses")) !== text(row, "hash")) return false;
  const words = db.each(
    "SELECT text, heading FROM words WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
    ...[keyOf(reading, 0), keyOf(reading + 1, -1)],
  );
  return hashOfWords(wordsIn(words)) === text(row, "words_hash");
}

function* wordsIn(rows: Iterable<Columns>): Iterable<Words> {
  for (const row of rows) yield [text(row, "text"), text(row, "heading")];
}

function keyOf(reading: number, order: number): number {
  return reading * clausesPerReading + order;
}

function hashOfWords(words: Iterable<Words>): string {
  const hash = createHash("sha256");
  for (const one of words) hash.update(JSON.stringify(one));
  return hash.digest("hex");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What a search may not find is little, so it is that which is looked up. */
const notHidden = (key: string): string =>
  `${key} / ${clausesPerReading} NOT IN (SELECT key FROM readings WHERE shown = 0)`;

/** How many clauses match, in how many readings: one version of a policy is shown at most, so those are policies. */
export function countMatches(db: ReadableDb, match: string): { readonly clauses: number; readonly readings: number } {
  const row = db.get(
    `SELECT count(*) AS clauses, count(DISTINCT rowid / ${clausesPerReading}) AS readings
     FROM words WHERE words MATCH ? AND ${notHidden("rowid")}`,
    match,
  );
  return { clauses: count(row ?? {}, "clauses"), readings: count(row ?? {}, "readings") };
}

export type Page = { readonly limit: number; readonly offset: number };

/** What the index knows of a hit; title and organisation are the library's to add. */
export type IndexedHit = Omit<SearchHit, "policy" | "policyTitle" | "organisation">;

/**
 * One page of the clauses that match, best first, with the ranges that the index found. Ordering by rank alone lets the
 * index sort, and only the page's own clauses are then marked and joined: 80,000 matches cost what the sorting costs.
 */
export function findHits(db: ReadableDb, match: string, { limit, offset }: Page): readonly IndexedHit[] {
  const rows = db.all(
    `SELECT r.version, r.key AS reading, w.rowid AS key, w.heading,
       highlight(words, 0, '${matchStart}', '${matchEnd}') AS marked
     FROM words w CROSS JOIN readings r ON r.key = w.rowid / ${clausesPerReading}
     WHERE words MATCH ? AND ${notHidden("w.rowid")} ORDER BY rank LIMIT ? OFFSET ?`,
    ...[match, limit, offset],
  );
  const outlines = new Map<number, readonly Outlined[]>();
  const outlineOf = (reading: number): readonly Outlined[] => {
    const outline = outlines.get(reading) ?? readOutline(db, reading);
    outlines.set(reading, outline);
    return outline;
  };
  return rows.flatMap((row) => hit(row, outlineOf(count(row, "reading"))) ?? []);
}

function readOutline(db: ReadableDb, reading: number): readonly Outlined[] {
  const row = db.get("SELECT clauses FROM outlines WHERE key = ?", reading);
  // Written by this file alone; that it is still that is looked at in the background (`verify-index.ts`).
  return row === undefined ? [] : JSON.parse(text(row, "clauses"));
}

/** Null where the words matched without a place in the text, which only a damaged index has. */
function hit(row: Columns, outline: readonly Outlined[]): IndexedHit | null {
  const { text: clauseText, matches } = takeMarks(text(row, "marked"));
  const first = matches[0];
  const told = outline[count(row, "key") % clausesPerReading];
  if (first === undefined || told === undefined) return null;
  const [clause, clauseNumber, section, sectionNumber, practices] = told;
  return {
    version: versionId(text(row, "version")),
    ...{ section: sectionId(orderOf(section)), sectionNumber, sectionTitle: withoutGaps(text(row, "heading")) },
    ...{ clause: clauseId(orderOf(clause)), clauseNumber, practices },
    ...cutSnippet(clauseText, first),
    matches,
  };
}

/** The number in `c12` or `s3`. */
function orderOf(id: string): number {
  return Number(id.slice(1));
}
