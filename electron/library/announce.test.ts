import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { announceAtMost } from "./announce.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the first announcement comes at once, those that follow as one at the end of the pause", () => {
  const told: string[] = [];
  const { announce } = announceAtMost<string>((event) => told.push(event), 100);
  for (let count = 0; count < 50; count += 1) announce("moved");
  expect(told).toEqual(["moved"]);
  vi.advanceTimersByTime(99);
  expect(told).toEqual(["moved"]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(["moved", "moved"]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(["moved", "moved"]);
});

test("a steady stream is told ten times a second", () => {
  const told: number[] = [];
  const { announce } = announceAtMost<string>(() => told.push(Date.now()), 100);
  for (let count = 0; count < 100; count += 1) {
    announce("moved");
    vi.advanceTimersByTime(10);
  }
  expect(told.length).toBeLessThanOrEqual(11);
  expect(told.length).toBeGreaterThanOrEqual(10);
});

test("kinds do not wait for each other", () => {
  const told: string[] = [];
  const { announce } = announceAtMost<string>((event) => told.push(event), 100);
  announce("one");
  announce("other");
  expect(told).toEqual(["one", "other"]);
});

test("closing tells what is unsaid, and nothing after", () => {
  const told: string[] = [];
  const { announce, close } = announceAtMost<string>((event) => told.push(event), 100);
  announce("moved");
  announce("moved");
  close();
  announce("moved");
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(["moved", "moved"]);
});
