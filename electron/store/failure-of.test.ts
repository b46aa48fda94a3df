import { expect, test } from "vitest";
import { DamagedRow } from "./columns.ts";
import { attempt, failureOf, isDamage } from "./failure-of.ts";

const sqlite = (errcode: number): Error => Object.assign(new Error("from SQLite"), { errcode });
const system = (code: string): Error => Object.assign(new Error("from the system"), { code });

test.for([
  [sqlite(13), "disk-full"],
  [sqlite(778), "disk-full"],
  [system("ENOSPC"), "disk-full"],
  [system("EFBIG"), "disk-full"],
  [sqlite(8), "read-only"],
  [sqlite(3850), "read-only"],
  [system("EROFS"), "read-only"],
  [system("EACCES"), "read-only"],
  [sqlite(5), "library-in-use"],
  [sqlite(261), "library-in-use"],
  [sqlite(14), "library-unreadable"],
  [system("ENOTDIR"), "library-unreadable"],
] as const)("%o is %s", ([error, kind]) => {
  expect(failureOf(error)).toEqual({ kind });
});

test("a mistake of ours is no failure of the world, and is thrown on", () => {
  const mistake = new TypeError("undefined is not a function");
  expect(failureOf(mistake)).toBeNull();
  expect(() =>
    attempt(() => {
      throw mistake;
    }),
  ).toThrow(mistake);
});

test("damage is told from everything else", () => {
  expect([sqlite(11), sqlite(26), sqlite(267), new DamagedRow("odd")].map(isDamage)).toEqual([true, true, true, true]);
  expect([sqlite(13), sqlite(1), system("ENOSPC"), new Error("other"), null].map(isDamage)).toEqual(
    Array(5).fill(false),
  );
});
