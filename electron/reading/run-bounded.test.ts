import { expect, test } from "vitest";
import { runBounded } from "./run-bounded.ts";

test("what ends in time gives what it gives", () => {
  expect(runBounded(() => ({ words: 3 }), 1_000)).toEqual({ words: 3 });
});

test("what throws throws", () => {
  const thrown = new Error("on purpose");
  expect(() =>
    runBounded(() => {
      throw thrown;
    }, 1_000),
  ).toThrow(thrown);
});

test.each<[string, () => unknown]>([
  [
    "a loop",
    () => {
      for (;;);
    },
  ],
  ["a pattern that explodes", () => /^(a+)+$/.test(`${"a".repeat(60)}!`)],
])("%s without end is stopped", (_name, run) => {
  expect(() => runBounded(run, 50)).toThrow(/timed out/);
  expect(Object.hasOwn(globalThis, "smallprintRun")).toBe(false);
});
