import { expect, test } from "vitest";
import { openInMemory } from "../database.ts";
import {
  insertAnnotation,
  insertOffer,
  insertPolicy,
  insertPutBack,
  insertVersion,
  type OfferRow,
  readContent,
  type VersionRow,
} from "../library-content.ts";
import { migrate } from "../migrate.ts";
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
const offer: OfferRow = { version: "v1", policy: "p1", sequence: 7, into: "p0", sameText: true, state: "declined" };

test("a library of the schema before keeps its rows, and can keep offers and what was put back", () => {
  const db = openInMemory();
  migrate(db, 2);
  db.inTransaction((change) => {
    insertPolicy(change, { id: "p1", sequence: 7, removed: null });
    insertVersion(change, version);
    insertAnnotation(change, note);
  });
  expect(migrate(db, 3)).toBe(1);
  expect(readContent(db)).toMatchObject({ versions: [version], annotations: [note], offers: [], putBack: [] });
  db.inTransaction((change) => {
    insertOffer(change, offer);
    insertPutBack(change, { version: "v1", start: 4, end: 9 });
    insertPutBack(change, { version: "v1", start: 4, end: 9 });
  });
  expect(readContent(db)).toMatchObject({ offers: [offer], putBack: [{ version: "v1", start: 4, end: 9 }] });
});

test("an offer and what was put back need their version", () => {
  const db = openInMemory();
  migrate(db, 3);
  expect(() => db.inTransaction((change) => insertOffer(change, offer))).toThrow("FOREIGN KEY");
  const putBack = { version: "v1", start: 0, end: 1 };
  expect(() => db.inTransaction((change) => insertPutBack(change, putBack))).toThrow("FOREIGN KEY");
});
