import { describe, expect, it } from "vitest";
import { brief, factsOf } from "../facts-of.test-support.ts";

describe("rights, choices and contacts", () => {
  it("are read with where to write and how soon they answer", () => {
    const facts = factsOf(
      "# Your rights",
      "You have the right to:",
      "- Access: Ask for a copy of your data",
      "- Erasure",
      "Write to privacy@tidepool.example. We respond to requests within 30 days.",
    );
    expect(brief(facts, "right")).toEqual([
      ["see", "does"],
      ["delete", "does"],
      ["P30D", "does"],
    ]);
    expect(facts.find((fact) => fact.kind === "contact")).toMatchObject({
      value: "privacy@tidepool.example",
      of: "requests",
    });
  });

  it("are read where nobody calls them rights", () => {
    const facts = factsOf("# Your data", "If you want something corrected or deleted, write to us at the harbour.");
    expect(brief(facts, "right")).toEqual([
      ["correct", "does"],
      ["delete", "does"],
    ]);
    expect(brief(factsOf("# Help", "If you want a new oar, write to us."), "right")).toEqual([]);
  });

  it("take a right to limit processing for no right about sensitive data", () => {
    expect(
      brief(factsOf("# Your rights", "You have the right to limit the processing of your data."), "right"),
    ).toEqual([["restrict", "does"]]);
  });

  it("keep regions apart, sentence by sentence", () => {
    const facts = factsOf(
      "# Rights",
      "You can ask us to delete your data. If you are a resident of California, you have the right to know what we collect.",
    );
    expect(facts.filter((fact) => fact.kind === "right").map((fact) => [fact.value, fact.region !== null])).toEqual([
      ["delete", false],
      ["see", true],
    ]);
  });

  it("are of the place that their lead-in or a law names before that of a heading far above", () => {
    const lines = [
      "# California residents",
      "If you are located in the EEA you can ask for:",
      "- Access: see your data",
    ];
    expect(factsOf(...lines).find((fact) => fact.kind === "right")?.region).toBe("if you are located in the eea");
    const byLaw = factsOf("# Rights", "Under the GDPR, you have the right to ask us to delete your data.");
    expect(byLaw.find((fact) => fact.kind === "right")?.region).toBe("Under the GDPR");
  });

  it("are of the people that the words name", () => {
    const facts = factsOf("# Rights", "EU residents have the right to ask us to delete their data.");
    expect(facts.find((fact) => fact.kind === "right")?.region).toBe("EU residents");
  });

  it("are of no place in a heading that names where they do not hold", () => {
    const facts = factsOf("# For members outside Canada", "You can ask us to delete your data.");
    expect(facts.find((fact) => fact.kind === "right")?.region).toBe("outside canada");
  });

  it("name cookies in the browser and links in mail", () => {
    const facts = factsOf(
      "# Choices",
      "You can set your browser to refuse cookies.",
      "You may opt out of news by the unsubscribe link in each e-mail.",
    );
    expect(brief(facts, "choice").map(([value]) => value)).toEqual([
      "refuse cookies in your browser",
      "stop marketing mail with the link in each mail",
    ]);
  });

  it("tell a parent's right over a child's data apart", () => {
    const facts = factsOf("# Your rights", "Parents have the right to ask us to delete the data of their child.");
    expect(facts.find(({ value }) => value === "delete")?.condition).toBe("parents");
  });

  it("take no removal from a mailing list for deletion", () => {
    const facts = factsOf("# Your choices", "You may request that we remove your data from our mailing list.");
    expect(brief(facts, "right")).toEqual([]);
  });

  it("are none where they are the young's or end with a cookie", () => {
    const young = "If you are under 18, you have the right to request removal of data that you post.";
    expect(brief(factsOf("# Your rights", young), "right")).toEqual([]);
    expect(brief(factsOf("# Your choices", "You may be able to delete cookie data."), "right")).toEqual([]);
  });

  it("are none where only some of what one posted can be taken away", () => {
    expect(brief(factsOf("# Your choices", "You can delete certain content."), "right")).toEqual([]);
    expect(brief(factsOf("# Your choices", "You can delete your data."), "right")).toHaveLength(1);
  });

  it("are none where an app is deleted or the copy is of a contract's mechanisms", () => {
    for (const text of [
      "You may be able to remove these files by deleting the application or your account.",
      "You may request a copy of the suitable mechanisms we have in place.",
    ])
      expect(brief(factsOf("# Your choices", text), "right")).toEqual([]);
  });

  it("hears each of the rights that one sentence counts out", () => {
    const text =
      "You have the right to (i) request access to your data; (ii) request deletion of it; (iii) limit the use of your sensitive data.";
    const values = brief(factsOf("# Your data", text), "right").map(([value]) => value);
    expect(values).toEqual(["see", "delete", "limit the use of sensitive data"]);
  });
});
