import { expect, test } from "vitest";
import { openInMemory } from "../database.ts";
import {
  insertAnnotation,
  insertPolicy,
  insertVersion,
  policyRow,
  type VersionRow,
  verifiedAnnotation,
  verifiedVersion,
} from "../library-content.ts";
import { migrate } from "../migrate.ts";
import type { AnnotationContent } from "../row-hash.ts";

const version: VersionRow = {
  ...{
    id: "v1",
    policy: "p1",
    number: 1,
    blob: "b1",
    bytes: 3,
    fileName: "a.txt",
    imported: "2026-01-01T00:00:00.000Z",
  },
  ...{
    format: "text",
    title: "A",
    organisation: null,
    updated: null,
    effective: null,
    language: "en",
    words: 9,
    clauses: 2,
  },
};
const note: AnnotationContent = {
  ...{ id: "a1", version: "v1", kind: "note", anchor: "{}", body: "Keep.", sequence: 8, revision: 9 },
  ...{ created: "2026-01-02T00:00:00.000Z", changed: "2026-01-03T00:00:00.000Z", removed: null },
};

test("a library of the schema before keeps its rows, and can keep annotations", () => {
  const db = openInMemory();
  migrate(db, 1);
  db.inTransaction((change) => {
    insertPolicy(change, { id: "p1", sequence: 7, removed: "2026-01-01T00:00:00.000Z" });
    insertVersion(change, version);
  });
  expect(migrate(db, 2)).toBe(1);
  expect(db.all("SELECT * FROM policies").map(policyRow)).toEqual([
    { id: "p1", sequence: 7, removed: "2026-01-01T00:00:00.000Z" },
  ]);
  expect(db.all("SELECT * FROM versions").map(verifiedVersion)).toEqual([version]);
  db.inTransaction((change) => insertAnnotation(change, note));
  expect(db.all("SELECT * FROM annotations").map(verifiedAnnotation)).toEqual([note]);
});

test("an annotation needs its version, and holds it", () => {
  const db = openInMemory();
  migrate(db, 2);
  expect(() => db.inTransaction((change) => insertAnnotation(change, note))).toThrow("FOREIGN KEY");
});
