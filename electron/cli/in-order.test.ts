import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

test("results come in the order of the things, however long each takes", async () => {
  const given: string[] = [];
  const started: string[] = [];
  const waiting = new Map<string, () => void>();
  const work = (name: string) =>
    new Promise<string>((done) => {
      started.push(name);
      waiting.set(name, () => done(name));
    });
  const all = (async () => {
    for await (const name of inOrder(["a", "b", "c", "d"], 2, work)) given.push(name);
  })();
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  await turn();
  expect(started).toEqual(["a", "b"]);
  waiting.get("b")?.();
  await turn();
  expect(given).toEqual([]);
  waiting.get("a")?.();
  await turn();
  expect([given, started]).toEqual([
    ["a", "b"],
    ["a", "b", "c", "d"],
  ]);
  waiting.get("c")?.();
  await turn();
  waiting.get("d")?.();
  await all;
  expect(given).toEqual(["a", "b", "c", "d"]);
});
