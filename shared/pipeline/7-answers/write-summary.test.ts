import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPolicy } from "../read-policy.ts";
import { summaryOf } from "./summary-of.test-support.ts";

describe("writeSummary", () => {
  it("tells a small policy in the order that people would ask", () => {
    expect(
      summaryOf(
        "# What we collect",
        "When you open an account we collect:",
        "- Account: Your name, e-mail address and phone number",
        "- Device: Your IP address and browser type",
        "We do not store credit card numbers.",
        "# Sharing",
        "We do not sell, rent or trade your data for marketing purposes.",
        "If Tidepool is sold or merges, your data may be transferred to the new owner. You will be notified.",
        "# How long we keep data",
        "- Catch logs: Kept for 12 months",
        "- Payment records: Kept for 7 years",
        "- Map tokens: Deleted within 30 days of closing the account",
        "# Your rights",
        "You have the right to:",
        "- Access: Ask for a copy of your data",
        "- Deletion: Have your data deleted",
        "To use these rights, write to privacy@tidepool.example. We respond to requests within 30 days.",
        "# Children",
        "The service is not meant for anyone under 16.",
        "# Changes",
        "If we make material changes to this policy, we will send you an e-mail before they take effect.",
      ),
    ).toEqual([
      "They say they do not sell, rent or trade your data for marketing purposes. c5",
      "If the company is sold or merges, your data may go with it; they say you will be told. c6",
      "They keep catch logs for 12 months and payment records for 7 years. c7 c8",
      "They delete map tokens within 30 days of closing the account. c9",
      "They collect your name, email address and phone number. c2",
      "They record your IP address and browser type. c3",
      "They say they do not store credit card numbers. c4",
      "You can ask to see your data and have it deleted. c11 c12",
      "To ask, write to privacy@tidepool.example; they say they answer within 30 days. c13",
      "It is not for people under 16. c14",
      "They say they tell you of important changes by email, before they take effect. c15",
    ]);
  });

  it("tells what has to happen before data is deleted", () => {
    const summary = summaryOf(
      "# Deletion",
      "If you close your account, we aim to delete your ride records within 30 days.",
    );
    expect(summary).toEqual(["If you close your account, they try to delete ride records within 30 days. c1"]);
  });

  it("limits no sharing by what is shared besides, and no right by how it is asked for", () => {
    const besides = "We share your data with our service providers, other than as described in this article.";
    expect(summaryOf("# Sharing", besides)).toEqual(["They share data with service providers. c1"]);
    const denied = "We do not share your data with third parties, other than as described below.";
    expect(summaryOf("# Sharing", denied).join(" ")).toContain("except");
    const aware = "Please be aware that requesting a deletion of personal data removes your profile.";
    expect(summaryOf("# Your rights", aware)).toEqual([]);
  });

  it("takes what a report would list, what helpers are for and what words mean for no deeds", () => {
    const report = "We will produce a report detailing the data we have collected, disclosed and/or sold about you.";
    expect(summaryOf("# More", report).join(" ")).not.toContain("sell");
    const helpers = [
      "We use your data with helpers. These providers are categorised as follows:",
      "- Payment processing tools",
    ];
    expect(summaryOf("# Use of data", ...helpers).join(" ")).not.toContain("take payment");
    const meaning = "Personal data is any data we collect that can be used to contact you about the service.";
    expect(summaryOf("# Use of data", meaning).join(" ")).not.toContain("write to you");
    const request = "To send us a request to receive the following lists, we give you an address.";
    expect(summaryOf("# Do Not Track and other rights", request).join(" ")).not.toContain("Do Not Track");
  });

  it("takes why partners get data, and what one may stop, for no deed of their own", () => {
    const shared = summaryOf(
      "# Sharing",
      "We share data with our group companies:",
      "- To comply with applicable laws",
    );
    expect(shared.join(" ")).not.toContain("authorities");
    const stopped = summaryOf("# More", "You may ask us to stop:", "- If we use your data for direct marketing.");
    expect(stopped.join(" ")).not.toContain("marketing");
    expect(summaryOf("# More", "We use your data for direct marketing.").join(" ")).toContain("send marketing");
  });

  it("tells nobody what holds only in a place it has no plain name for", () => {
    const summary = summaryOf(
      "# If you are in Georgia",
      "We may sell your personal data. Your data is transferred to Malta. Write to georgia@tidepool.example.",
    );
    expect(summary).toEqual([]);
  });

  it("tells no time of one aim among several as the time, and no denial of one feature as one of all", () => {
    const summary = summaryOf(
      "# How long we keep data",
      "We keep audit logs for 6 months for repairs. We keep audit logs for 10 years to look into fraud.",
      "# What we collect",
      "If you installed our app, we may ask where you are for the find-my-boat feature. We do not keep location data.",
    );
    expect(summary.filter((each) => /\bkeep\b/.test(each))).toEqual([]);
  });

  it("tells no time of one company among several as the time of all", () => {
    const text =
      "For instance, Tidepool retains sketches for 90 days and Harbour Surveys retains sketches for 180 days.";
    expect(summaryOf("# How long we keep data", text)).toEqual([]);
  });

  it("tells a parent's right as such, and a part that is not for children not as an age limit", () => {
    const summary = summaryOf(
      "# Children",
      "Parents have the right to request that we delete any data of their child.",
      "The voice chat feature is not available to users under the age of 13.",
    );
    expect(summary).toEqual(["As a parent you can ask to have your child's data deleted. c1"]);
  });

  it("tells of no deal as if data were shared every day, and of no one thing as an age limit", () => {
    const summary = summaryOf(
      "# Sharing",
      "We may transfer your data to service providers and advisers in connection with a merger.",
      "# Children",
      "You must be at least 16 years of age to enter the rowing contest.",
    );
    expect(summary).toEqual(["If the company is sold or merges, your data may go with it. c1"]);
  });

  it("keeps the weightiest sentence of each practice however much there is of others", () => {
    const kinds = ["A harbour log", "Your full name", "Your e-mail address"];
    const lists = Array.from({ length: 12 }, (_, at) => [
      `# What we collect ${at}`,
      "We collect:",
      ...kinds.map((kind) => `- ${kind}`),
    ]);
    const summary = summaryOf(...lists.flat(), "# Children", "The service is not meant for anyone under 16.");
    expect(summary.some((sentence) => sentence.startsWith("It is not for people under 16."))).toBe(true);
  });

  it("takes a wish for no promise, and a promise of some data for no more", () => {
    expect(
      summaryOf(
        "# Sharing",
        "If you do not want to get letters or do not want us to share your information with third parties, tell us.",
        "We do not sell any personal information that we collect directly from you.",
      )[0],
    ).toBe("They say they do not sell data that you give them yourself. c2");
  });

  it("tells whom a promise not to collect leaves out, and when a leak is told of", () => {
    const summary = summaryOf(
      "# Children",
      "We do not knowingly collect data from children under 13 outside of Family Boats.",
      "# Security",
      "In case of a data breach, we will notify you where we are legally required to do so.",
    );
    expect(summary).toEqual([
      "If data leaks, they say they will tell you where the law asks for it. c2",
      "They say they do not knowingly collect data from children under 13, outside of Family Boats. c1",
    ]);
  });

  it("names companies with what they do, three a sentence", () => {
    expect(
      summaryOf(
        "# Sharing",
        "| Sub-processor | Purpose |",
        "| Gullwing | Hosting |",
        "| Shoal | Card payments |",
        "| Kelp | Help desk |",
        "| Brine | Mail |",
      ),
    ).toEqual([
      "They name these as getting or handling data: Gullwing (hosting), Shoal (card payments) and Kelp (help desk). c1 c2 c3",
      "They also name: Brine (mail). c4",
    ]);
  });

  it("lets exceptions, hedges and places ride along", () => {
    expect(
      summaryOf(
        "# Sharing",
        "We do not sell your data, except to our sister shops.",
        "We may share your data with advertisers, provided that you have agreed.",
        "# Nevada residents",
        "We do not sell your data in Nevada.",
      ),
    ).toEqual([
      "They say they do not sell your data, except to their sister shops. c1",
      "They may share data with advertisers and ad companies, provided that you have agreed. c2",
    ]);
    expect(summaryOf("# Nevada residents", "We do not sell your data.")).toEqual([
      "In Nevada they say they do not sell your data. c1",
    ]);
    expect(summaryOf("We will not sell your email address.")).toEqual([
      "They say they do not sell your email address. c1",
    ]);
    expect(summaryOf("We do not sell information that names you.")).toEqual([
      "They say they do not sell information that names you. c1",
    ]);
    expect(summaryOf("We do not directly collect or store credit card numbers.")).toEqual([
      "They say they do not directly store credit card numbers. c1",
    ]);
    expect(summaryOf("We keep orders for 60 days after you leave us.")).toEqual([
      "They keep orders for 60 days after you leave them. c1",
    ]);
  });

  it("tells a sale beside the promise not to sell for money", () => {
    const text = "Although we do not sell personal data for money, we do sell personal data to tide tables.";
    expect(summaryOf("# Sale", text)).toEqual([
      "They sell your data. c1",
      "They say they do not sell your data for money. c1",
    ]);
  });

  it("tells what is passed on for money beside the promise not to sell", () => {
    expect(
      summaryOf(
        "# Sharing",
        "We do not sell information that names you. We may, however, pass catch histories to harbour shops in return for a fee, after taking out your name.",
      ),
    ).toEqual([
      "They say they do not sell information that names you, but may pass catch histories to harbour shops in return for a fee, after taking out your name. c1",
    ]);
  });

  it("tells a right to stop a sale with the claim that there is none", () => {
    expect(
      summaryOf(
        "# California residents",
        "You have the right to opt out of the sale of your personal information (we do not sell personal information).",
      ),
    ).toContain("In California you can opt out of the sale of your data (they say they do not sell it). c1");
  });

  it("tells once how people hear of changes", () => {
    expect(
      summaryOf(
        "# Changes to this policy",
        "We post changes to this policy on this page. We send you an e-mail about material changes before they take effect.",
      ),
    ).toEqual([
      "They say they tell you of changes by posting the new text, and of important ones by email, before they take effect. c1",
    ]);
  });

  it("tells a try as no promise", () => {
    const text = "If we make material changes to this policy, we will try to give you notice before they take effect.";
    expect(summaryOf("# Changes to this policy", text)).toEqual([
      "They may tell you of important changes before they take effect. c1",
    ]);
  });

  it("leaves out a kind of company where one is named for it", () => {
    expect(
      summaryOf(
        "# Sharing",
        "We share data with email services and couriers.",
        "| Company | Purpose |",
        "| Brine | E-mail delivery |",
      ),
    ).toEqual([
      "They share data with delivery companies. c1",
      "They name these as getting or handling data: Brine (e-mail delivery). c2",
    ]);
  });

  it("tells a bound from the other side", () => {
    expect(summaryOf("# Retention", "Map tiles are kept never longer than 30 days.")).toEqual([
      "They keep map tiles for up to 30 days. c1",
    ]);
    expect(summaryOf("# Retention", "Map tiles may be kept for more than 30 days.")).toEqual([
      "They may keep map tiles for more than 30 days. c1",
    ]);
  });

  it("gives what is kept its article", () => {
    expect(
      summaryOf(
        "# Retention",
        "The photograph of your boat is deleted after 30 days. Your berth number is kept for a year.",
      ),
    ).toEqual([
      "They keep your berth number for 1 year. c1",
      "They delete the photograph of your boat after 30 days. c1",
    ]);
  });

  it("denies what the policy denies, with its verb and its exceptions", () => {
    expect(summaryOf("# Cards", "Your credit card number is not stored on our servers.")).toEqual([
      "They say they do not store your credit card number. c1",
    ]);
    expect(
      summaryOf("# Machines", "We do not make automated decisions about berths, except where the law allows it."),
    ).toEqual(["They say they do not let machines alone decide about you, except in cases they list. c1"]);
  });

  it("tells rights that only some have as such", () => {
    expect(
      summaryOf("# Your rights", "In some jurisdictions, you have the right to ask us to delete your data.").at(0),
    ).toBe("Depending on where you live, you can ask to have your data deleted. c1");
    expect(summaryOf("# Your rights", "Under certain circumstances you can ask us to delete your data.").at(0)).toBe(
      "In some cases you can ask to have your data deleted. c1",
    );
  });

  it("says nothing of a text that claims nothing", () => {
    expect(summaryOf("# Welcome", "We care deeply about your privacy.", "Tea is served at four.")).toEqual([]);
  });
});

/** The real policies lie beside the repository where they are at hand; our own samples always do. */
const root = join(import.meta.dirname, "../../..");
const real = join(root, "../shared/seeds");
const files = [
  ...readdirSync(join(root, "seeds"), { recursive: true, encoding: "utf8" })
    .filter((path) => /source\.(?:txt|md|html|pdf|odt|rtf)$/.test(path))
    .map((path) => join(root, "seeds", path)),
  ...(existsSync(real) ? readdirSync(real) : [])
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(real, name)),
];

const inWords = ["an?|one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Whether a text holds a number, in figures or, up to twelve and for thirty, in words. */
function holdsNumber(text: string, figure: string): boolean {
  const word = figure === "30" ? "thirty" : inWords[Number(figure) - 1];
  return text.includes(figure) || (word !== undefined && new RegExp(`\\b(?:${word})\\b`, "i").test(text));
}

/** The figures, addresses and company names of a sentence that a text does not hold. */
function unfounded(sentence: string, text: string): readonly string[] {
  const figures = (sentence.match(/\b\d+\b/g) ?? []).filter((figure) => !holdsNumber(text, figure));
  const listed = /(?:handling data|also name): (.*)\.$/.exec(sentence)?.[1]?.replace(/\([^)]*\)/g, "") ?? "";
  const names = [...(sentence.match(/\S+@[\w.-]*\w/g) ?? []), ...(listed.match(/\p{Lu}[\w./-]*/gu) ?? [])];
  return [...figures, ...names.filter((name) => !text.includes(name))];
}

describe.each(files)("the summary of %s", async (path) => {
  const result = await readPolicy({ bytes: new Uint8Array(readFileSync(path)), fileName: basename(path) });
  if (!result.ok) throw new Error(`${path} could not be read`);
  const { summary, clauses, facts } = result.value;
  const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));

  it("has up to twenty whole sentences, each citing one to three clauses", () => {
    expect(summary.length).toBeGreaterThanOrEqual(8);
    expect(summary.length).toBeLessThanOrEqual(20);
    for (const { text, cites } of summary) {
      expect(text).toMatch(
        /^(?:As|Anyone|Depending|Disputes|Other users|They|But|You|Your|It|If|In|To|Deleted|People|Some|Questions) [^\n]*[^\s,;:]\.$/,
      );
      expect(text.split(" ").length, text).toBeLessThanOrEqual(30);
      expect(text).not.toMatch(/ {2}| ,|\bundefined\b|\bnull\b|\b(\w+) \1\b/);
      expect(new Set(cites).size).toBe(cites.length);
      expect(cites.every((id) => texts.has(id))).toBe(true);
    }
  });

  it("gives no number, address or name that its cited clauses do not hold", () => {
    for (const { text, cites } of summary) {
      expect(unfounded(text, cites.map((id) => texts.get(id)).join("\n"))).toEqual([]);
    }
  });

  it("rests on facts whose spans are words of their clauses", () => {
    for (const { clause, span } of facts) {
      const length = texts.get(clause)?.length ?? 0;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(length);
    }
  });
});
