import { describe, expect, it } from "vitest";
import { brief, factsOf } from "../facts-of.test-support.ts";

describe("sale", () => {
  it.each([
    ["We do not, and will not, sell or rent your personal data.", "sell, rent", "does-not"],
    ["We may sell your data to other companies.", "sell", "may"],
    ["Your information is never sold.", "sell", "does-not"],
  ])("%s", (text, value, polarity) => {
    expect(brief(factsOf(text), "sale")).toEqual([[value, polarity]]);
  });

  it("hears that consent comes first", () => {
    const condition = (text: string) => factsOf("# Sharing", text).find((fact) => fact.kind === "recipient")?.condition;
    expect(condition("With your consent, we share your data with advertisers.")).toBe("With your consent");
    expect(condition("We share your data with advertisers if you have agreed to it.")).toBe("if you have agreed to it");
    expect(condition("(a) Where you have provided your consent, we share your data with advertisers.")).toBe(
      "Where you have provided your consent",
    );
    expect(condition("We share your data with advertisers, with your consent or for our own ends.")).toBe(null);
  });

  it("keeps the limit of a denial and its exception", () => {
    const [fact] = factsOf("We do not sell your data for marketing purposes, except to our sister shops.").filter(
      (each) => each.kind === "sale",
    );
    expect(fact).toMatchObject({ of: "for marketing purposes", condition: "except to our sister shops" });
  });

  it("keeps any other single aim of a denial", () => {
    const of = (text: string) => factsOf(text).find((each) => each.kind === "sale")?.of;
    expect(of("We do not collect, use or sell personal information for the purpose of drawing sea charts.")).toBe(
      "for the purpose of drawing sea charts",
    );
    expect(of("We do not sell your data for the purposes of this policy.")).toBe(null);
  });

  it("keeps the aim of a denial", () => {
    const [fact] = factsOf("We will not sell your data to anybody for the purpose of direct marketing.");
    expect(fact?.of).toBe("for the purpose of direct marketing");
  });

  it("hears the exception in “third parties other than as described”", () => {
    const text = "We do not share your data with third parties other than as described in this policy.";
    const [fact] = factsOf(text).filter((each) => each.kind === "sharing");
    expect(fact?.condition).toBe("other than as described in this policy");
  });

  it("hears both sides of a sentence", () => {
    const text = "Although we do not sell personal data for money, we do sell personal data to tide tables.";
    expect(brief(factsOf(text), "sale")).toEqual([
      ["sell", "does-not"],
      ["sell", "does"],
    ]);
  });

  it("tells no aim where there are others", () => {
    const [fact] = factsOf("We do not sell your data to third parties, for advertising or any other use.");
    expect(fact?.of).toBe(null);
    const [mail] = factsOf("We will not sell your email address.");
    expect(mail?.of).toBe("email address");
  });

  it("keeps the exception to what consent allows", () => {
    const [fact] = factsOf("We do not sell your data without your consent, except in the following cases.");
    expect(fact?.condition).toBe("without your consent, except in the following cases");
  });

  it("keeps the exception of another part of the sentence off", () => {
    const condition = (text: string) => factsOf(text).find((each) => each.kind === "sale")?.condition;
    expect(condition("We do not sell your data; we keep it unless you ask us to delete it.")).toBe(null);
    expect(condition("We do not sell your data; except to our sister shops.")).toBe("except to our sister shops");
    expect(condition("Unless you agree, we do not rent your data, and we never sell your data.")).toBe(
      "Unless you agree",
    );
  });

  it.each([
    ["We may pass catch histories to harbour shops in return for a fee.", "may"],
    ["We give our partners lists of members, with which they work, for monetary consideration.", "does"],
  ])("takes passing on for money for more than sharing: %s", (text, polarity) => {
    expect(brief(factsOf(text), "sale")).toEqual([["passed on for money", polarity]]);
  });

  it.each([
    "We may send you a copy of your records to your address for a small fee.",
    "You give your card number to our bank in return for a payment.",
    "We share your address with couriers.",
  ])("does not take it so in “%s”", (text) => {
    expect(brief(factsOf(text), "sale")).toEqual([]);
  });

  it("reads the denial in an aside", () => {
    const text = "You have the right to opt out of the sale of your data (we do not sell personal data).";
    expect(brief(factsOf(text), "sale")).toEqual([["sell", "does-not"]]);
  });

  it.each([
    "We sell furniture.",
    "We may sell or transfer all of our business, and your data goes with it.",
    "If we have not sold your data, we will tell you so.",
    "If you prefer that we do not sell your data, write to us.",
    "This company is bound not to sell personal data.",
  ])("is not read into “%s”", (text) => {
    expect(brief(factsOf(text), "sale")).toEqual([]);
  });

  it("is of the one thing that is never sold, and hears every apostrophe", () => {
    const [fact] = factsOf("Your e-mail address will never be sold.").filter((each) => each.kind === "sale");
    expect(fact?.of).toBe("Your e-mail address");
    expect(brief(factsOf("We donʼt sell your data."), "sale")).toEqual([["sell", "does-not"]]);
  });

  it("is limited to the place its heading names", () => {
    const [fact] = factsOf("# California residents", "We do not sell your personal information.").filter(
      (each) => each.kind === "sale",
    );
    expect(fact?.region).toBe("california residents");
  });

  it("promises nothing to all by what holds after a click, for the young, or would be told on request", () => {
    for (const text of [
      "We will not sell your personal data after you click that button.",
      "We do not sell the data of people who are less than 18 years old.",
      "You may ask for the categories of personal data sold (if any).",
    ])
      expect(brief(factsOf("# Sharing", text), "sale")).toEqual([]);
  });
});
