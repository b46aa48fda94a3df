import { existsSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { blobPath } from "./blobs.ts";
import { dropFolders, fileOf, newFolder, noteOn, openTest, save, valueIn } from "./library.test-support.ts";
import { emptyOldTrash } from "./library-care.ts";
import { listSnapshots, loadSnapshot } from "./snapshots/snapshot-folder.ts";

afterEach(dropFolders);

test("a policy put in the trash takes its notes with it, and brings them back", () => {
  const library = openTest(newFolder());
  const { policy, version } = save(library, fileOf("lantern"));
  const note = valueIn(library.methods.addAnnotation(noteOn(version, "Keep.")));
  valueIn(library.methods.removePolicy(policy));
  expect(library.methods.listPolicies()).toEqual([]);
  expect(library.methods.openPolicy(policy, null)).toBeNull();
  expect(library.methods.listAnnotations(null)).toEqual([]);
  expect(library.methods.state()).toMatchObject({ policies: 0, notes: 0 });
  expect(library.methods.listTrash()).toEqual([
    { id: policy, title: "The lantern policy", organisation: "Lanternfish Ltd", removed: "2026-11-22T12:00:00.000Z" },
  ]);
  valueIn(library.methods.restorePolicy(policy));
  expect(library.methods.listTrash()).toEqual([]);
  expect(library.methods.listAnnotations(policy)).toEqual([note]);
  library.files.close();
});

test("the same bytes add nothing, and bring a policy back from the trash", () => {
  const library = openTest(newFolder());
  const file = fileOf("lantern");
  const { policy, version } = save(library, file);
  expect(save(library, file)).toEqual({ policy, version, duplicate: true, versionOf: null });
  valueIn(library.methods.removePolicy(policy));
  expect(library.methods.findBlob(file.hash)).toEqual({ policy, version, title: "The lantern policy", trashed: true });
  expect(save(library, file)).toEqual({ policy, version, duplicate: true, versionOf: null });
  expect(library.methods.listPolicies()).toHaveLength(1);
  library.files.close();
});

test("a removed note can be put back as it was, after a restart too", () => {
  const dir = newFolder();
  const first = openTest(dir);
  const { version } = save(first, fileOf("lantern"));
  const [kept, removed] = ["one", "two"].map((body) => valueIn(first.methods.addAnnotation(noteOn(version, body))));
  if (removed === undefined) throw new Error("no note");
  valueIn(first.methods.removeAnnotation(removed.id));
  expect(first.methods.listAnnotations(null)).toEqual([kept]);
  first.files.close();
  const second = openTest(dir);
  expect(valueIn(second.methods.restoreAnnotation(removed.id))).toEqual(removed);
  expect(second.methods.listAnnotations(null)).toEqual([kept, removed]);
  second.files.close();
});

test("an edited note keeps its place in the order and says when it changed", () => {
  let time = "2026-11-22T12:00:00.000Z";
  const library = openTest(newFolder(), () => new Date(time));
  const { version } = save(library, fileOf("lantern"));
  const first = valueIn(library.methods.addAnnotation(noteOn(version, "one")));
  // The clock is set back a day: the second note still comes second.
  time = "2026-11-21T12:00:00.000Z";
  const second = valueIn(library.methods.addAnnotation(noteOn(version, "two")));
  expect(valueIn(library.methods.editAnnotation(first.id, "one more"))).toEqual({
    ...first,
    body: "one more",
    changed: time,
  });
  expect(library.methods.listAnnotations(null).map((note) => note.body)).toEqual(["one more", "two"]);
  expect(second.sequence).toBeGreaterThan(first.sequence);
  library.files.close();
});

test("the trash is emptied after thirty days, and a snapshot still has what was in it", () => {
  let time = "2026-11-22T12:00:00.000Z";
  const dir = newFolder();
  const library = openTest(dir, () => new Date(time));
  const file = fileOf("lantern");
  const { policy, version } = save(library, file);
  const other = save(library, fileOf("other"));
  valueIn(library.methods.addAnnotation(noteOn(version, "gone with it")));
  const note = valueIn(library.methods.addAnnotation(noteOn(other.version, "removed alone")));
  valueIn(library.methods.removePolicy(policy));
  valueIn(library.methods.removeAnnotation(note.id));
  time = "2026-12-21T12:00:00.000Z";
  expect(valueIn(emptyOldTrash(library.files))).toBe(0);
  time = "2026-12-23T12:00:00.000Z";
  // The last start was within the thirty days; one wrong clock must not empty the trash.
  expect(valueIn(emptyOldTrash(library.files))).toBe(0);
  expect(valueIn(emptyOldTrash(library.files))).toBe(1);
  expect(library.methods.listTrash()).toEqual([]);
  expect(library.methods.check()).toMatchObject({ ok: true, annotations: { total: 0 } });
  expect(existsSync(blobPath(library.files.folder.blobsDir, file.hash))).toBe(false);
  const { backupDir } = library.files.folder;
  const before = listSnapshots(backupDir).map((name) => loadSnapshot(backupDir, name.file)?.content.annotations.length);
  expect(before).toEqual([2, 0]);
  library.files.close();
});
