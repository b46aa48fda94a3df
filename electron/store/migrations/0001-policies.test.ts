import { expect, test } from "vitest";
import { openInMemory } from "../database.ts";
import {
  insertPolicy,
  insertVersion,
  placeRow,
  policyRow,
  type VersionRow,
  verifiedVersion,
} from "../library-content.ts";
import { migrate } from "../migrate.ts";

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
    effective: "2025-12",
    language: "en",
    words: 9,
    clauses: 2,
  },
};

test("policies, versions and places can be kept, and a version needs its policy", () => {
  const db = openInMemory();
  migrate(db, 1);
  expect(() => db.inTransaction((change) => insertVersion(change, version))).toThrow("FOREIGN KEY");
  db.inTransaction((change) => {
    insertPolicy(change, { id: "p1", sequence: 7, removed: null });
    insertVersion(change, version);
    change.run("INSERT INTO reading_places (version, clause, within) VALUES ('v1', 'c4', 0.5)");
  });
  expect(db.all("SELECT * FROM policies").map(policyRow)).toEqual([{ id: "p1", sequence: 7, removed: null }]);
  expect(db.all("SELECT * FROM versions").map(verifiedVersion)).toEqual([version]);
  expect(db.all("SELECT * FROM reading_places").map(placeRow)).toEqual([{ version: "v1", clause: "c4", within: 0.5 }]);
});

test("the same original can't be kept twice", () => {
  const db = openInMemory();
  migrate(db, 1);
  db.inTransaction((change) => {
    insertPolicy(change, { id: "p1", sequence: 1, removed: null });
    insertVersion(change, version);
  });
  const twice = { ...version, id: "v2", number: 2 };
  expect(() => db.inTransaction((change) => insertVersion(change, twice))).toThrow("UNIQUE");
});
