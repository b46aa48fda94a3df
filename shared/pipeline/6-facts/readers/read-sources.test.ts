import { describe, expect, it } from "vitest";
import { brief, factsOf } from "../facts-of.test-support.ts";

describe("readSources", () => {
  it.each([
    ["We receive your name from social networks and data brokers.", ["social networks", "data brokers"]],
    ["Sailing schools may send us information about you.", []],
    ["Our partners may give us details of your boat.", ["business partners"]],
    ["We obtain data about your boat from public registers.", ["public sources"]],
  ])("%s", (text, values) => {
    expect(brief(factsOf("# Where data comes from", text), "source").map(([value]) => value)).toEqual(values);
  });

  it("reads a list under its lead-in", () => {
    const facts = factsOf(
      "# Data",
      "We may also get data about you from:",
      "- Credit agencies: your score",
      "- Your friends",
    );
    expect(brief(facts, "source")).toEqual([
      ["credit agencies", "may"],
      ["people you know", "may"],
    ]);
  });

  it.each([
    "We collect it from you and from your device.",
    "We use harbour companies who provide us with hosting.",
    "You may share your photos with us and with other users.",
    "Advertisers do not give us information about you.",
  ])("finds none in “%s”", (text) => {
    expect(brief(factsOf("# Data", text), "source")).toEqual([]);
  });
});
