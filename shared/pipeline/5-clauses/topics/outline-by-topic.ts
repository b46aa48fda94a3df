import type { CutClause } from "../../../model/clause.ts";
import { type SectionId, sectionId } from "../../../model/ids.ts";
import type { Section } from "../../../model/section.ts";
import { sourceSpan } from "../../../model/span.ts";
import type { Cut } from "../make-clauses.ts";
import { clauseNumber } from "../number-clauses.ts";
import { guessTopics } from "./guess-topics.ts";
import { topics } from "./topic-cues.ts";

/** A section of no more clauses is read at a glance. */
const mostUnder = 25;
/** A whole policy without headings has an outline of ours from so many clauses on. */
const fewest = 8;
/** In a policy with headings only the section that holds so much of it is divided. */
const mostOfPolicy = 0.6;
/** Fewer stretches are no outline. */
const fewestStretches = 3;

/**
 * Gives a policy without headings an outline by topic, and so the one section of another that holds most of it: runs of
 * clauses about the same thing under a plain title ("Who gets it"), marked as ours. Text keeps its order, clauses keep
 * their ids. For policies in English, whose words it knows. Where no outline comes out, everything is as before.
 */
export function outlineByTopic(cut: Cut): Cut {
  const at = cut.sections.findIndex((section) => needsOutline(section, cut));
  const section = cut.sections[at];
  if (section === undefined) return cut;
  const own = new Set(section.clauses);
  const stretches = stretchesOf(cut.clauses.filter((clause) => own.has(clause.id)));
  if (stretches.length < fewestStretches) return cut;
  const isWhole = isUnheaded(cut);
  const divided = stretches.map((stretch, index) => subsectionOf(stretch, { section, isWhole, index }));
  return renumbered(cut, { at, isWhole, divided });
}

/** No heading of the policy's own. */
function isUnheaded({ sections: [first, ...others] }: Cut): boolean {
  return first?.madeBy === "smallprint" && others.length === 0;
}

function needsOutline(section: Section, cut: Cut): boolean {
  const { sections, clauses } = cut;
  if (isUnheaded(cut)) return clauses.length >= fewest;
  const isDivided = sections.some((other) => other.parent === section.id);
  return !isDivided && section.clauses.length > mostUnder && section.clauses.length >= mostOfPolicy * clauses.length;
}

type Stretch = { readonly topic: number; readonly clauses: readonly CutClause[] };

/** Runs of clauses on one topic. A list and a table stay with the sentence that leads them in. */
function stretchesOf(clauses: readonly CutClause[]): readonly Stretch[] {
  const units: CutClause[][] = [];
  for (const [index, clause] of clauses.entries()) {
    if (index > 0 && belongsToLast(clause, clauses[index - 1])) units.at(-1)?.push(clause);
    else units.push([clause]);
  }
  const guessed = guessTopics(units.map((unit) => unit.map((clause) => clause.text).join("\n")));
  const stretches: { readonly topic: number; readonly clauses: CutClause[] }[] = [];
  for (const [index, unit] of units.entries()) {
    const topic = guessed[index] ?? 0;
    const last = stretches.at(-1);
    if (last?.topic === topic) last.clauses.push(...unit);
    else stretches.push({ topic, clauses: unit });
  }
  return stretches;
}

function belongsToLast(clause: CutClause, last: CutClause | undefined): boolean {
  if (clause.leadIn !== null || clause.depth > 0) return true;
  return (
    clause.kind === last?.kind && (clause.kind === "item" || (clause.kind === "row" && clause.table === last.table))
  );
}

type Place = { readonly section: Section; readonly isWhole: boolean; readonly index: number };

/** `isWhole`: the section is all there is, so that its stretches take its place instead of standing under it. */
function subsectionOf({ topic, clauses }: Stretch, { section, isWhole, index }: Place): Section {
  const [first, last] = [clauses[0], clauses.at(-1)];
  return {
    id: section.id,
    parent: isWhole ? null : section.id,
    number: isWhole ? String(index + 1) : `${section.number}.${index + 1}`,
    level: isWhole ? 1 : section.level + 1,
    title: topics[topic]?.title ?? "",
    madeBy: "smallprint",
    clauses: clauses.map((clause) => clause.id),
    span: sourceSpan(first?.span.start ?? 0, last?.span.end ?? 0),
  };
}

type Division = { readonly at: number; readonly isWhole: boolean; readonly divided: readonly Section[] };

/** The cut with the new sections in place: all sections after them and all their clauses have new ids and numbers. */
function renumbered({ sections, clauses }: Cut, { at, isWhole, divided }: Division): Cut {
  const before = sections
    .slice(0, isWhole ? at : at + 1)
    .map((each, index) => (index === at ? { ...each, clauses: [] } : each));
  const all = [...before, ...divided, ...sections.slice(at + 1)];
  const ids = new Map<SectionId, SectionId>();
  for (const [index, each] of all.entries()) if (!divided.includes(each)) ids.set(each.id, sectionId(index + 1));
  const placed = all.map((each, index) => ({
    ...each,
    id: sectionId(index + 1),
    parent: each.parent === null ? null : (ids.get(each.parent) ?? null),
  }));
  const sectionOf = new Map(placed.flatMap((each) => each.clauses.map((id, index) => [id, { each, index }] as const)));
  const ours = new Set(placed.slice(before.length, before.length + divided.length));
  return {
    sections: placed,
    clauses: clauses.map((clause) => {
      const place = sectionOf.get(clause.id);
      if (place === undefined) return clause;
      const number = ours.has(place.each) ? clauseNumber(place.each.number, isWhole, place.index) : clause.number;
      return { ...clause, section: place.each.id, number };
    }),
  };
}
