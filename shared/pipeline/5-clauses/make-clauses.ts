import type { CutClause } from "../../model/clause.ts";
import { type ClauseId, clauseId, type SectionId, sectionId } from "../../model/ids.ts";
import type { Section } from "../../model/section.ts";
import { type Span, sourceSpan } from "../../model/span.ts";
import type { Outline, OutlineSection } from "../4-sections/outline.ts";
import { findLeadIns } from "./find-lead-ins.ts";
import { type ClauseText, gatherClauseTexts, type Piece } from "./gather-clause-texts.ts";
import { clauseNumber } from "./number-clauses.ts";
import { type SentenceSplitter, sentenceSplitter } from "./split-sentences.ts";
import { splitWall } from "./split-walls.ts";

/** Stage 5 out, before sentences and practices: the sections with their clauses' ids, and the clauses, both in reading order. */
export type Cut = { readonly sections: readonly Section[]; readonly clauses: readonly CutClause[] };

/**
 * Cuts an outline into clauses: a paragraph, a list item with its lead-in, a table row with its column heads. Every
 * clause has an id, a number that is unique in the document, and its place in the source.
 */
export function makeClauses(outline: Outline): Cut {
  const split = sentenceSplitter(outline.language);
  const sections: Section[] = [];
  const clauses: CutClause[] = [];
  const tables = new Map<number, number>();
  const ancestors: SectionId[] = [];
  for (const [index, part] of outline.sections.entries()) {
    const id = sectionId(index + 1);
    ancestors.length = Math.min(ancestors.length, part.level - 1);
    const counts = part.level === 1 && (outline.sections[index + 1]?.level ?? 1) <= 1;
    const own = cutSection(part, { id, first: clauses.length + 1, counts, split, tables });
    sections.push(sectionOf(part, id, ancestors.at(-1) ?? null, own));
    for (const clause of own) clauses.push(clause);
    ancestors.push(id);
  }
  return { sections: spanSubsections(sections), clauses };
}

/** The number of what stands before the first heading; it is no section of the policy's own and no level of its outline. */
const PREFACE = "0";

type Cutting = {
  readonly id: SectionId;
  /** The number in the id of the section's first clause. */
  readonly first: number;
  readonly counts: boolean;
  readonly split: SentenceSplitter;
  /** The file's table numbers to ours, filled as tables are met. */
  readonly tables: Map<number, number>;
};

function cutSection(part: OutlineSection, cutting: Cutting): readonly CutClause[] {
  const pieces = gatherClauseTexts(part.blocks).flatMap((piece): readonly Piece[] =>
    piece === "break" ? [piece] : splitWall(piece, cutting.split),
  );
  const leadIns = findLeadIns(pieces);
  const ids = new Map<number, ClauseId>();
  const clauses: CutClause[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece === "break") continue;
    const id = clauseId(cutting.first + clauses.length);
    const number = clauseNumber(part.number, cutting.counts, clauses.length);
    const leadIn = ids.get(leadIns[index] ?? -1) ?? null;
    ids.set(index, id);
    clauses.push(clauseOf(piece, { id, number, leadIn }, cutting));
  }
  return clauses;
}

function clauseOf(
  piece: ClauseText,
  place: { readonly id: ClauseId; readonly number: string; readonly leadIn: ClauseId | null },
  cutting: Cutting,
): CutClause {
  const { rich, span, kind, depth, marker, cells, columns } = piece;
  return {
    ...place,
    section: cutting.id,
    kind,
    text: rich.text,
    marks: rich.marks,
    depth,
    marker,
    table: tableNumber(piece.table, cutting.tables),
    cells,
    columns,
    span,
    map: rich.map,
  };
}

function tableNumber(table: number | null, known: Map<number, number>): number {
  if (table === null) return 0;
  const ours = known.get(table) ?? known.size + 1;
  known.set(table, ours);
  return ours;
}

function sectionOf(part: OutlineSection, id: SectionId, parent: SectionId | null, own: readonly CutClause[]): Section {
  const { number, title, madeBy, heading } = part;
  const level = number === PREFACE ? 0 : part.level;
  const spans = [heading, ...own].filter((placed) => placed !== null).map((placed) => placed.span);
  return { id, parent, number, level, title, madeBy, clauses: own.map((clause) => clause.id), span: around(spans) };
}

/** The span of places that stand in reading order. */
function around(spans: readonly Span<"source">[]): Span<"source"> {
  const end = spans.reduce((reached, span) => Math.max(reached, span.end), 0);
  return sourceSpan(spans[0]?.start ?? 0, end);
}

/** Lets each section reach to the end of its last subsection. */
function spanSubsections(sections: readonly Section[]): readonly Section[] {
  const ends = new Map<SectionId, number>();
  for (const section of sections.toReversed()) {
    const end = Math.max(section.span.end, ends.get(section.id) ?? 0);
    ends.set(section.id, end);
    if (section.parent !== null) ends.set(section.parent, Math.max(end, ends.get(section.parent) ?? 0));
  }
  return sections.map((section) => ({
    ...section,
    span: sourceSpan(section.span.start, ends.get(section.id) ?? section.span.end),
  }));
}
