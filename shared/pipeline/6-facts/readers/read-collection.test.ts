import { describe, expect, it } from "vitest";
import { brief, factsOf } from "../facts-of.test-support.ts";

describe("what is collected", () => {
  it("is read from a list under its lead-in, with the exact words", () => {
    const facts = factsOf(
      "# Data",
      "When you sign up we collect:",
      "- Account: Your full name and e-mail address",
      "- A postal address",
    );
    expect(brief(facts, "data-type")).toEqual([
      ["name", "does"],
      ["email address", "does"],
      ["postal address", "does"],
    ]);
    expect(facts[0]?.words).toBe("Your full name");
  });

  it("is denied for a list under a denial", () => {
    const facts = factsOf("# Data", "We do not collect:", "- Your date of birth", "- Biometric data");
    expect(brief(facts, "data-type")).toEqual([
      ["date of birth", "does-not"],
      ["fingerprint or face data", "does-not"],
    ]);
  });

  it("is told apart from what is denied in the same sentence", () => {
    const facts = factsOf("We do not store credit card numbers; we only keep the last four digits.");
    expect(brief(facts, "data-type")).toEqual([
      ["payment card details", "does-not"],
      ["last digits of your card", "does"],
    ]);
  });

  it("stays denied in an item of a list that is not", () => {
    const facts = factsOf(
      "# Information we collect",
      "We collect these kinds of data:",
      "- Sensitive data: We do not collect health data and asks you not to send it",
    );
    expect(brief(facts, "data-type")).toEqual([["health data", "does-not"]]);
  });

  it("goes on in “such information may include”, hedged", () => {
    const facts = factsOf("We automatically receive some data. Such information may include your IP address.");
    expect(brief(facts, "data-type")).toEqual([["IP address", "may"]]);
  });

  it("does not go on in what is not included", () => {
    const facts = factsOf("We collect certain information. This information does not include your telephone number.");
    expect(brief(facts, "data-type").filter(([, polarity]) => polarity !== "does-not")).toEqual([]);
  });

  it("goes on after words that say when", () => {
    const facts = factsOf("We receive what you tell us. During a race, this can include your telephone number.");
    expect(brief(facts, "data-type")).toEqual([["phone number", "may"]]);
  });

  it("is hedged where people choose to give it", () => {
    expect(brief(factsOf("We collect health data that you choose to provide."), "data-type")).toEqual([
      ["health data", "may"],
    ]);
  });

  it("is not what a list of people's doings names in passing", () => {
    const facts = factsOf("# Data", "We collect data about you when you:", "- Comment on the photos of your boat");
    expect(brief(facts, "data-type")).toEqual([]);
  });

  it("is hedged where the lead-in only asks, and where it hangs on a choice", () => {
    const asked = factsOf(
      "# What we collect",
      "You may be invited to hand us details, such as:",
      "- Your telephone number",
    );
    expect(brief(asked, "data-type").filter(([, polarity]) => polarity === "does")).toEqual([]);
    expect(brief(factsOf("If you join the races, we collect your date of birth."), "data-type")).toEqual([
      ["date of birth", "may"],
    ]);
  });

  it("is not what a table says No to", () => {
    const rows = ["| Category | Collected |", "| Biometric data | NO |", "| Your telephone number | YES |"];
    expect(brief(factsOf("# Data we collect", ...rows), "data-type")).toEqual([["phone number", "does"]]);
  });

  it("leaves cards to the payment company that takes them in", () => {
    const lines = [
      "We collect:",
      "- Card number. It is collected directly by our payment company and not stored by us.",
    ];
    expect(brief(factsOf("# Data we collect", ...lines), "data-type")).toEqual([]);
  });

  it.each([
    "We keep your health data up to date.",
    "A beacon tells us whether an email address was accessed.",
    "Special categories of data include your date of birth.",
  ])("is not read into “%s”", (text) => {
    expect(brief(factsOf("# Data we collect", text), "data-type")).toEqual([]);
  });

  it("leaves children's data and what others hold alone", () => {
    expect(
      factsOf("If a child gave us an email address, we delete it.").filter((fact) => fact.kind === "data-type"),
    ).toEqual([]);
    expect(brief(factsOf("Card numbers are stored only by our payment provider."), "data-type")).toEqual([]);
  });

  it("is not read out of a clause on what the information is given for", () => {
    const text = "We may sort offers by the information you provide to us, your hobbies, and your date of birth.";
    expect(brief(factsOf("# What we collect", text), "data-type")).toEqual([]);
    const list = "The information you provide to us includes your date of birth.";
    expect(brief(factsOf("# What we collect", list), "data-type")).toEqual([["date of birth", "does"]]);
  });

  it("does not take the names of apps for people's", () => {
    const facts = factsOf("We collect installed app names, system start times and your time zone.");
    expect(brief(facts, "data-type")).toEqual([["time zone", "does"]]);
  });

  it("is not what stays on people's own devices, what they may decline, or what there is none of", () => {
    for (const text of [
      "Your name and your phone number are stored on your device and never sent to us.",
      "You are free to decline to provide your precise location.",
    ])
      expect(brief(factsOf("# What we collect", text), "data-type")).toEqual([]);
    const none = "We receive no personal data from social networks.";
    expect(brief(factsOf("# What we collect", none), "source")).toEqual([]);
  });

  it("is hedged where it happens at times only", () => {
    expect(brief(factsOf("In some cases you provide us with your gender."), "data-type")).toEqual([["gender", "may"]]);
  });

  it("is hedged to the end of a clause that opens with a choice", () => {
    const text = "If you enable voice control, you can steer by voice. We receive your voice recordings.";
    expect(brief(factsOf("# What we collect", text), "data-type")).toEqual([["voice or sound recordings", "may"]]);
  });

  it("is read from lines that lost their bullets", () => {
    const facts = factsOf("# Data", "We collect the following:", "your date of birth and your phone number");
    expect(brief(facts, "data-type")).toEqual([
      ["date of birth", "does"],
      ["phone number", "does"],
    ]);
  });
});
