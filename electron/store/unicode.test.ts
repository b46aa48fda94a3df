import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { dropFolders, fileOf, newFolder, noteOn, openTest, save, valueIn } from "./library.test-support.ts";

afterEach(dropFolders);

test("what is written is what is read, whatever the letters, through a snapshot too", { timeout: 60_000 }, () => {
  const dir = newFolder();
  const library = openTest(dir);
  const { version } = save(library, fileOf("lantern"));
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("e\u0301", "\u00e9", "a\u0000b", "\ud83d", "\ude00\ud83d", "\u202eabc", "𝔞", "\ufeff", "__proto__"),
  );
  const bodies = fc.sample(odd, { numRuns: 2_000, seed: 24 });
  const written = bodies.map((body) =>
    valueIn(library.methods.addAnnotation({ ...noteOn(version, body), ...quoted(body) })),
  );
  // Only what no text can hold is replaced, once and to be seen; everything else stays as it was typed.
  const kept = bodies.map((body) => body.toWellFormed().replaceAll("\0", "\ufffd"));
  expect(library.methods.listAnnotations(null).map((note) => note.body)).toEqual(kept);
  expect(library.methods.listAnnotations(null)).toEqual(written);
  valueIn(library.methods.snapshot());
  library.files.close();
  rmSync(join(dir, "library.db"));
  const restored = openTest(dir);
  expect(restored.methods.listAnnotations(null)).toEqual(written);
  restored.files.close();

  function quoted(quote: string): Pick<ReturnType<typeof noteOn>, "anchor"> {
    return { anchor: { ...noteOn(version, "").anchor, quote } };
  }
});

test("names and titles of files keep their letters", () => {
  const library = openTest(newFolder());
  const file = fileOf("Über 日本 e\u0301");
  save(library, file);
  expect(library.methods.listPolicies()).toMatchObject([
    { title: "The Über 日本 e\u0301 policy", fileName: file.fileName },
  ]);
  library.files.close();
});
