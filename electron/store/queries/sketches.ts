import { bytes, type Columns, count, text, textOrNull } from "../columns.ts";
import type { ReadableDb, WritableDb } from "../database.ts";
import { namesToFindBy } from "../likeness/same-policy.ts";
import type { Sketch } from "../likeness/sketch-policy.ts";

/** A version's sketch, by the key of its reading. */
export function addSketch(db: WritableDb, key: number, sketch: Sketch): void {
  const { shingles, organisation, domain, names } = sketch;
  db.run(
    "INSERT INTO sketches (key, shingles, text, organisation, domain, names) VALUES (?, ?, ?, ?, ?, ?)",
    ...[key, new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength), sketch.text],
    ...[organisation, domain, JSON.stringify([...names])],
  );
  for (const name of namesToFindBy(sketch)) db.run("INSERT INTO speakers (name, key) VALUES (?, ?)", name, key);
}

export function dropSketch(db: WritableDb, key: number): void {
  const row = db.get("SELECT * FROM sketches WHERE key = ?", key);
  if (row === undefined) return;
  for (const name of namesToFindBy(sketchOf(row))) db.run("DELETE FROM speakers WHERE name = ? AND key = ?", name, key);
  db.run("DELETE FROM sketches WHERE key = ?", key);
}

/** Of a company's many policies the newest are compared; a thousand take about 10 ms. */
const mostCompared = 1_000;

/** The versions in whose text the same may speak as in this one, each with its sketch, the newest first. */
export function findSketches(db: ReadableDb, sketch: Sketch): readonly (readonly [version: string, Sketch])[] {
  const names = JSON.stringify(namesToFindBy(sketch));
  const rows = db.all(
    `SELECT r.version, s.* FROM sketches s JOIN readings r ON r.key = s.key
     WHERE s.key IN (SELECT key FROM speakers WHERE name IN (SELECT value FROM json_each(?))) ORDER BY s.key DESC LIMIT ?`,
    ...[names, mostCompared],
  );
  return rows.map((row) => [text(row, "version"), sketchOf(row)]);
}

function sketchOf(row: Columns): Sketch {
  const shingles = bytes(row, "shingles").slice();
  const names: readonly (readonly [string, number])[] = JSON.parse(text(row, "names"));
  return {
    shingles: new Uint32Array(shingles.buffer, 0, shingles.length / 4),
    text: count(row, "text"),
    organisation: textOrNull(row, "organisation"),
    domain: textOrNull(row, "domain"),
    names: new Map(names),
  };
}
