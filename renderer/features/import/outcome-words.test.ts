import { expect, test } from "vitest";
import type { ImportOutcome } from "../../../shared/ipc/answers.ts";
import { policyId, versionId } from "../../../shared/model/ids.ts";
import { describeOutcome, failedFirst, isShown, outcomesAsText } from "./outcome-words.ts";

const added: ImportOutcome = {
  fileName: "ferry.html",
  kind: "added",
  policy: policyId("p1"),
  version: versionId("v1"),
  title: "Ferry Privacy",
  notAPolicy: false,
  versionOf: null,
};
const newer: ImportOutcome = { ...added, fileName: "ferry-2.html", versionOf: policyId("p0") };
const duplicate: ImportOutcome = { fileName: "copy.html", kind: "duplicate", policy: policyId("p1"), title: "Ferry" };
const failed: ImportOutcome = { fileName: "photo.png", kind: "failed", failure: { kind: "binary" } };
const all = [added, newer, duplicate, failed];

test("each filter shows its own, and a newer version is also something added", () => {
  const names = (filter: Parameters<typeof isShown>[1]) =>
    all.filter((outcome) => isShown(outcome, filter)).map(({ fileName }) => fileName);
  expect(names("all")).toHaveLength(4);
  expect(names("added")).toEqual(["ferry.html", "ferry-2.html"]);
  expect(names("newer")).toEqual(["ferry-2.html"]);
  expect(names("duplicate")).toEqual(["copy.html"]);
  expect(names("failed")).toEqual(["photo.png"]);
});

test("what could not be read comes first", () => {
  expect(failedFirst(all)).toEqual([failed, added, newer, duplicate]);
});

test("every outcome has its reason in words", () => {
  expect(all.map((outcome) => describeOutcome(outcome).says)).toEqual([
    "ferry.html. Added.",
    "ferry-2.html. Added. It looks like a version of a policy that was there already.",
    "The same as Ferry, byte for byte. Kept once.",
    expect.stringContaining("This file does not hold text."),
  ]);
});

test("copied as text they are lines of a table", () => {
  const odd: ImportOutcome = { ...duplicate, fileName: "a\tb\nc.html" };
  expect(outcomesAsText([added, odd])).toEqual({
    text: "Added\tferry.html\tferry.html. Added.\nAlready there\ta b c.html\tThe same as Ferry, byte for byte. Kept once.\n",
    count: 2,
  });
});

test("no more is copied than the main process takes, in whole lines", () => {
  const many = Array.from({ length: 40_000 }, () => added);
  const { text, count } = outcomesAsText(many);
  expect(text.length).toBeLessThanOrEqual(1_000_000);
  expect(text.split("\n")).toHaveLength(count + 1);
});
