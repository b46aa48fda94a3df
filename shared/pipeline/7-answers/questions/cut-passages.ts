import type { Clause } from "../../../model/clause.ts";
import type { ClauseId, SectionId } from "../../../model/ids.ts";
import type { Section } from "../../../model/section.ts";
import { cueText } from "../../5-clauses/practices/cue-text.ts";
import { findOpenings } from "../../6-facts/find-openings.ts";
import { findPlace, placeInTitle } from "../../6-facts/find-region.ts";
import type { Said } from "../said.ts";

/** The sentence that leads into an item or row ("We never:"), with where it stands. */
type Lead = { readonly clause: Clause; readonly start: number; readonly text: string };

/** One sentence of a clause, with what stands around it. `text` is as cues are written; `start` is its place in the clause. */
export type Passage = {
  readonly clause: Clause;
  readonly start: number;
  readonly raw: string;
  readonly text: string;
  readonly lead: Lead | null;
  /** The headings above, nearest first, joined by ` / `, and the heads of a row's columns. */
  readonly titles: string;
  /** The people or places that it or its section is limited to, as written. */
  readonly region: string | null;
};

/**
 * A heading limits what stands under it to a place ("For people in Brazil") only where that is a part of the policy: over
 * more of its clauses than this share, the outline went wrong, or the whole policy is for there.
 */
const mostUnderPlace = 1 / 3;

const known = new WeakMap<readonly Clause[], readonly Passage[]>();

/** All sentences of a policy in reading order; cut once for each list of clauses. */
export function cutPassages(said: Pick<Said, "sections" | "clauses">): readonly Passage[] {
  const passages = known.get(said.clauses) ?? cutAll(said);
  known.set(said.clauses, passages);
  return passages;
}

function cutAll({ sections, clauses }: Pick<Said, "sections" | "clauses">): readonly Passage[] {
  const headings = headingsBySection(sections, clauses.length);
  const openings = findOpenings(sections, clauses);
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
  return clauses.flatMap((clause) => {
    const above = headings.get(clause.section) ?? [];
    const lead = clause.leadIn === null ? null : leadOf(clauseOf, clause.leadIn);
    const titles = [...above.map(({ title }) => title), ...clause.columns.map(cueText)];
    const titled = above.map(({ place }) => place).find((found) => found !== null);
    const region = titled ?? openings.get(clause.id) ?? null;
    return cutClause({ clause, lead, titles: titles.filter((title) => title !== "").join(" / "), region });
  });
}

function cutClause(around: Pick<Passage, "clause" | "lead" | "titles" | "region">): readonly Passage[] {
  let region = around.region ?? (around.lead === null ? null : findPlace(around.lead.text, around.lead.text));
  return around.clause.sentences.flatMap(piecesOf(around.clause.text)).map(({ start, end }) => {
    const raw = around.clause.text.slice(start, end);
    const text = withoutShortStops(cueText(raw));
    region = findPlace(text, raw) ?? region;
    return { ...around, start, raw, text, region };
  });
}

/** The stops of "e.g." and "i.e." end no sentence; patterns go on over them. Of the same length as the text that goes in. */
function withoutShortStops(text: string): string {
  return text.includes(".")
    ? text.replace(/\b(e|i)\.( ?)(g|e)\./g, "$1 $2$3 ").replace(/\betc\.(?=[),\s]{1,2}[a-z])/g, "etc ")
    : text;
}

/**
 * A sentence longer than this is looked at in pieces, cut at a stop: patterns look some hundred letters far, and what they cost
 * grows faster than the sentence. After so many pieces, nobody reads on. In code units.
 */
const longestPiece = 800;
const mostPieces = 8;

type Piece = { readonly start: number; readonly end: number };

function piecesOf(text: string): (sentence: Piece) => readonly Piece[] {
  return ({ start, end }) => {
    const pieces: Piece[] = [];
    for (let from = start; from < end && pieces.length < mostPieces; from = pieces.at(-1)?.end ?? end)
      pieces.push({ start: from, end: end - from <= longestPiece ? end : stopBefore(text, from) });
    return pieces;
  };
}

/** The end of the last part, or else word, that begins within a piece's length. */
function stopBefore(text: string, from: number): number {
  const piece = text.slice(from, from + longestPiece);
  const part = Math.max(piece.lastIndexOf("; "), piece.lastIndexOf(", "), piece.lastIndexOf("| "));
  const stop = part > longestPiece / 2 ? part : piece.lastIndexOf(" ");
  return from + (stop > 0 ? stop + 1 : longestPiece);
}

function leadOf(clauseOf: ReadonlyMap<ClauseId, Clause>, id: ClauseId): Lead | null {
  const clause = clauseOf.get(id);
  const last = clause?.sentences.at(-1);
  if (clause === undefined || last === undefined) return null;
  return {
    clause,
    start: last.start,
    text: withoutColon(cueText(clause.text.slice(last.start, Math.min(last.end, last.start + longestPiece)))),
  };
}

/** So that "We never:" goes on with its items as one sentence. */
function withoutColon(text: string): string {
  return text.replace(/[\s:;,]{1,8}$/, "");
}

type Heading = { readonly title: string; readonly place: string | null };

/** The headings above what stands in each section, nearest first. */
function headingsBySection(sections: readonly Section[], clauses: number): ReadonlyMap<SectionId, readonly Heading[]> {
  const held = clausesUnder(sections);
  const headings = new Map<SectionId, readonly Heading[]>();
  for (const { id, parent, title } of sections) {
    const above = parent === null ? [] : (headings.get(parent) ?? []);
    const isPart = (held.get(id) ?? 0) <= clauses * mostUnderPlace;
    const words = cueText(title);
    headings.set(id, [{ title: words, place: isPart ? placeInTitle(words) : null }, ...above]);
  }
  return headings;
}

/** How many clauses stand under each section, subsections included. */
function clausesUnder(sections: readonly Section[]): ReadonlyMap<SectionId, number> {
  const held = new Map(sections.map(({ id, clauses }) => [id, clauses.length]));
  for (const { id, parent } of sections.toReversed())
    if (parent !== null) held.set(parent, (held.get(parent) ?? 0) + (held.get(id) ?? 0));
  return held;
}
