import { expect, test, vi } from "vitest";
import { closeWithin } from "./close-within.ts";

test("a library that closes in time is waited for", async () => {
  const lines: string[] = [];
  await closeWithin(Promise.resolve(), 1_000, (line) => lines.push(line));
  expect(lines).toEqual([]);
});

test("one that does not is left, and so is one that fails: the app ends all the same", async () => {
  vi.useFakeTimers();
  const lines: string[] = [];
  const closing = closeWithin(new Promise(() => {}), 2_000, (line) => lines.push(line));
  await vi.advanceTimersByTimeAsync(2_000);
  await closing;
  vi.useRealTimers();
  await closeWithin(Promise.reject(new Error("disk is gone")), 1_000, (line) => lines.push(line));
  expect(lines[0]).toBe("closing took longer than 2000 ms");
  expect(lines[1]).toContain("disk is gone");
});
