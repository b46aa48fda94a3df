import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeInstanceLock } from "./instance-lock.ts";

const newFolder = (): string => mkdtempSync(join(tmpdir(), "lock-"));

test("a lock whose holder is gone, or is some other program by now, is taken", () => {
  for (const pid of ["4194999", "1", "not a number", ""]) {
    const folder = newFolder();
    writeFileSync(join(folder, "host.lock"), pid);
    const lock = takeInstanceLock(folder, () => {});
    expect(lock, pid).not.toBeNull();
    lock?.release();
  }
});

test("a lock given back can be taken again", () => {
  const folder = newFolder();
  takeInstanceLock(folder, () => {})?.release();
  const lock = takeInstanceLock(folder, () => {});
  expect(lock).not.toBeNull();
  lock?.release();
});
