import { expect, test } from "vitest";
import { brief, factsOf } from "../facts-of.test-support.ts";

test.each([
  ["Any dispute about this policy is resolved by binding arbitration.", [["arbitration", "does"]]],
  ["You agree to waive any right to join a class action.", [["no class actions", "does"]]],
  ["Under the Privacy Shield you may invoke binding arbitration for residual claims.", []],
  ["We may disclose data in an arbitration of claims.", []],
])("%s", (text, found) => {
  expect(brief(factsOf(text), "dispute")).toEqual(found);
});
