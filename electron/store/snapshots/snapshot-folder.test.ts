import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import {
  dropFolders,
  fileOf,
  newFolder,
  noteOn,
  openTest,
  save,
  type TestLibrary,
  valueIn,
} from "../library.test-support.ts";
import { readContent } from "../library-content.ts";
import { schemaVersion } from "../migrate.ts";
import { formatSnapshot, parseSnapshot } from "./snapshot-file.ts";
import { loadSnapshot, newestGood } from "./snapshot-folder.ts";

afterEach(dropFolders);

const taken = "2026-11-22T12:00:00.000Z";

function addNotes(library: TestLibrary, count: number): void {
  const { version } = save(library, fileOf("lantern"));
  for (let order = 0; order < count; order += 1)
    valueIn(library.methods.addAnnotation(noteOn(version, `Note ${order}`)));
}

test("a snapshot carries everything precious and reads back as it was", () => {
  const library = openTest(newFolder());
  addNotes(library, 3);
  const content = library.files.read(readContent);
  const text = formatSnapshot({ taken, schema: schemaVersion, content });
  expect(parseSnapshot(text)).toEqual({ taken, schema: schemaVersion, content });
  const plain: unknown = JSON.parse(text);
  expect(plain).toMatchObject({
    ...{ format: "smallprint-snapshot", formatVersion: 1, taken, counts: { policies: 1, versions: 1, annotations: 3 } },
    content: { annotations: [{ body: "Note 0", anchor: { quote: "lamp's colour" } }, {}, {}] },
  });
  // Any program may lay it out anew; it still verifies.
  expect(parseSnapshot(JSON.stringify(plain, null, 4))).toEqual(parseSnapshot(text));
  library.files.close();
});

test("a library restored from its snapshot alone has every note, field by field, in order", () => {
  const dir = newFolder();
  const library = openTest(dir);
  addNotes(library, 40);
  valueIn(library.methods.editAnnotation(library.methods.listAnnotations(null)[3]?.id ?? fail(), "edited"));
  valueIn(library.methods.removeAnnotation(library.methods.listAnnotations(null)[5]?.id ?? fail()));
  const [notes, content] = [library.methods.listAnnotations(null), library.files.read(readContent)];
  valueIn(library.methods.snapshot());
  library.files.close();
  for (const file of ["library.db", "index.db"]) rmSync(join(dir, file));
  const restored = openTest(dir);
  expect(restored.methods.listAnnotations(null)).toEqual(notes);
  expect(restored.files.read(readContent)).toEqual({ ...content, changes: content.changes + 1 });
  expect(restored.methods.state()).toMatchObject({ kind: "recovered", restored: 40, notes: 39 });
  restored.files.close();
});

test("a snapshot is only written when something changed, and close leaves one", () => {
  const dir = newFolder();
  const library = openTest(dir);
  addNotes(library, 1);
  expect(library.methods.snapshot()).toMatchObject({ value: { written: true, annotations: 1 } });
  expect(library.methods.snapshot()).toMatchObject({ value: { written: false, annotations: 1 } });
  addNotes(library, 1);
  expect(library.methods.snapshot()).toMatchObject({ value: { written: true, annotations: 2 } });
  expect(readdirSync(`${dir}-backups`)).toEqual([
    "snapshot-000001-20261122T120000Z.json",
    "snapshot-000002-20261122T120000Z.json",
  ]);
  library.files.close();
});

test("a snapshot with a changed letter is not good, and the one before it is taken", () => {
  const dir = newFolder();
  const library = openTest(dir);
  addNotes(library, 1);
  valueIn(library.methods.snapshot());
  addNotes(library, 1);
  const { file } = valueIn(library.methods.snapshot());
  const path = join(`${dir}-backups`, file);
  writeFileSync(path, readFileSync(path, "utf8").replace("Note 0", "Note 9"));
  expect(loadSnapshot(`${dir}-backups`, file)).toBeNull();
  expect(newestGood(`${dir}-backups`, "")?.file).toBe("snapshot-000001-20261122T120000Z.json");
  expect(library.methods.check()).toMatchObject({ ok: false, snapshots: { good: 1, damaged: [file] } });
  library.files.close();
});

test("when more than half of the notes are gone, the snapshot that had them is pinned", () => {
  const dir = newFolder();
  const library = openTest(dir);
  addNotes(library, 10);
  valueIn(library.methods.snapshot());
  for (const note of library.methods.listAnnotations(null).slice(0, 6))
    valueIn(library.methods.removeAnnotation(note.id));
  valueIn(library.methods.snapshot());
  expect(readdirSync(`${dir}-backups`)).toEqual([
    "snapshot-000001-20261122T120000Z-pinned.json",
    "snapshot-000002-20261122T120000Z.json",
  ]);
  library.files.close();
});

test("a damaged note is mended before a snapshot is taken, and never gets into one", () => {
  const dir = newFolder();
  const library = openTest(dir);
  addNotes(library, 3);
  valueIn(library.methods.snapshot());
  const notes = library.methods.listAnnotations(null);
  valueIn(library.files.change((db) => db.run("UPDATE annotations SET body = 'Mote 1' WHERE body = 'Note 1'")));
  addNotes(library, 1);
  const { file } = valueIn(library.methods.snapshot());
  expect(
    loadSnapshot(`${dir}-backups`, file)
      ?.content.annotations.map((row) => row.body)
      .sort(),
  ).toEqual([...["Note 0", "Note 0", "Note 1", "Note 2"]]);
  expect(library.methods.listAnnotations(null).slice(0, 3)).toEqual(notes);
  library.files.close();
});

test.for(["", "{}", "[]", "null", '{"format":"smallprint-snapshot","formatVersion":1,"content":{"__proto__":[]}}'])(
  "%j is no snapshot",
  (text) => {
    expect(parseSnapshot(text)).toBeNull();
  },
);

function fail(): never {
  throw new Error("a note is missing");
}
