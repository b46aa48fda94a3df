import { afterEach, expect, test } from "vitest";
import { clauseId, policyId } from "../../shared/model/ids.ts";
import { dropFolders, fileOf, newFolder, noteOn, openTest, save, valueIn } from "./library.test-support.ts";

afterEach(dropFolders);

test("a saved policy is listed, opened and searched", () => {
  const library = openTest(newFolder());
  const file = fileOf("lantern");
  const { policy, version } = save(library, file);
  const [card] = library.methods.listPolicies();
  expect(card).toEqual({
    ...{ id: policy, version, versions: 1, title: "The lantern policy", organisation: "Lanternfish Ltd" },
    ...{ fileName: "lantern.txt", updated: "2026-01-02", language: "en", words: 100, clauses: 2 },
    ...{ bookmarks: 0, notes: 0, imported: "2026-11-22T12:00:00.000Z" },
  });
  const opened = library.methods.openPolicy(policy, null);
  expect(opened?.reading).toEqual(file.reading);
  expect(library.methods.readBlob(file.hash)).toEqual(Buffer.from(file.bytes));
  const found = library.methods.search({ query: "courier", limit: 10, offset: 0 });
  expect(found.hits.map((hit) => [hit.policy, hit.clause, hit.sectionTitle])).toEqual([
    [policy, clauseId(2), "Who sees it"],
  ]);
  library.files.close();
});

test("annotations and places are there again after a restart", () => {
  const dir = newFolder();
  const first = openTest(dir);
  const { policy, version } = save(first, fileOf("lantern"));
  const added = valueIn(first.methods.addAnnotation(noteOn(version, "Ask them.")));
  valueIn(first.methods.savePlace(version, { clause: clauseId(2), within: 0.25 }));
  first.files.close();
  const second = openTest(dir);
  expect(second.methods.listAnnotations(policy)).toEqual([added]);
  expect(second.methods.openPolicy(policy, null)?.place).toEqual({ clause: clauseId(2), within: 0.25 });
  expect(second.methods.state()).toEqual({
    kind: "ready",
    policies: 1,
    bookmarks: 0,
    notes: 1,
    indexing: false,
    toUnderstand: 0,
  });
  expect(second.methods.check()).toMatchObject({ ok: true, annotations: { total: 1, lost: 0, restored: 0 } });
  second.files.close();
});

test("what is not in the library is said to be not found", () => {
  const library = openTest(newFolder());
  expect(library.methods.removePolicy(policyId("pnone"))).toEqual({ ok: false, failure: { kind: "not-found" } });
  expect(library.methods.openPolicy(policyId("pnone"), null)).toBeNull();
  library.files.close();
});
