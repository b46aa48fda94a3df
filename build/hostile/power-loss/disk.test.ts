import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Disk } from "./disk.ts";
import type { DiskEvent } from "./trace.ts";

const write = (path: string, text: string, at = 0): DiskEvent => ({
  kind: "write",
  path,
  at,
  bytes: Buffer.from(text),
});
const plain = (kind: "mkdir" | "sync" | "unlink", path: string): DiskEvent => ({ kind, path });

/** What a file holds after a cut that keeps nothing unsynced, or all of it; null where it is gone. */
function leftOf(events: readonly DiskEvent[], file: string, survives: boolean): string | null {
  const disk = new Disk();
  for (const event of events) disk.apply(event);
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  disk.leave("/a", folder, () => survives);
  const left = existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : null;
  rmSync(folder, { recursive: true });
  return left;
}

test("bytes are lost until their file is synced, and a name until its folder is", () => {
  const made = [write("/a/b", "one")];
  expect([leftOf(made, "b", false), leftOf(made, "b", true)]).toEqual([null, "one"]);
  const synced = [...made, plain("sync", "/a/b"), plain("sync", "/a"), write("/a/b", "two", 3)];
  expect([leftOf(synced, "b", false), leftOf(synced, "b", true)]).toEqual(["one", "onetwo"]);
});

test("a file is lost with the folder it lies in", () => {
  const inside = [plain("mkdir", "/a/f"), write("/a/f/b", "one"), plain("sync", "/a/f/b"), plain("sync", "/a/f")];
  expect(leftOf(inside, "f/b", false)).toBeNull();
  expect(leftOf([...inside, plain("sync", "/a")], "f/b", false)).toBe("one");
});

test("a file that was renamed or removed is as it was until its folder is synced", () => {
  const kept = [write("/a/b", "old"), plain("sync", "/a/b"), plain("sync", "/a")];
  const renamed: DiskEvent[] = [
    ...kept,
    write("/a/c", "new"),
    plain("sync", "/a/c"),
    { kind: "rename", path: "/a/c", to: "/a/b" },
  ];
  expect([leftOf(renamed, "b", false), leftOf([...renamed, plain("sync", "/a")], "b", false)]).toEqual(["old", "new"]);
  expect(leftOf([...kept, plain("unlink", "/a/b")], "b", false)).toBe("old");
});
