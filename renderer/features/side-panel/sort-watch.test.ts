import { expect, test } from "vitest";
import type { WatchItem, WatchKind } from "../../../shared/model/watch-item.ts";
import { sortWatch } from "./sort-watch.ts";

const found = (...kinds: readonly WatchKind[]) =>
  kinds.map((kind): WatchItem => ({ kind, text: kind, question: null, evidence: [], lookedFor: ["it"] }));
const order = (items: readonly WatchItem[]) => items.map(({ kind }) => kind);

test("without red lines everything stands in the order it was found", () => {
  expect(sortWatch(found("location", "sale"), [])).toEqual({ items: found("location", "sale"), notFound: [] });
});

test("red lines come first and keep their order among themselves", () => {
  const { items } = sortWatch(found("location", "sale", "biometric", "children"), ["children", "sale"]);
  expect(order(items)).toEqual(["sale", "children", "location", "biometric"]);
});

test("a red line of which nothing was found is named, not dropped", () => {
  expect(sortWatch(found("location"), ["arbitration", "sale"]).notFound).toEqual(["sale", "arbitration"]);
});
