import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * The least an import could take: SQLite's full-text index alone, with the app's tokenizer, a row a paragraph and a commit a
 * file, from text that is there already.
 */
export function measureFullText(dir: string): { readonly count: number; readonly seconds: number } {
  const texts = readdirSync(dir).map((name) => readFileSync(join(dir, name), "utf8").split(/\n\s*\n/));
  const folder = mkdtempSync(join(tmpdir(), "smallprint-bench-fts-"));
  const db = new DatabaseSync(join(folder, "words.db"));
  db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL");
  db.exec(`CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "unicode61 remove_diacritics 2")`);
  const insert = db.prepare("INSERT INTO words (text) VALUES (?)");
  const start = performance.now();
  for (const paragraphs of texts) {
    db.exec("BEGIN");
    for (const paragraph of paragraphs) insert.run(paragraph);
    db.exec("COMMIT");
  }
  const seconds = (performance.now() - start) / 1_000;
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return { count: texts.length, seconds };
}
