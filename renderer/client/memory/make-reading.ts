import type { Mark } from "../../../shared/model/block.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import { clauseId, sectionId } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { Section } from "../../../shared/model/section.ts";
import { sourceSpan, textSpan } from "../../../shared/model/span.ts";
import type { SummarySentence } from "../../../shared/model/summary.ts";
import type { MadeUpClause, MadeUpPolicy, MadeUpSentence } from "./made-up-policies.ts";

/** Goes in: an invented policy. Comes out: a reading of it, shaped as the pipeline's are. */
export function makeReading(policy: MadeUpPolicy): Reading {
  const { sections, clauses } = makeOutline(policy);
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
      language: "en",
      words,
      readingMinutes: Math.ceil(words / 238),
      readingGrade: 11.4,
    },
    notes: [],
    leftOut: [
      { reason: "navigation", text: "Timetable Tickets Parcels Help", span: sourceSpan(0, 30) },
      { reason: "cookie-banner", text: "We use cookies. Accept all", span: sourceSpan(31, 57) },
    ],
    sections,
    clauses,
    facts: [],
    summary: policy.summary.flatMap((sentence) => cited(sentence, clauses)),
    answers: [],
  };
}

function makeOutline(policy: MadeUpPolicy): {
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
} {
  const clauses: Clause[] = [];
  const sections = policy.sections.map((section, index): Section => {
    const own = section.clauses.map((clause, place) => {
      const made = makeClause(clause, { order: clauses.length + 1, section: index + 1, place: place + 1 });
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
      span: sourceSpan(0, 0),
      madeBy: "policy",
    };
  });
  return { sections, clauses };
}

type At = { readonly order: number; readonly section: number; readonly place: number };

function makeClause(clause: MadeUpClause, at: At): Clause {
  const { text, marks } = withoutStars(clause.text);
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
    sentences: [textSpan(0, text.length)],
    span: sourceSpan(at.order * 1000, at.order * 1000 + text.length),
    map: [[0, at.order * 1000, text.length]],
    practices: clause.about.map((practice, rank) => ({ practice, score: 0.9 - rank * 0.2, why: [textSpan(0, 2)] })),
  };
}

function withoutStars(starred: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const bold = /^\*\*(.+?)\*\*/.exec(starred);
  if (bold?.[1] === undefined) return { text: starred, marks: [] };
  const text = bold[1] + starred.slice(bold[0].length);
  return { text, marks: [{ kind: "strong", span: textSpan(0, bold[1].length) }] };
}

function cited(sentence: MadeUpSentence, clauses: readonly Clause[]): readonly SummarySentence[] {
  const [first, ...rest] = clauses
    .filter((clause) => sentence.cites.includes(clause.number))
    .map((clause) => clause.id);
  return first === undefined ? [] : [{ practice: sentence.practice, text: sentence.text, cites: [first, ...rest] }];
}
