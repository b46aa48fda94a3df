import { expect, test } from "vitest";
import { openInMemory } from "../database.ts";
import { insertAnnotation, insertPolicy, insertVersion, readContent, type VersionRow } from "../library-content.ts";
import { migrate } from "../migrate.ts";
import { listShownAnnotations } from "../queries/annotations.ts";
import { listShownAnswers } from "../queries/own-answers.ts";
import type { AnnotationContent } from "../row-hash.ts";

const version: VersionRow = {
  ...{ id: "v1", policy: "p1", number: 1, blob: "b1", bytes: 3, fileName: "a.txt" },
  ...{ imported: "2026-01-01T00:00:00.000Z", format: "text", title: "A", organisation: null, updated: null },
  ...{ effective: null, language: "en", words: 9, clauses: 2 },
};
const note: AnnotationContent = {
  ...{ id: "a1", version: "v1", kind: "note", anchor: "{}", body: "Keep.", sequence: 8, revision: 9 },
  ...{ created: "2026-01-02T00:00:00.000Z", changed: "2026-01-03T00:00:00.000Z", removed: null },
};
const place = { question: "share-sell", state: "does-not-say", evidence: [] };
const answer: AnnotationContent = { ...note, id: "a2", kind: "answer", anchor: JSON.stringify(place), body: "Silent." };

test("a library of the schema before keeps its rows, and can keep own answers", () => {
  const db = openInMemory();
  migrate(db, 3);
  db.inTransaction((change) => {
    insertPolicy(change, { id: "p1", sequence: 7, removed: null });
    insertVersion(change, version);
    insertAnnotation(change, note);
  });
  expect(migrate(db, 4)).toBe(1);
  expect(readContent(db)).toMatchObject({ versions: [version], annotations: [note] });
  db.inTransaction((change) => insertAnnotation(change, answer));
  expect(readContent(db).annotations).toEqual([note, answer]);
  expect(listShownAnnotations(db, null).map(({ id }) => id)).toEqual(["a1"]);
  expect(listShownAnswers(db, null)).toMatchObject([{ id: "a2", policy: "p1", words: "Silent.", ...place }]);
});
