import { createHash } from "node:crypto";
import type { Clause } from "../../../shared/model/clause.ts";
import { clauseId, sectionId, versionId } from "../../../shared/model/ids.ts";
import { practices } from "../../../shared/model/practice.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { SearchHit } from "../../../shared/model/search-hit.ts";
import { type Columns, count, text } from "../columns.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import { cutSnippet } from "../search/cut-snippet.ts";
import { indexable, matchEnd, matchStart, takeMarks } from "../search/marked-text.ts";

/** Row ids of one reading's clauses: a million, five times what a file may have (block.ts). */
const clausesPerReading = 2 ** 20;

/** Writes a reading's clauses and words under its key. */
export function addClauses(db: WritableDb, reading: number, { clauses, sections }: Reading): void {
  const sectionsById = new Map(sections.map((section) => [section.id, section]));
  for (const [order, clause] of clauses.entries()) {
    const key = reading * clausesPerReading + order;
    const section = sectionsById.get(clause.section);
    db.run(
      "INSERT INTO clauses (key, clause, number, section, section_number, practices) VALUES (?, ?, ?, ?, ?, ?)",
      ...[key, clause.id, clause.number, clause.section, section?.number ?? "", practicesOf(clause)],
    );
    const heading = indexable(section?.title ?? "");
    db.run("INSERT INTO words (rowid, text, heading) VALUES (?, ?, ?)", key, indexable(clause.text), heading);
  }
}

function practicesOf(clause: Clause): string {
  return clause.practices.map((label) => label.practice).join(" ");
}

export function dropClauses(db: WritableDb, reading: number): void {
  const range = keysOf(reading);
  db.run("DELETE FROM words WHERE rowid BETWEEN ? AND ?", ...range);
  db.run("DELETE FROM clauses WHERE key BETWEEN ? AND ?", ...range);
}

/** The hash over all that a search may show of a reading. */
export function hashClauses(db: ReadableDb, reading: number): string {
  const hash = createHash("sha256");
  const rows = db.each(
    `SELECT c.key, c.clause, c.number, c.section, c.section_number, c.practices, w.text, w.heading
     FROM clauses c JOIN words w ON w.rowid = c.key WHERE c.key BETWEEN ? AND ? ORDER BY c.key`,
    ...keysOf(reading),
  );
  for (const row of rows) hash.update(JSON.stringify(Object.values(row)));
  return hash.digest("hex");
}

function keysOf(reading: number): [first: number, last: number] {
  return [reading * clausesPerReading, (reading + 1) * clausesPerReading - 1];
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
    `SELECT r.version, c.clause, c.number, c.section, c.section_number, c.practices, w.heading,
       highlight(words, 0, '${matchStart}', '${matchEnd}') AS marked
     FROM words w CROSS JOIN clauses c ON c.key = w.rowid CROSS JOIN readings r ON r.key = w.rowid / ${clausesPerReading}
     WHERE words MATCH ? AND ${notHidden("w.rowid")} ORDER BY rank LIMIT ? OFFSET ?`,
    ...[match, limit, offset],
  );
  return rows.flatMap((row) => hit(row) ?? []);
}

/** Null where the words matched without a place in the text, which only a damaged index has. */
function hit(row: Columns): IndexedHit | null {
  const { text: clauseText, matches } = takeMarks(text(row, "marked"));
  const first = matches[0];
  if (first === undefined) return null;
  return {
    version: versionId(text(row, "version")),
    ...{ section: sectionId(orderOf(text(row, "section"))), sectionNumber: text(row, "section_number") },
    ...{ sectionTitle: text(row, "heading"), clause: clauseId(orderOf(text(row, "clause"))) },
    clauseNumber: text(row, "number"),
    practices: practices.filter((practice) => text(row, "practices").split(" ").includes(practice)),
    ...cutSnippet(clauseText, first),
    matches,
  };
}

/** The number in `c12` or `s3`. */
function orderOf(id: string): number {
  return Number(id.slice(1));
}
