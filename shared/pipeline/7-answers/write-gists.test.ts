import { describe, expect, it } from "vitest";
import { classifyClauses } from "../5-clauses/practices/classify-clauses.ts";
import { draftPolicy } from "../5-clauses/practices/draft-policy.test-support.ts";
import { gatherFacts } from "../6-facts/gather-facts.ts";
import { writeGists } from "./write-gists.ts";

function gistsOf(...lines: readonly string[]): readonly (readonly string[])[] {
  const { sections, clauses: plain } = draftPolicy(lines);
  const clauses = classifyClauses(sections, plain);
  const facts = gatherFacts(sections, clauses);
  const metadata = {
    title: "",
    organisation: null,
    updated: null,
    effective: null,
    jurisdiction: null,
    otherVersions: [],
    language: "en",
  };
  const measures = { words: 0, readingMinutes: 0, readingGrade: null };
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  return writeGists({ sections, clauses, facts, metadata: { ...metadata, ...measures } }).map(
    ({ section, sentences }) => [
      titles.get(section) ?? "",
      ...sentences.map(({ text, cites }) => `${text} ${cites.join(" ")}`),
    ],
  );
}

describe("writeGists", () => {
  it("tells what each section says from its own clauses, at most two sentences", () => {
    expect(
      gistsOf(
        "# What we collect",
        "We collect your name and e-mail address. We collect your IP address. We use them to improve our products.",
        "# Sharing",
        "We do not sell your data.",
      ),
    ).toEqual([
      ["What we collect", "They collect your name and email address. c1", "They record your IP address. c1"],
      ["Sharing", "They say they do not sell your data. c2"],
    ]);
  });

  it("leaves out a section that claims nothing", () => {
    expect(gistsOf("# Welcome", "Tea is served at four.", "# Sale", "We do not sell your data.")).toEqual([
      ["Sale", "They say they do not sell your data. c2"],
    ]);
  });

  it("tells what a section is about before what it names in passing", () => {
    const [gist = []] = gistsOf(
      "# Data security",
      "We protect your information with encryption in transit, firewalls and security audits.",
      "We keep your information secure, so we never sell your data. We collect your name and e-mail address.",
    );
    expect(gist.some((sentence) => sentence.startsWith("They say they protect data with"))).toBe(true);
  });

  it("tells what holds in one place only as holding there", () => {
    expect(gistsOf("# California residents", "We do not sell your personal information.")).toEqual([
      ["California residents", "In California they say they do not sell your data. c1"],
    ]);
  });

  it("begins no section with a word that goes on from another", () => {
    expect(gistsOf("# Other sources", "We receive data from social networks.")).toEqual([
      ["Other sources", "They get data about you from social networks. c1"],
    ]);
  });
});
