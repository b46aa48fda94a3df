import { expect, test } from "vitest";
import { brief, factsOf } from "../facts-of.test-support.ts";

test.each([
  [
    "If you choose not to give us your e-mail address, we cannot moor your boat.",
    "to give the data they ask for",
    "does",
  ],
  ["Without this information we may not be able to help you.", "to give the data they ask for", "may"],
  ["You must create an account to book a berth.", "an account", "does"],
  ["You do not need to register to read the tide tables.", "an account", "does-not"],
  ["Members are required to use their real name.", "to give your real name", "does"],
  ["You may sail under a pseudonym.", "to give your real name", "does-not"],
] as const)("%s", (text, value, polarity) => {
  expect(brief(factsOf("# Using the harbour", text), "requirement")).toEqual([[value, polarity]]);
});

test.each(["If you do not have an account, write to us.", "If you do not pay the fee, we close the gate."])(
  "nothing is needed by “%s”",
  (text) => {
    expect(brief(factsOf("# Using the harbour", text), "requirement")).toEqual([]);
  },
);
