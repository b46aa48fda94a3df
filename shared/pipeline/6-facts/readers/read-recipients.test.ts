import { describe, expect, it } from "vitest";
import { brief, factsOf, factsOfPolicy } from "../facts-of.test-support.ts";

describe("recipients", () => {
  it("are read from a table by its column heads, with what they do", () => {
    const facts = factsOf(
      "# Sharing",
      "| Sub-processor | Purpose |",
      "| Gullwing Hosting | Servers and backups |",
      "| Shoal | Card payments |",
    );
    expect(facts.filter((fact) => fact.kind === "recipient").map((fact) => [fact.value, fact.of])).toEqual([
      ["Gullwing Hosting", "Servers and backups"],
      ["Shoal", "Card payments"],
    ]);
  });

  it("are kinds and known names, never the company itself", () => {
    const facts = factsOf(
      "# Sharing",
      'Tidepool Ltd ("we") sells rods.',
      "We share order data with Stripe, Tidepool Ltd and our advertising partners.",
    );
    expect(brief(facts, "recipient")).toEqual([
      ["Stripe", "does"],
      ["advertisers and ad companies", "does"],
    ]);
  });

  it("are not the company that a heading names", () => {
    const lines = [
      "# Stripe's Privacy Policy",
      "# Sharing",
      "Stripe shares your data with Adyen, who process payments.",
    ];
    expect(brief(factsOf(...lines), "recipient")).toEqual([["Adyen", "does"]]);
  });

  it("keep off what binds them", () => {
    const text = "We share your data with our vendors, who must not use it for anything except the harbour.";
    expect(factsOf("# Sharing", text).find((fact) => fact.kind === "recipient")?.condition).toBe(null);
  });

  it("may be where permission is asked for first", () => {
    const text = "We will ask for your permission to share your data with advertisers.";
    expect(brief(factsOf("# Sharing", text), "recipient")).toEqual([["advertisers and ad companies", "may"]]);
  });

  it("may be where an item opens with its case", () => {
    const facts = factsOf("# Sharing", "We share your data:", "- if you race with us, with other members");
    expect(brief(facts, "recipient")).toEqual([["other users", "may"]]);
  });

  it("may be where the company would like to share", () => {
    expect(brief(factsOf("# Sharing", "We would like to share your data with our affiliates."), "recipient")).toEqual([
      ["companies of the same group", "may"],
    ]);
  });

  it("are never the company whose policy it is, nor what else its owner trades as", () => {
    const lines = ["# Sharing", "We share your data with Meta, Instagram and Stripe, who process it for us."];
    expect(brief(factsOfPolicy("Meta Platforms", ...lines), "recipient")).toEqual([["Stripe", "does"]]);
    expect(brief(factsOfPolicy("Tidepool", ...lines), "recipient")).toHaveLength(3);
  });

  it.each([
    "We may share figures that identify nobody with our partners.",
    "See the privacy policy of Stripe for how they share data.",
    "You can log in with Google and share your photos.",
    "Card numbers are sent directly to our payment processor.",
  ])("are not read into “%s”", (text) => {
    expect(brief(factsOf("# Sharing", text), "recipient")).toEqual([]);
  });

  it("are none of those whose safety is looked after", () => {
    const text = "We share reports to promote the safety and integrity of the harbour, its guests and the public.";
    expect(brief(factsOf("# Sharing", text), "recipient")).toEqual([]);
    expect(brief(factsOf("# Sharing", "We share reports with the public."), "recipient")).toEqual([
      ["the public", "does"],
    ]);
  });

  it("are not those who are said to be called “we”", () => {
    const called =
      "Rods are sold by several firms of the house (collectively referred to as “Tidepool Rods,” “we,” or “us”).";
    const shares = "Your data is disclosed to companies within Tidepool Rods Ltd Group and to Stripe.";
    expect(brief(factsOf("# Sharing", called, shares), "recipient")).toEqual([["Stripe", "does"]]);
  });

  it("are none where only a name of yours there is spoken of", () => {
    expect(brief(factsOf("# Sharing with third parties", "We may process your Facebook “name”."), "recipient")).toEqual(
      [],
    );
    const shared = factsOf("# Sharing with third parties", "We may share data with Facebook.");
    expect(brief(shared, "recipient")).toEqual([["Facebook", "may"]]);
  });

  it("are none of those with whom links are shared", () => {
    expect(brief(factsOf("# Sharing", "We share links with social networks."), "recipient")).toEqual([]);
    expect(brief(factsOf("# Sharing", "We share data with social networks."), "recipient")).toEqual([
      ["social networks", "does"],
    ]);
  });
});
