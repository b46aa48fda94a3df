import { expect, test } from "vitest";
import type { Anchor, Annotation } from "../../shared/model/annotation.ts";
import type { Answer } from "../../shared/model/answer.ts";
import type { Clause } from "../../shared/model/clause.ts";
import { annotationId, clauseId, policyId, versionId } from "../../shared/model/ids.ts";
import type { OwnAnswer } from "../../shared/model/own-answer.ts";
import type { PolicyCard } from "../../shared/model/policy.ts";
import { type QuestionId, questions } from "../../shared/model/question.ts";
import { sourceSpan, textSpan } from "../../shared/model/span.ts";
import { writers } from "./export-formats.ts";
import type { ExportedAnswer, ExportedPolicy } from "./exported-policy.ts";

const card: PolicyCard = {
  ...{ id: policyId("p1"), version: versionId("v1"), versions: 1, title: "Lantern *Policy*" },
  ...{ organisation: "Lantern, Ltd", fileName: "lantern.md", updated: "2025-03-04", language: "en", words: 100 },
  ...{ clauses: 4, bookmarks: 0, notes: 1, imported: "2026-01-02T03:04:05.000Z" },
};
const times = { created: "2026-01-02T03:04:05.000Z", changed: "2026-01-02T03:04:05.000Z" };

const anchorOn = (quote: string): Anchor => ({
  ...{ clause: clauseId(3), clauseNumber: "2.1", quote, prefix: "", suffix: "" },
  ...{ span: textSpan(0, quote.length), source: sourceSpan(0, quote.length) },
});

function note(quote: string, body: string): Annotation {
  const of = { id: annotationId("a1"), policy: card.id, version: card.version, kind: "note" } as const;
  return { ...of, anchor: anchorOn(quote), body, sequence: 1, ...times };
}

const text = "Light costs. We do not sell it, except to lamplighters.";
const sentences = [textSpan(0, 12), textSpan(13, text.length)];
const clause = { id: clauseId(3), number: "2.1", text, sentences } as unknown as Clause;
const clauses = new Map([[clause.id, clause]]);
const bare = { card, clauses, annotations: [], answers: [] } satisfies ExportedPolicy;
const noted = (quote: string, body: string): ExportedPolicy => ({ ...bare, annotations: [note(quote, body)] });

const at = (start: number) => ({ clause: clause.id, span: textSpan(start, start + 4) });

const sold: Answer = {
  ...{ question: "share-sell", state: "no", exception: true, text: "They say they do not sell it, but for one case." },
  ...{
    value: [],
    region: null,
    cites: [clause.id],
    evidence: [at(16), at(20)],
  },
  ...{ hedges: [], lookedFor: [], nearest: [] },
};
const silent: Answer = {
  ...{ question: "keep-long", state: "does-not-say", exception: false, text: "It does not say.", value: [] },
  ...{ region: null, cites: [], evidence: [], hedges: [], lookedFor: ["keep", "store"], nearest: [clause.id] },
};
const mine: OwnAnswer = {
  ...{ id: annotationId("a2"), policy: card.id, version: card.version, question: "share-sell", state: "yes" },
  ...{ words: "Lamplighters pay.", evidence: [anchorOn("to lamplighters")], sequence: 2, ...times },
};

function row(id: QuestionId, answer: Answer | null, own: OwnAnswer | null = null): ExportedAnswer {
  const question = questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return { question, version: 1, answer, own };
}

const answered: ExportedPolicy = { ...bare, answers: [row("share-sell", sold, mine), row("keep-long", silent)] };

test("markdown quotes the policy as plain words and keeps the note as written", () => {
  expect(writers.markdown.write(noted("We sell <b>nothing</b>.\n# Ever", "**Good.**"))).toBe(
    `${[
      "# Lantern \\*Policy\\*",
      "Lantern, Ltd, updated 2025-03-04",
      "## 2.1 (note, 2026-01-02)",
      "> We sell \\<b\\>nothing\\</b\\>.\n> \\# Ever",
      "**Good.**",
    ].join("\n\n")}\n`,
  );
});

test("markdown has both answers to a question, each with its words, and what silence was asked for", () => {
  expect(writers.markdown.write(answered).split("\n\n").slice(2)).toEqual([
    "## Questions",
    "### Do they sell my data?",
    "**No, with an exception.** They say they do not sell it, but for one case.",
    "> We do not sell it, except to lamplighters. (2.1)",
    "**Your reading of version 1 (2026-01-02): yes.** Lamplighters pay.",
    "> to lamplighters (2.1)",
    "### How long do they keep my data?",
    "**Does not say.** Looked for: keep, store.\n",
  ]);
});

test("CSV quotes what must be quoted and runs no formula", () => {
  const { start, write } = writers.csv;
  expect(start).toBe(
    "policy,organisation,file,clause,kind,quote,note,created,changed,question,answer,text,value,region,looked for,your reading,version\r\n",
  );
  expect(write(noted('=HYPERLINK("https://acme.example")', "line\nbreak"))).toBe(
    'Lantern *Policy*,"Lantern, Ltd",lantern.md,2.1,note,"\'=HYPERLINK(""https://acme.example"")","line\nbreak",' +
      "2026-01-02T03:04:05.000Z,2026-01-02T03:04:05.000Z,,,,,,,,\r\n",
  );
});

test("CSV has a row a question, with the reader's own answer and clauses where there are any", () => {
  const [first, second] = writers.csv.write(answered).split("\r\n");
  expect(first).toContain(",2.1,answer,to lamplighters,Lamplighters pay.,");
  expect(first).toMatch(/,Do they sell my data\?,"No, with an exception",.*,,,,Yes,1$/);
  expect(second).toMatch(
    /,answer,,,,,How long do they keep my data\?,Does not say,It does not say\.,,,keep; store,,1$/,
  );
});

test("JSON holds every field of an annotation", () => {
  expect(JSON.parse(writers.json.write(noted("We sell nothing.", "Good.")))).toEqual({
    policy: {
      ...{ id: "p1", title: card.title, organisation: card.organisation, fileName: "lantern.md" },
      updated: "2025-03-04",
    },
    annotations: [note("We sell nothing.", "Good.")],
    answers: [],
  });
});

test("JSON names clauses by their numbers, and keeps both answers apart", () => {
  const { answers } = JSON.parse(writers.json.write(answered));
  expect(answers).toMatchObject([
    {
      ...{ question: "share-sell", version: 1 },
      answer: {
        state: "no",
        exception: true,
        evidence: [{ clause: "2.1", quote: "We do not sell it, except to lamplighters." }],
      },
      yourReading: {
        state: "yes",
        words: "Lamplighters pay.",
        evidence: [{ clause: "2.1", quote: "to lamplighters" }],
      },
    },
    {
      question: "keep-long",
      answer: { state: "does-not-say", lookedFor: ["keep", "store"], nearest: ["2.1"] },
      yourReading: null,
    },
  ]);
});

test("an own answer that Smallprint has none beside is written in every form", () => {
  const alone: ExportedPolicy = { ...bare, answers: [row("share-sell", null, mine)] };
  expect(writers.markdown.write(alone)).toContain("Lamplighters pay.");
  expect(writers.csv.write(alone)).toContain("Lamplighters pay.");
  expect(writers.json.write(alone)).toContain("Lamplighters pay.");
});

test("nothing to export is an empty text, a head or an empty list", () => {
  expect([writers.markdown.none, writers.json.none]).toEqual(["", "[]\n"]);
  expect(writers.csv.none).toMatch(/^policy,/);
});
