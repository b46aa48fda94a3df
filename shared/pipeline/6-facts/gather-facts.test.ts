import { describe, expect, it } from "vitest";
import type { Fact } from "../../model/fact.ts";
import { classifyClauses } from "../5-clauses/practices/classify-clauses.ts";
import { draftPolicy } from "../5-clauses/practices/draft-policy.test-support.ts";
import { gatherFacts } from "./gather-facts.ts";

function factsOf(...lines: readonly string[]): readonly (Fact & { readonly words: string })[] {
  return factsOfPolicy(null, ...lines);
}

function factsOfPolicy(
  organisation: string | null,
  ...lines: readonly string[]
): readonly (Fact & { readonly words: string })[] {
  const { sections, clauses } = draftPolicy(lines);
  const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return gatherFacts(sections, classifyClauses(sections, clauses), { organisation }).map((fact) => ({
    ...fact,
    words: (texts.get(fact.clause) ?? "").slice(fact.span.start, fact.span.end),
  }));
}

const brief = (facts: readonly Fact[], kind: Fact["kind"]) =>
  facts.filter((fact) => fact.kind === kind).map((fact) => [fact.value, fact.polarity]);

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

  it("is hedged where people choose to give it", () => {
    expect(brief(factsOf("We collect health data that you choose to provide."), "data-type")).toEqual([
      ["health data", "may"],
    ]);
  });

  it("leaves children's data and what others hold alone", () => {
    expect(
      factsOf("If a child gave us an email address, we delete it.").filter((fact) => fact.kind === "data-type"),
    ).toEqual([]);
    expect(brief(factsOf("Card numbers are stored only by our payment provider."), "data-type")).toEqual([]);
  });
});

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
    expect(condition("We share your data with advertisers, with your consent or for our own ends.")).toBe(null);
  });

  it("keeps the limit of a denial and its exception", () => {
    const [fact] = factsOf("We do not sell your data for marketing purposes, except to our sister shops.").filter(
      (each) => each.kind === "sale",
    );
    expect(fact).toMatchObject({ of: "for marketing purposes", condition: "except to our sister shops" });
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

  it("is limited to the place its heading names", () => {
    const [fact] = factsOf("# California residents", "We do not sell your personal information.").filter(
      (each) => each.kind === "sale",
    );
    expect(fact?.region).toBe("california residents");
  });
});

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

  it("are never the company whose policy it is, nor what else its owner trades as", () => {
    const lines = ["# Sharing", "We share your data with Meta, Instagram and Stripe, who process it for us."];
    expect(brief(factsOfPolicy("Meta Platforms", ...lines), "recipient")).toEqual([["Stripe", "does"]]);
    expect(brief(factsOfPolicy("Tidepool", ...lines), "recipient")).toHaveLength(3);
  });

  it.each([
    "We may share figures that identify nobody with our partners.",
    "See the privacy policy of Stripe for how they share data.",
    "You can log in with Google and share your photos.",
  ])("are not read into “%s”", (text) => {
    expect(brief(factsOf("# Sharing", text), "recipient")).toEqual([]);
  });
});

describe("retention", () => {
  const times = (...lines: readonly string[]) =>
    factsOf(...lines)
      .filter((fact) => fact.kind === "retention")
      .map((fact) => [fact.of, fact.value]);

  it("is read per kind of data from items, tables and sentences", () => {
    expect(
      times("# How long", "- Catch logs: Kept for 12 months", "- Tokens: Deleted within 30 days of leaving"),
    ).toEqual([
      ["Catch logs", "P12M"],
      ["Tokens", "P30D"],
    ]);
    expect(times("# Retention", "| Data | Retention period |", "| Ride records | 18 months |")).toEqual([
      ["Ride records", "P18M"],
    ]);
    expect(times("We keep weather data for 30 days and tide data for 24 months.")).toEqual([
      ["weather data", "P30D"],
      ["tide data", "P24M"],
    ]);
    expect(times("Server logs are retained for up to ninety (90) days.")).toEqual([["Server logs", "P90D"]]);
  });

  it("holds a stated rule as written", () => {
    expect(times("We keep your data as long as your account is active.")).toEqual([
      ["data", "as long as your account is active"],
    ]);
  });

  it("may outlast deletion in backups", () => {
    expect(brief(factsOf("Deleted entries may continue to persist on backup tapes."), "retention")).toEqual([
      ["in backups after deletion", "may"],
    ]);
  });

  it("keeps hedges and bounds", () => {
    const claims = (text: string) =>
      factsOf(text)
        .filter((fact) => fact.kind === "retention")
        .map((fact) => [fact.value, fact.polarity]);
    expect(claims("Map tiles may be kept for 30 days.")).toEqual([["P30D", "may"]]);
    expect(claims("We do not keep map tiles for more than 30 days.")).toEqual([["P30D", "does-not"]]);
  });

  it.each([
    "The code of your lock stays the same for twelve months.",
    "The offer remains available for 30 days.",
    "A day pass is held to be valid for 24 hours.",
    "We review what we store every 12 months.",
    "Lost keys are reported and kept up to date within 72 hours.",
    "We answer your request within 30 days.",
    "We will notify you 30 days before the policy changes.",
    "You must be at least 16 years old.",
  ])("is not read into “%s”", (text) => {
    expect(times(text)).toEqual([]);
  });
});

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
});

describe("the rest", () => {
  it.each([
    ["age", "13", "The shop is not meant for anyone under 13."],
    ["age", "16", "You must be 16 to hire a boat."],
    ["age", "16", "Those under the age of 16 may not use it without the consent of a parent."],
    ["transfer", "the United States", "Your data may be transferred to the United States."],
    ["security-measure", "encryption while data travels", "To keep data secure, all traffic uses TLS encryption."],
    ["do-not-track", "Do Not Track", "Our site does not respond to Do Not Track signals."],
    ["breach-notice", "you", "In the event of a breach we will notify you."],
    ["change-notice", "by email", "If we change this policy, we will send you an e-mail."],
    ["date", "2024-03-05", "Last updated: March 5, 2024"],
    ["tracking", "web beacons or pixels", "We use cookies and web beacons."],
    ["legal-basis", "legitimate interests", "Our legal basis is our legitimate interests."],
    ["automated-decision", "automated decisions", "We do not use automated decision-making."],
  ] as const)("%s: %s", (kind, value, text) => {
    expect(brief(factsOf(text), kind).map(([found]) => found)).toContain(value);
  });

  it.each([
    [
      "sharing",
      "What to do in an emergency: see the list of piers. Prices and dates. Opening hours, tides, charts, moorings, fuel, water, showers, the chandler, the slipway, the crane and the harbour office, which will provide a leaflet about all of these on request and free of charge, at the door.",
    ],
    ["data-type", "We keep the number of messages you send."],
    ["choice", "You can leave at any time by uninstalling the app."],
    ["choice", "Your browser can block a site that you do not trust."],
    ["right", "# Your rights: you can obtain a copy of the clauses from us."],
    ["data-type", "We store what you write on our password-protected servers."],
    ["data-type", "We will not ask you for your password by telephone."],
    [
      "data-type",
      "We act on wishes concerning records that we store associated with the e-mail address you write from.",
    ],
    ["data-type", "We do not collect passwords for users who sign in with another harbour."],
    ["data-type", "We collect what you say when you visit our social media accounts."],
    ["sharing", "We share your emergency contact numbers with the coast guard."],
    ["recipient", "Your name is entered by you in the registration process or shared by you through a social network."],
    ["purpose", "We review how we process entries to improve our services."],
    ["purpose", "We use it to learn how good our marketing is."],
    ["transfer", "We may transfer your data outside of the United Kingdom and Switzerland."],
    ["transfer", "Your data goes to countries with laws unlike those in force in Switzerland."],
    ["transfer", "Your data is not stored outside of your country."],
    ["change-notice", "To update your entries, send an e-mail requesting changes."],
    ["retention", "We will keep such data only for as long as it is needed."],
    ["sale", "You have the right to know whether any data is sold, and to whom."],
    ["recipient", "You can choose whether to share your data with advertisers."],
    ["recipient", "We share your data with our partners. This information is anonymized first."],
    ["recipient", "We process data of websites that use Adobe fonts."],
    ["data-type", "Some tide data, such as your location, might not be collected from your boat."],
    ["data-type", "What we collect depends on your location."],
    ["data-type", "We collect health data about the hardware of your plotter."],
    ["security-measure", "To keep data secure, your organisation can ask for two-factor authentication."],
    ["right", "In the harbour settings you can remove an account of a friend in the app."],
    ["retention", "We keep entries for 13 to 36 months."],
    ["sale", "We do not knowingly sell the data of children under 16."],
    ["sale", "You can object even if your data is not sold at present."],
    ["recipient", "Members who run a shop must not share your data with advertisers."],
    ["recipient", "We give you and all other members tide tables."],
    ["recipient", "While a race lasts we do not share your telephone number with other members."],
    ["recipient", "We receive your name from partners such as Google or Facebook."],
    ["recipient", "If you register that way, Facebook communicates your name to us."],
    ["purpose", "We collect what you write when you create an account."],
    ["change-notice", "You are responsible for an e-mail address that works, and for looking for changes."],
    ["age", "If we learn that somebody under 13 signed up without the consent of a parent, we delete the account."],
    ["age", "Your password must be 16 characters long."],
    ["tracking", "We do not use first-party cookies in our tide statistics."],
    ["recipient", "The Like button lets you show a catch to your friends on Facebook, if you share it."],
    ["recipient", "Provided that your social network permits it, we may receive your picture."],
    ["transfer", "Further steps for data stored in Switzerland"],
  ] as const)("%s: not in “%s”", (kind, text) => {
    expect(brief(factsOf("# Sharing and transfers", text), kind)).toEqual([]);
  });

  it("hedges an item's label by the sentence after it, and what people choose to open", () => {
    const facts = factsOf("# What we collect", "We collect:", "- Passports. We may ask for your passport number.");
    expect(brief(facts, "data-type")).toEqual([["identity documents", "may"]]);
    const chosen = factsOf("You may set your telephone to grant us access to your calendar.");
    expect(brief(chosen, "data-type").filter(([, polarity]) => polarity !== "may")).toEqual([]);
  });

  it("keeps a parent's consent with the promise not to collect", () => {
    const facts = factsOf("We do not knowingly collect data from children under 13 without the consent of a parent.");
    expect(facts.find((fact) => fact.kind === "age")?.condition).toContain("without the consent");
  });

  it("takes a lead-in's denial only from its end", () => {
    const lines = [
      "# Data",
      "We do not promise to keep your data safe, but here are some tips that help you:",
      "- Your password",
    ];
    expect(brief(factsOf(...lines), "data-type").filter(([, claim]) => claim === "does-not")).toEqual([]);
  });

  it("hears “in no case”", () => {
    expect(brief(factsOf("In no case do we sell your data."), "sale")).toEqual([["sell", "does-not"]]);
  });

  it("hears that a signal can't be met", () => {
    expect(brief(factsOf("We are unable to support Do Not Track settings."), "do-not-track")).toEqual([
      ["Do Not Track", "does-not"],
    ]);
  });

  it("takes a supposed act for a possible one", () => {
    expect(
      brief(factsOf("# Sharing", "If we share your data with advertisers, they have to ask."), "recipient"),
    ).toEqual([["advertisers and ad companies", "may"]]);
  });

  it("keeps a denial to the data it speaks of", () => {
    expect(factsOf("We never sell any student information.").find((fact) => fact.kind === "sale")?.of).toBe(
      "student information",
    );
    expect(brief(factsOf("We do not share any information about students with third parties."), "sharing")).toEqual([]);
  });

  it("keeps the aim of a denial of sharing", () => {
    const [fact] = factsOf("We do not share your data with third parties for their own marketing purposes.");
    expect(fact).toMatchObject({ kind: "sharing", of: "for their own marketing purposes", polarity: "does-not" });
  });

  it("are no sources under a heading that says where data comes from", () => {
    expect(brief(factsOf("# From third parties, such as", "- Credit reporting agencies"), "recipient")).toEqual([]);
  });

  it("names no sorts of people as companies, and no countries with them", () => {
    const rows = ["| Recipient | Purpose |", "| Other Sailors and Members | Races |", "| Gullwing, Norway | Hosting |"];
    expect(brief(factsOf("# Sharing", ...rows), "recipient")).toEqual([["Gullwing", "does"]]);
  });

  it("knows that younger people may come with their parents", () => {
    const facts = factsOf("You must be 18 to join. Minors may use the pier with a parent or guardian.");
    expect(facts.find((fact) => fact.kind === "age")?.of).toBe("consent of a parent under");
  });

  it("leaves what is collected of applicants out", () => {
    expect(brief(factsOf("# Job applicants", "We collect your name."), "data-type")).toEqual([]);
  });

  it("reads a list of what is shared, or what for, as no list of recipients", () => {
    const lines = ["- Bank routing numbers", "- Analytics services"];
    expect(
      brief(factsOf("# Sharing", "We share these categories of personal information:", ...lines), "recipient"),
    ).toEqual([]);
    expect(brief(factsOf("# Sharing", "We share your data for these purposes:", ...lines), "recipient")).toEqual([]);
  });

  it("takes an address for requests only where they are about data", () => {
    const of = (text: string) => factsOf("# Writing to us", text).find((fact) => fact.kind === "contact")?.of;
    expect(of("Request a paper catalogue from post@tidepool.example.")).toBe("something else");
    expect(of("If a page is difficult to access, write to post@tidepool.example.")).toBe("something else");
    expect(of("Ask about the colour of oars at post@tidepool.example.")).toBe("something else");
    expect(of("Ask about your personal data at post@tidepool.example.")).toBe(null);
    expect(of("Send requests about your data to post@tidepool.example.")).toBe("requests");
  });

  it("hedges what people may be asked to hand over", () => {
    expect(brief(factsOf("We may request that you provide us with your passport."), "data-type")).toEqual([
      ["identity documents", "may"],
    ]);
  });

  it("says each thing of a clause once", () => {
    expect(factsOf("We use cookies. We use cookies.").filter((fact) => fact.kind === "tracking")).toHaveLength(1);
  });
});
