import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Anchor } from "../../shared/model/annotation.ts";
import type { Clause } from "../../shared/model/clause.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { clauseId, sectionId, type VersionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import type { Result } from "../../shared/model/result.ts";
import { sourceSpan, textSpan } from "../../shared/model/span.ts";
import { hashBytes } from "./blobs.ts";
import { type LibraryFiles, openLibraryFiles } from "./library-files.ts";
import { libraryFolder } from "./library-folder.ts";
import type { NewAnnotation, PolicyToSave, SavedPolicy, StoreMethods } from "./store-contract.ts";
import { storeMethods } from "./store-methods.ts";

/** A library in a temporary folder, opened in this thread. */
export type TestLibrary = { readonly files: LibraryFiles; readonly methods: StoreMethods };

const made: string[] = [];

/** A new temporary folder for a library; `dropFolders` takes them away. */
export function newFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "smallprint-store-"));
  made.push(dir);
  return join(dir, "library");
}

export function dropFolders(): void {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
}

/** Opens a library with a clock that a test may move. */
export function openTest(dir: string, now: () => Date = () => new Date("2026-11-22T12:00:00Z")): TestLibrary {
  const files = valueIn(openLibraryFiles(libraryFolder(dir), now, false));
  return { files, methods: storeMethods(files) };
}

/** The value, or a thrown failure. */
export function valueIn<T>(result: Result<T, LibraryFailure>): T {
  if (!result.ok) throw new Error(`the library said ${result.failure.kind}`);
  return result.value;
}

export type ClauseText = { readonly heading: string; readonly text: string };

/** A reading of an invented policy: one section for each heading, clauses in order. */
function readingOf(title: string, clauses: readonly ClauseText[]): Reading {
  const headings = [...new Set(clauses.map((clause) => clause.heading))];
  const made = clauses.map((clause, order) => clauseOf(clause, order, headings.indexOf(clause.heading)));
  return {
    ...{ readerVersion: 1, format: "text", encoding: "utf-8", repairs: [], notes: [], leftOut: [] },
    metadata: {
      ...{
        title,
        organisation: "Lanternfish Ltd",
        updated: "2026-01-02",
        effective: null,
        jurisdiction: null,
        otherVersions: [],
        language: "en",
      },
      ...{ words: 100, readingMinutes: 1, readingGrade: null },
    },
    sections: headings.map((heading, order) => ({
      ...{ id: sectionId(order + 1), parent: null, number: String(order + 1), level: 1, title: heading },
      clauses: made.filter((clause) => clause.section === sectionId(order + 1)).map((clause) => clause.id),
      ...{ span: sourceSpan(0, 1), madeBy: "policy" },
    })),
    ...{ clauses: made, facts: [], summary: [], gists: [], answers: [], watch: [] },
  };
}

function clauseOf({ text }: ClauseText, order: number, section: number): Clause {
  return {
    ...{ id: clauseId(order + 1), section: sectionId(section + 1), number: `${section + 1}.${order + 1}` },
    ...{ kind: "paragraph", text, marks: [], depth: 0, marker: "", leadIn: null, table: 0, cells: [], columns: [] },
    ...{ sentences: [], span: sourceSpan(0, text.length), map: [], practices: [] },
  };
}

const usual: readonly ClauseText[] = [
  { heading: "What we collect", text: "We collect your lamp's colour and the hours it burns." },
  { heading: "Who sees it", text: "We never sell any of it. Our courier sees your address." },
];

/** A file to save: its bytes are its name, so that no two are alike. */
export function fileOf(name: string, clauses: readonly ClauseText[] = usual): PolicyToSave {
  const bytes = new TextEncoder().encode(name);
  return { fileName: `${name}.txt`, bytes, hash: hashBytes(bytes), reading: readingOf(`The ${name} policy`, clauses) };
}

export function save(library: TestLibrary, file: PolicyToSave): SavedPolicy {
  return valueIn(library.methods.savePolicy(file));
}

/** A note on the first clause. */
export function noteOn(version: VersionId, body: string): NewAnnotation {
  const anchor: Anchor = {
    ...{ clause: clauseId(1), clauseNumber: "1.1", quote: "lamp's colour", prefix: "We collect your ", suffix: " and" },
    ...{ span: textSpan(16, 29), source: sourceSpan(16, 29) },
  };
  return { version, kind: "note", body, anchor };
}
