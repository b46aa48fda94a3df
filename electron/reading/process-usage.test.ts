import { expect, test } from "vitest";
import { processorTimeOf, residentBytesOf } from "./process-usage.ts";

test.runIf(process.platform === "linux")(
  "a process's memory and time are told about as the process itself sees them",
  () => {
    const memory = process.memoryUsage.rss();
    expect(Math.abs((residentBytesOf(process.pid) ?? 0) - memory)).toBeLessThan(memory / 2);
    const { user, system } = process.cpuUsage();
    expect(Math.abs((processorTimeOf(process.pid) ?? 0) - (user + system) / 1_000)).toBeLessThan(500);
  },
);

test("of no process nothing is told", () => {
  expect([residentBytesOf(undefined), processorTimeOf(undefined)]).toEqual([null, null]);
  expect([residentBytesOf(2 ** 30), processorTimeOf(2 ** 30)]).toEqual([null, null]);
});
