import { afterEach, expect, test } from "vitest";
import { type PolicyId, policyId, versionId } from "../../shared/model/ids.ts";
import {
  dropFolders,
  fileOf,
  newFolder,
  noteOn,
  openTest,
  save,
  type TestLibrary,
  valueIn,
} from "./library.test-support.ts";
import { emptyOldTrash } from "./library-care.ts";
import { seeded } from "./seeded.test-support.ts";
import type { PolicyToSave } from "./store-contract.ts";

afterEach(dropFolders);

/** A policy of Lanternfish Ltd whose words are those of its theme, but for some that are new in each edition. */
function edition(theme: number, name: string, updated: string | null): PolicyToSave {
  const random = seeded(theme);
  const sentence = (): string => Array.from({ length: 10 }, () => `word${random(300)}`).join(" ");
  const clauses = Array.from({ length: 60 }, () => ({ heading: "All", text: sentence() }));
  const file = fileOf(name, [...clauses, { heading: "All", text: `This is edition ${name} and no other one at all.` }]);
  return { ...file, reading: { ...file.reading, metadata: { ...file.reading.metadata, updated } } };
}

const offersOf = ({ methods }: TestLibrary) =>
  methods.listOffers().map(({ policy, into, nextNumber, sameText }) => ({ policy, into, nextNumber, sameText }));
const cardsOf = ({ methods }: TestLibrary) =>
  methods.listPolicies().map(({ id, versions, fileName }) => [id, versions, fileName]);

function numbersOf({ methods }: TestLibrary, policy: PolicyId): readonly (readonly [number, string])[] {
  return (methods.openPolicy(policy, null)?.versions ?? []).map(({ number, fileName }) => [number, fileName]);
}

test("a newer version is kept as a policy of its own and offered; nothing is merged unasked", () => {
  const library = openTest(newFolder());
  const first = save(library, edition(1, "may", "2025-05-01"));
  save(library, edition(2, "other", "2025-05-01"));
  const second = save(library, edition(1, "june", "2025-06-01"));
  expect([first.versionOf, second.versionOf]).toEqual([null, first.policy]);
  expect(offersOf(library)).toEqual([{ policy: second.policy, into: first.policy, nextNumber: 2, sameText: false }]);
  expect(library.methods.listPolicies()).toHaveLength(3);
  library.files.close();
});

test("accepting makes it the newest version, with annotations where they were, and splitting takes that back", () => {
  const library = openTest(newFolder());
  const first = save(library, edition(1, "may", "2025-05-01"));
  const second = save(library, edition(1, "june", "2025-06-01"));
  const note = valueIn(library.methods.addAnnotation(noteOn(second.version, "Red line.")));
  const before = [cardsOf(library), offersOf(library)];
  valueIn(library.methods.acceptOffer(second.policy, first.policy));
  expect(cardsOf(library)).toEqual([[first.policy, 2, "june.txt"]]);
  expect(numbersOf(library, first.policy)).toEqual([
    [2, "june.txt"],
    [1, "may.txt"],
  ]);
  expect(library.methods.openPolicy(second.policy, null)).toBeNull();
  expect(library.methods.openPolicy(first.policy, first.version)?.reading).toEqual(
    edition(1, "may", "2025-05-01").reading,
  );
  expect(library.methods.listAnnotations(first.policy)).toEqual([{ ...note, policy: first.policy }]);
  expect(offersOf(library)).toEqual([]);
  // Only the newest version is found.
  expect(library.methods.search({ query: "edition", limit: 9, offset: 0 }).hits.map((hit) => hit.version)).toEqual([
    second.version,
  ]);

  valueIn(library.methods.splitVersion(second.version));
  expect([cardsOf(library), offersOf(library)]).toEqual(before);
  expect(library.methods.listAnnotations(second.policy)).toEqual([note]);
  expect(library.methods.search({ query: "edition", limit: 9, offset: 0 }).total).toBe(2);
  expect(library.methods.check()).toMatchObject({ ok: true });
  library.files.close();
});

test("versions are numbered in the order of their dates, whichever came first, and after the others without one", () => {
  const library = openTest(newFolder());
  const first = save(library, edition(1, "june", "2025-06"));
  for (const [name, date] of [
    ["march", "2025-03-09"],
    ["undated", null],
    ["may", "2025-05-30"],
    ["july", "2025-07-01"],
  ] as const) {
    const saved = save(library, edition(1, name, date));
    const offered = library.methods.listOffers()[0]?.nextNumber;
    valueIn(library.methods.acceptOffer(saved.policy, first.policy));
    expect(library.methods.openPolicy(first.policy, saved.version)?.version.number).toBe(offered);
  }
  expect(numbersOf(library, first.policy).map(([, name]) => name)).toEqual([
    "july.txt",
    "undated.txt",
    "june.txt",
    "may.txt",
    "march.txt",
  ]);
  library.files.close();
});

test("a third version is offered to the policy that the second is offered to", () => {
  const library = openTest(newFolder());
  const first = save(library, edition(1, "may", "2025-05-01"));
  const second = save(library, edition(1, "june", "2025-06-01"));
  const third = save(library, edition(1, "july", "2025-07-01"));
  expect([second.versionOf, third.versionOf]).toEqual([first.policy, first.policy]);
  valueIn(library.methods.acceptOffer(second.policy, first.policy));
  valueIn(library.methods.acceptOffer(third.policy, first.policy));
  expect(numbersOf(library, first.policy).map(([number]) => number)).toEqual([3, 2, 1]);
  library.files.close();
});

test("the same text in another file is offered as such", () => {
  const library = openTest(newFolder());
  const file = edition(1, "may", "2025-05-01");
  save(library, file);
  save(library, { ...fileOf("may, saved again"), reading: file.reading });
  expect(offersOf(library)).toMatchObject([{ sameText: true }]);
  library.files.close();
});

test("a declined offer stays away until the decline is taken back, and does not come back with a start", () => {
  const dir = newFolder();
  const library = openTest(dir);
  save(library, edition(1, "may", "2025-05-01"));
  const second = save(library, edition(1, "june", "2025-06-01"));
  valueIn(library.methods.declineOffer(second.policy));
  library.files.close();
  const again = openTest(dir);
  expect(offersOf(again)).toEqual([]);
  valueIn(again.methods.reoffer(second.policy));
  expect(offersOf(again)).toHaveLength(1);
  again.files.close();
});

test("nothing in the trash is offered or offered to", () => {
  const library = openTest(newFolder());
  const first = save(library, edition(1, "may", "2025-05-01"));
  const second = save(library, edition(1, "june", "2025-06-01"));
  valueIn(library.methods.removePolicy(first.policy));
  expect(offersOf(library)).toEqual([]);
  expect(save(library, edition(1, "july", "2025-07-01")).versionOf).toBe(second.policy);
  valueIn(library.methods.restorePolicy(first.policy));
  expect(offersOf(library).map(({ policy }) => policy)).toContain(second.policy);
  library.files.close();
});

test("what makes no sense is not found, and changes nothing", () => {
  const library = openTest(newFolder());
  const first = save(library, edition(1, "may", "2025-05-01"));
  const nobody = policyId("pnobody");
  const notFound = { ok: false, failure: { kind: "not-found" } };
  const { methods } = library;
  expect(methods.acceptOffer(first.policy, first.policy)).toEqual(notFound);
  expect(methods.acceptOffer(first.policy, nobody)).toEqual(notFound);
  expect(methods.acceptOffer(nobody, first.policy)).toEqual(notFound);
  expect(methods.declineOffer(first.policy)).toEqual(notFound);
  expect(methods.splitVersion(first.version)).toEqual(notFound);
  expect(methods.splitVersion(versionId("vnone"))).toEqual(notFound);
  expect(methods.putBack({ version: versionId("vnone"), start: 0, end: 1, restored: true })).toEqual(notFound);
  expect(cardsOf(library)).toEqual([[first.policy, 1, "may.txt"]]);
  library.files.close();
});

test("offers, accepted versions and what was put back come back from a snapshot", () => {
  const dir = newFolder();
  const library = openTest(dir);
  const first = save(library, edition(1, "may", "2025-05-01"));
  const second = save(library, edition(1, "june", "2025-06-01"));
  const third = save(library, edition(1, "july", "2025-07-01"));
  valueIn(library.methods.acceptOffer(second.policy, first.policy));
  valueIn(library.methods.putBack({ version: first.version, start: 3, end: 9, restored: true }));
  const before = [cardsOf(library), offersOf(library), numbersOf(library, first.policy)];
  valueIn(library.methods.snapshot());
  library.files.rebuildLibrary();
  expect([cardsOf(library), offersOf(library), numbersOf(library, first.policy)]).toEqual(before);
  expect(library.methods.findFile(first.version)?.putBack).toEqual([{ start: 3, end: 9 }]);
  valueIn(library.methods.splitVersion(second.version));
  expect(
    library.methods
      .listPolicies()
      .map(({ id }) => id)
      .sort(),
  ).toEqual([first.policy, second.policy, third.policy].sort());
  library.files.close();
});

test("a version whose numbers two sources tell differently is not lost", () => {
  const dir = newFolder();
  const library = openTest(dir);
  const first = save(library, edition(1, "june", "2025-06-01"));
  valueIn(library.methods.snapshot());
  const second = save(library, edition(1, "may", "2025-05-01"));
  valueIn(library.methods.acceptOffer(second.policy, first.policy));
  // The row that moved from 1 to 2 is damaged; the snapshot still has it as 1, which the other has now.
  library.files.change((db) => db.run("UPDATE versions SET hash = '' WHERE id = ?", first.version));
  library.files.rebuildLibrary();
  expect(numbersOf(library, first.policy)).toHaveLength(2);
  library.files.close();
});

test("what is emptied from the trash takes its offers along", () => {
  const dir = newFolder();
  let day = "2026-01-01";
  const now = () => new Date(`${day}T12:00:00Z`);
  const library = openTest(dir, now);
  const first = save(library, edition(1, "may", "2025-05-01"));
  const second = save(library, edition(1, "june", "2025-06-01"));
  valueIn(library.methods.putBack({ version: second.version, start: 3, end: 9, restored: true }));
  valueIn(library.methods.removePolicy(second.policy));
  valueIn(emptyOldTrash(library.files));
  day = "2026-03-01";
  valueIn(emptyOldTrash(library.files));
  day = "2026-03-02";
  expect(valueIn(emptyOldTrash(library.files))).toBe(1);
  expect(
    library.files.read((db) => db.all("SELECT version FROM offers UNION ALL SELECT version FROM put_back")),
  ).toEqual([]);
  expect(cardsOf(library)).toEqual([[first.policy, 1, "may.txt"]]);
  library.files.close();
});
