import { clauseId, sectionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { sourceSpan, textSpan } from "../../shared/model/span.ts";
import { readerVersion } from "../../shared/pipeline/reader-version.ts";

/** The text that `sampleReading` is a sound reading of: one byte a character. */
export const sampleText = "Lantern Privacy Policy\n\nSharing\n\nWe never sell your data to Acme or anyone.\n";

const words = "We never sell your data to Acme or anyone.";
const start = sampleText.indexOf(words);
const place = sourceSpan(start, start + words.length);

/** A small whole reading of a policy made up for tests, with a value in every kind of place. */
export const sampleReading: Reading = {
  readerVersion,
  format: "markdown",
  encoding: "utf-8",
  repairs: ["mojibake:macintosh"],
  metadata: {
    title: "Lantern Privacy Policy",
    organisation: "Lantern",
    updated: "2025-03-01",
    effective: null,
    jurisdiction: null,
    otherVersions: [],
    language: "en",
    words: 8,
    readingMinutes: 1,
    readingGrade: null,
  },
  notes: [
    { kind: "scripts-dropped", count: 2 },
    { kind: "unclosed-table", span: sourceSpan(0, 4) },
  ],
  leftOut: [{ reason: "navigation", text: "Sharing", span: sourceSpan(24, 31) }],
  sections: [
    {
      id: sectionId(1),
      parent: null,
      number: "1",
      level: 1,
      title: "Sharing",
      clauses: [clauseId(1)],
      span: sourceSpan(24, start + words.length),
      madeBy: "policy",
    },
  ],
  clauses: [
    {
      id: clauseId(1),
      section: sectionId(1),
      number: "1.1",
      kind: "paragraph",
      text: words,
      marks: [
        { kind: "strong", span: textSpan(3, 8) },
        { kind: "link", span: textSpan(27, 31), href: "https://acme.example/" },
      ],
      depth: 0,
      marker: "",
      leadIn: null,
      table: 0,
      cells: [],
      columns: [],
      sentences: [textSpan(0, words.length)],
      span: place,
      map: [[0, start, words.length]],
      practices: [{ practice: "third-party-sharing", score: 0.9, why: [textSpan(9, 13)] }],
    },
  ],
  facts: [
    {
      kind: "sale",
      value: "personal-data",
      of: null,
      polarity: "does-not",
      condition: null,
      region: null,
      practice: "third-party-sharing",
      clause: clauseId(1),
      span: textSpan(3, 23),
    },
  ],
  summary: [{ practice: "third-party-sharing", text: "They say they do not sell your data.", cites: [clauseId(1)] }],
  gists: [
    {
      section: sectionId(1),
      sentences: [
        { practice: "third-party-sharing", text: "They say they do not sell your data.", cites: [clauseId(1)] },
      ],
    },
  ],
  answers: [
    {
      question: "share-sell",
      state: "no",
      exception: false,
      value: [],
      text: "They say no.",
      region: null,
      cites: [clauseId(1)],
      evidence: [{ clause: clauseId(1), span: textSpan(3, 23) }],
      hedges: [],
      lookedFor: [],
      nearest: [],
    },
    {
      question: "keep-long",
      state: "does-not-say",
      exception: false,
      value: [],
      text: "The policy does not say how long they keep your data.",
      region: null,
      cites: [],
      evidence: [],
      hedges: [],
      lookedFor: ["keep", "retain"],
      nearest: [clauseId(1)],
    },
  ],
  watch: [
    {
      kind: "sale",
      text: "They say they do not sell your data.",
      question: "share-sell",
      evidence: [{ clause: clauseId(1), span: textSpan(3, 23) }],
      lookedFor: [],
    },
  ],
};

/** The same text with nothing said of it. */
export const unclaimedReading: Reading = {
  ...sampleReading,
  notes: [{ kind: "not-understood" }],
  clauses: sampleReading.clauses.map((clause) => ({ ...clause, practices: [] })),
  ...{ facts: [], summary: [], gists: [], answers: [], watch: [] },
};
