import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Original } from "../library/library.ts";
import { exportOriginal } from "./export-original.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "export-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const original: Original = { fileName: "lantern.html", bytes: Uint8Array.from([0xef, 0xbb, 0xbf, 13, 10, 0, 255]) };

function saving(filePath: string) {
  const asked: unknown[] = [];
  const chooseSavePlace = async (options: unknown) => {
    asked.push(options);
    return { canceled: filePath === "", filePath };
  };
  return { asked, dialogs: { chooseSavePlace } };
}

test("the original is written byte for byte where the person says, under its own name if they like", async () => {
  const { asked, dialogs } = saving(join(folder, "copy.html"));
  expect(await exportOriginal(original, dialogs)).toBe("saved");
  expect(new Uint8Array(await readFile(join(folder, "copy.html")))).toEqual(original.bytes);
  expect(asked).toMatchObject([{ defaultPath: "lantern.html" }]);
});

test("a dialog that is closed writes nothing", async () => {
  expect(await exportOriginal(original, saving("").dialogs)).toBe("cancelled");
});

test("a place that can't be written to is said so", async () => {
  expect(await exportOriginal(original, saving(join(folder, "missing", "copy.html")).dialogs)).toBe("read-only");
});
