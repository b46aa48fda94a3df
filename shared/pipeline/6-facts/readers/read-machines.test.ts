import { describe, expect, it } from "vitest";
import { brief, factsOf, factsOfPolicy } from "../facts-of.test-support.ts";

const machines = (text: string) => brief(factsOf("# How we use data", text), "automated-decision");
const training = (text: string) =>
  brief(factsOf("# How we use data", text), "purpose").filter(([value]) => value === "train AI");

describe("readMachines", () => {
  it.each([
    ["We make automated decisions about berths.", "automated decisions", "does"],
    ["We do not use automated decision-making.", "automated decisions", "does-not"],
    ["We build interest profiles of our members.", "profiling", "does"],
    ["We do not engage in profiling.", "profiling", "does-not"],
  ])("%s", (text, value, polarity) => {
    expect(machines(text)).toContainEqual([value, polarity]);
  });

  it.each([
    ["We may use your letters to train our language models.", "may"],
    ["We do not train AI models on your photos.", "does-not"],
    ["We use your data to improve our machine learning algorithms.", "does"],
  ])("hears of machines that learn: %s", (text, polarity) => {
    expect(training(text)).toEqual([["train AI", polarity]]);
  });

  it("hears a company that speaks of itself by name", () => {
    const text = "Tidepool does not engage in profiling or automated decision-making.";
    const found = factsOfPolicy("Tidepool", "# Your rights", text);
    expect(brief(found, "automated-decision")).toEqual([
      ["automated decisions", "does-not"],
      ["profiling", "does-not"],
    ]);
  });

  it("takes a right, a request or a course for staff for none of it", () => {
    expect(machines("You have the right to object to profiling.")).toEqual([]);
    expect(machines("We may refuse your request about automated decisions.")).toEqual([]);
    expect(training("We train our employees in the use of models.")).toEqual([]);
  });

  it("hears a denial behind its own label", () => {
    const text = "No AI training on your data: we do not use your letters to train AI models without your opt-in.";
    expect(factsOf(text).find(({ value }) => value === "train AI")).toMatchObject({
      polarity: "does-not",
      condition: "without your opt-in",
    });
  });

  it.each([
    "We do not carry out any profiling which has a legal or similarly significant effect on you.",
    "We do not use your details for profiling to further decisions with legal effects.",
  ])("takes a denial of profiles with an effect for no denial of profiles: %s", (text) => {
    expect(machines(text).filter(([value]) => value === "profiling")).toEqual([]);
  });

  it("takes one word among many for handling data for no profiles", () => {
    expect(machines("We restrict our staff from collecting, sharing, profiling, and reviewing of your data.")).toEqual(
      [],
    );
    expect(machines("We use your data for advertising and for profiling.")).toEqual([["profiling", "does"]]);
  });
});
