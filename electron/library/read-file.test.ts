import { spawnSync } from "node:child_process";
import { mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFileBytes, sizeLimit } from "./read-file.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "read-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const refused = (kind: string) => ({ ok: false, failure: { kind } });

async function fileOf(size: number): Promise<string> {
  const path = join(root, "sparse");
  const handle = await open(path, "w");
  await handle.truncate(size);
  await handle.close();
  return path;
}

test("a file's bytes come whole", async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  await writeFile(join(root, "policy"), bytes);
  expect(await readFileBytes(join(root, "policy"))).toEqual({ ok: true, value: bytes });
});

test("an empty file gives no bytes and no failure", async () => {
  await writeFile(join(root, "empty"), "");
  expect(await readFileBytes(join(root, "empty"))).toEqual({ ok: true, value: new Uint8Array() });
});

test("a file of the limit is read, one byte more is not", async () => {
  expect((await readFileBytes(await fileOf(sizeLimit))).ok).toBe(true);
  expect(await readFileBytes(await fileOf(sizeLimit + 1))).toEqual({
    ok: false,
    failure: { kind: "too-large", bytes: sizeLimit + 1, limit: sizeLimit },
  });
});

test("a folder is not a file, and what is missing can't be read", async () => {
  expect(await readFileBytes(root)).toEqual(refused("not-a-file"));
  expect(await readFileBytes(join(root, "missing"))).toEqual(refused("not-readable"));
  expect(await readFileBytes("a\0b")).toEqual(refused("not-readable"));
});

test("a link that leads to itself can't be read", async () => {
  await symlink(join(root, "circle"), join(root, "circle"));
  expect(await readFileBytes(join(root, "circle"))).toEqual(refused("not-readable"));
});

test.runIf(process.platform === "linux")("a FIFO and a device are refused without waiting for them", async () => {
  spawnSync("/usr/bin/mkfifo", [join(root, "pipe")]);
  expect(await readFileBytes(join(root, "pipe"))).toEqual(refused("not-a-file"));
  expect(await readFileBytes("/dev/zero")).toEqual(refused("not-a-file"));
});

test.runIf(process.platform === "linux")("a file that holds less than it says changed while it was read", async () => {
  // The kernel's own files are the ones whose size can be counted on to be wrong.
  expect(await readFileBytes("/sys/kernel/uevent_seqnum")).toEqual(refused("changed-while-read"));
});
