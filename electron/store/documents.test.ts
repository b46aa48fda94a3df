import { afterEach, expect, test } from "vitest";
import type { PlainDocument, Reading } from "../../shared/model/reading.ts";
import { dropFolders, fileOf, newFolder, openTest, save, type TestLibrary, valueIn } from "./library.test-support.ts";
import type { PolicyToSave } from "./store-contract.ts";
import { isIndexWhole } from "./verify-index.ts";

afterEach(dropFolders);

const whole = fileOf("lantern");

/** A file before anyone knows what it says. */
function plain({ reading, ...file }: PolicyToSave): PolicyToSave {
  const { readerVersion, format, metadata, notes } = reading;
  const document: PlainDocument = {
    ...{ readerVersion, format, metadata, notes },
    sections: reading.sections.map(({ id, number, title }) => ({ id, number, title })),
    clauses: reading.clauses.map(({ id, section, number, text }) => ({ id, section, number, text })),
  };
  return { ...file, reading: document };
}

/** The reading with a practice on each clause. */
function understood({ reading }: PolicyToSave): Reading {
  if (!("answers" in reading)) throw new Error("the sample is no whole reading");
  const practices = [{ practice: "data-security", score: 1, why: [] }] as const;
  return { ...reading, clauses: reading.clauses.map((clause) => ({ ...clause, practices })) };
}

const search = ({ methods }: TestLibrary) => methods.search({ query: "courier", limit: 9, offset: 0 }).hits;
const wordParts = ({ files }: TestLibrary) => files.readIndex((db) => db.all("SELECT * FROM words_data ORDER BY id"));

test("a document is listed and found, has no reading, and asks for one", () => {
  const library = openTest(newFolder());
  const { policy, version } = save(library, plain(whole));
  expect(library.methods.listPolicies()).toHaveLength(1);
  expect(search(library)).toMatchObject([{ version, clauseNumber: "2.2", practices: [] }]);
  expect(library.methods.openPolicy(policy, null)?.reading).toBeNull();
  expect(library.methods.findReading(version)).toBeNull();
  expect(library.methods.staleVersions(1)).toMatchObject([{ version, isListed: true }]);
  expect(library.methods.state()).toMatchObject({ indexing: false, toUnderstand: 1 });
  expect(library.files.readIndex(isIndexWhole)).toBe(true);
  library.files.close();
});

test("its reading completes it without its words being written again", () => {
  const library = openTest(newFolder());
  const { version } = save(library, plain(whole));
  const before = wordParts(library);
  const reading = understood(whole);
  valueIn(library.methods.saveReading(version, reading));
  expect(wordParts(library)).toEqual(before);
  expect(search(library)).toMatchObject([{ version, practices: ["data-security"] }]);
  expect(library.methods.findReading(version)).toEqual(reading);
  expect(library.methods.staleVersions(1)).toEqual([]);
  expect(library.methods.state()).toMatchObject({ toUnderstand: 0 });
  expect(library.files.readIndex(isIndexWhole)).toBe(true);
  library.files.close();
});

test.each([
  ["words", { text: "Our courier keeps it.", number: "2.2" }],
  ["numbers", { text: whole.reading.clauses[1]?.text ?? "", number: "7" }],
])("a reading of other %s than its document's takes its place", (_what, changed) => {
  const library = openTest(newFolder());
  const { version } = save(library, plain(whole));
  const reading = understood(whole);
  const clauses = reading.clauses.map((clause, order) => (order === 1 ? { ...clause, ...changed } : clause));
  valueIn(library.methods.saveReading(version, { ...reading, clauses }));
  expect(search(library)).toMatchObject([{ clauseNumber: changed.number, practices: ["data-security"] }]);
  expect(library.methods.findReading(version)?.clauses).toEqual(clauses);
  expect(library.files.readIndex(isIndexWhole)).toBe(true);
  library.files.close();
});

test("an outline that is no longer what was written is noticed", () => {
  const library = openTest(newFolder());
  save(library, plain(whole));
  library.files.changeIndex((db) => db.run("UPDATE outlines SET clauses = replace(clauses, '2.2', '2.3')"));
  expect(library.files.readIndex(isIndexWhole)).toBe(false);
  library.files.close();
});
