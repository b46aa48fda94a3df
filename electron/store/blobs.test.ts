import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { blobPath, dropUnfinishedBlobs, hashBytes, keepBlob, listBlobs, loadBlob } from "./blobs.ts";
import { dropFolders, newFolder } from "./library.test-support.ts";

afterEach(dropFolders);

const bytes = new TextEncoder().encode("An invented policy.");
const hash = hashBytes(bytes);

test("an original is kept under its hash and given back byte for byte", () => {
  const dir = newFolder();
  keepBlob(dir, hash, bytes);
  keepBlob(dir, hash, bytes);
  expect(loadBlob(dir, hash)).toEqual(Buffer.from(bytes));
  expect(listBlobs(dir)).toEqual([hash]);
  expect(blobPath(dir, hash)).toBe(join(dir, hash.slice(0, 2), hash));
});

test("an original that is no longer what was imported is not given out, and is mended by the same bytes", () => {
  const dir = newFolder();
  keepBlob(dir, hash, bytes);
  writeFileSync(blobPath(dir, hash), "An invented polity.");
  expect(loadBlob(dir, hash)).toBeNull();
  keepBlob(dir, hash, bytes);
  expect(loadBlob(dir, hash)).toEqual(Buffer.from(bytes));
});

test("a hash that is not the bytes' own is refused", () => {
  const dir = newFolder();
  expect(() => keepBlob(dir, hashBytes(new Uint8Array(3)), bytes)).toThrow("not that of the bytes");
  expect(listBlobs(dir)).toEqual([]);
});

test("what a kill left half-written is thrown away, and never taken for an original", () => {
  const dir = newFolder();
  mkdirSync(join(dir, "incoming"), { recursive: true });
  writeFileSync(join(dir, "incoming", "half"), "An inv");
  expect(listBlobs(dir)).toEqual([]);
  dropUnfinishedBlobs(dir);
  expect(readdirSync(dir)).toEqual([]);
});
