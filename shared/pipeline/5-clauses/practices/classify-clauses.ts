import type { Clause, PlainClause } from "../../../model/clause.ts";
import type { ClauseId, SectionId } from "../../../model/ids.ts";
import type { Section } from "../../../model/section.ts";
import { labelPractices } from "./label-practices.ts";
import { leadInVotes, scorePractices, titleVotes } from "./score-practices.ts";

/**
 * What each clause is about, by a trained model (docs/model-card.md): from its own words, the headings above it and its
 * lead-in. Goes in: the outline and its clauses. Comes out: the same clauses in the same order, each with at least one
 * practice, how sure (0 to 1) and the words that led there (none where only the surroundings spoke).
 */
export function classifyClauses(sections: readonly Section[], clauses: readonly PlainClause[]): readonly Clause[] {
  const sectionOf = new Map(sections.map((section) => [section.id, section]));
  const textOf = new Map(clauses.map((clause) => [clause.id, clause.text]));
  const votesOfTitle = remembered(titleVotes);
  const votesOfLeadIn = remembered(leadInVotes);
  return clauses.map((clause) => {
    const titles = titlesAbove(sectionOf, clause.section).map(votesOfTitle);
    const leadIn = votesOfLeadIn(wordsBefore(textOf, clause));
    return { ...clause, practices: labelPractices(clause.text, scorePractices(clause.text, { titles, leadIn })) };
  });
}

/** The same function, worked out once for each text. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** Nearest first. A section that is its own ancestor, which no reader makes, ends the climb. */
function titlesAbove(sectionOf: ReadonlyMap<SectionId, Section>, id: SectionId): readonly string[] {
  const titles: string[] = [];
  const seen = new Set<SectionId>();
  let section = sectionOf.get(id);
  while (section !== undefined && !seen.has(section.id)) {
    seen.add(section.id);
    titles.push(section.title);
    section = section.parent === null ? undefined : sectionOf.get(section.parent);
  }
  return titles;
}

/** What introduces a clause: its lead-in, and the heads of a table's columns. */
function wordsBefore(textOf: ReadonlyMap<ClauseId, string>, { leadIn, columns }: PlainClause): string {
  const text = leadIn === null ? "" : (textOf.get(leadIn) ?? "");
  return [text, ...columns].filter((words) => words !== "").join(" ");
}
