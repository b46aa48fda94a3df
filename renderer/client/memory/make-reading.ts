import type { LeftOut } from "../../../shared/model/block.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import { clauseId, sectionId } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { Section } from "../../../shared/model/section.ts";
import { type Span, sourceSpan, textSpan } from "../../../shared/model/span.ts";
import type { SectionGist, SummarySentence } from "../../../shared/model/summary.ts";
import type { WatchItem } from "../../../shared/model/watch-item.ts";
import type { MadeUpClause, MadeUpPolicy } from "./made-up-policies.ts";
import type { MadeUpSentence } from "./made-up-sentence.ts";
import type { MadeUpGist, MadeUpWatch } from "./made-up-watch.ts";
import { makeAnswers } from "./make-answers.ts";
import { type MadeUpSource, makeSource, type PlacedClause } from "./make-source.ts";

/** Goes in: an invented policy, and what the reader put back of what is left out. Comes out: a reading, shaped as the pipeline's are. */
export function makeReading(policy: MadeUpPolicy, restored: readonly Span<"source">[] = []): Reading {
  const source = makeSource(policy);
  const isRestored = ({ span }: LeftOut) => restored.some(({ start }) => start === span.start);
  const { sections, clauses } = makeOutline(policy, source, source.leftOut.filter(isRestored));
  const words = clauses.reduce((sum, clause) => sum + clause.text.split(" ").length, 0);
  return {
    readerVersion: 1,
    format: "html",
    encoding: "utf-8",
    repairs: [],
    metadata: {
      title: policy.title,
      organisation: policy.organisation,
      updated: policy.updated,
      effective: policy.effective,
      jurisdiction: null,
      otherVersions: [],
      language: "en",
      words,
      readingMinutes: Math.ceil(words / 238),
      readingGrade: 11.4,
    },
    notes: [],
    leftOut: source.leftOut.filter((block) => !isRestored(block)),
    sections,
    clauses,
    facts: [],
    summary: policy.summary.flatMap((sentence) => cited(sentence, clauses)),
    gists: policy.gists.flatMap((gist) => gistOf(gist, { sections, clauses })),
    answers: makeAnswers(policy.answers, clauses),
    watch: policy.watch.map((item) => watchOf(item, clauses)),
  };
}

type Outline = { readonly sections: readonly Section[]; readonly clauses: readonly Clause[] };

function makeOutline(policy: MadeUpPolicy, source: MadeUpSource, back: readonly LeftOut[]): Outline {
  const clauses: Clause[] = back.map((block, index) => restoredClause(block, index + 1));
  const sections = policy.sections.map((section, index): Section => {
    const own = section.clauses.map((clause, place) => {
      const placed = source.clauses[index]?.[place];
      if (placed === undefined) throw new Error("a clause has no place in the source");
      const made = makeClause(clause, placed, { order: clauses.length + 1, section: index + 1, place: place + 1 });
      clauses.push(made);
      return made.id;
    });
    return {
      id: sectionId(index + 1),
      parent: null,
      number: String(index + 1),
      level: 1,
      title: section.title,
      clauses: own,
      span: source.headings[index] ?? sourceSpan(0, 0),
      madeBy: "policy",
    };
  });
  return { sections: [...beforeFirst(back, clauses), ...sections], clauses };
}

/** What was put back stands where it stood: before the first heading. */
function beforeFirst(back: readonly LeftOut[], clauses: readonly Clause[]): readonly Section[] {
  if (back.length === 0) return [];
  const own = clauses.slice(0, back.length).map(({ id }) => id);
  const span = sourceSpan(0, back.at(-1)?.span.end ?? 0);
  return [
    { id: sectionId(0), parent: null, number: "0", level: 0, title: "", clauses: own, span, madeBy: "smallprint" },
  ];
}

function restoredClause({ text, span }: LeftOut, order: number): Clause {
  const placed: PlacedClause = { text, marks: [], span, map: [[0, span.start, text.length]] };
  return makeClause({ text, about: [] }, placed, { order, section: 0, place: order });
}

type At = { readonly order: number; readonly section: number; readonly place: number };

function makeClause(clause: MadeUpClause, placed: PlacedClause, at: At): Clause {
  const { text, marks, span, map } = placed;
  const isItem = clause.item === true;
  return {
    id: clauseId(at.order),
    section: sectionId(at.section),
    number: `${at.section}.${at.place}`,
    kind: isItem ? "item" : "paragraph",
    text,
    marks,
    depth: 0,
    marker: isItem ? "-" : "",
    leadIn: null,
    table: 0,
    cells: [],
    columns: [],
    sentences: sentencesOf(text),
    span,
    map,
    practices: clause.about.map((practice, rank) => ({ practice, score: 0.9 - rank * 0.2, why: [textSpan(0, 2)] })),
  };
}

/** Invented texts are plain: a sentence ends where a capital follows. */
function sentencesOf(text: string): readonly Span<"text">[] {
  return [...text.matchAll(/\S.*?(?=(?<=[.:;”])\s+\p{Lu}|$)/gsu)].map(({ 0: words, index }) =>
    textSpan(index, index + words.length),
  );
}

function cited(sentence: MadeUpSentence, clauses: readonly Clause[]): readonly SummarySentence[] {
  const [first, ...rest] = clauses
    .filter((clause) => sentence.cites.includes(clause.number))
    .map((clause) => clause.id);
  return first === undefined ? [] : [{ practice: sentence.practice, text: sentence.text, cites: [first, ...rest] }];
}

function gistOf({ section, sentences }: MadeUpGist, { sections, clauses }: Outline): readonly SectionGist[] {
  const meant = sections.find(({ number }) => number === section);
  const told = sentences.flatMap((sentence) => cited(sentence, clauses));
  return meant === undefined ? [] : [{ section: meant.id, sentences: told }];
}

function watchOf({ kind, text, words, lookedFor }: MadeUpWatch, clauses: readonly Clause[]): WatchItem {
  const evidence = words.flatMap(([number, quote]) => {
    const clause = clauses.find((each) => each.number === number);
    const start = clause?.text.indexOf(quote) ?? -1;
    if (clause === undefined || start < 0) throw new Error(`${number} does not say: ${quote}`);
    return [{ clause: clause.id, span: textSpan(start, start + quote.length) }];
  });
  return { kind, text, question: null, evidence, lookedFor };
}
