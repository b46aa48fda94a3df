import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId, SectionId } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { Section } from "../../../shared/model/section.ts";
import { noSentences, type PlainSentence } from "./plain-gists.ts";

/** What can be found, marked and pointed at in the pane: a heading or a clause, by the id its element carries. */
export type PassageKey = SectionId | ClauseId;
export type Passage = { readonly key: PassageKey; readonly text: string };

/** One section as it stands on the page: its heading, what is said of it in plain words, and the clauses directly under it. */
export type Chapter = {
  readonly section: Section;
  /** None while the plain view is off. */
  readonly gist: readonly PlainSentence[];
  readonly clauses: readonly Clause[];
};

/**
 * The document in the order it is read.
 * Goes in: a reading, and what is said of its sections in plain words. Comes out: its sections in order, each with its own
 * clauses (a clause id that is not in the reading is passed over).
 */
export function findChapters(
  reading: Pick<Reading, "sections" | "clauses">,
  gists: ReadonlyMap<SectionId, readonly PlainSentence[]>,
): readonly Chapter[] {
  const byId = new Map(reading.clauses.map((clause) => [clause.id, clause]));
  return reading.sections.map((section) => ({
    section,
    gist: gists.get(section.id) ?? noSentences,
    clauses: section.clauses.flatMap((id) => byId.get(id) ?? []),
  }));
}

/**
 * Every heading and clause with its text, in reading order; sections without a title give no heading, nor do those whose
 * title is ours: what is found and marked is the policy's own.
 */
export function findPassages(chapters: readonly Chapter[]): readonly Passage[] {
  return chapters.flatMap(({ section, clauses }): readonly Passage[] => {
    const heading =
      section.title === "" || section.madeBy === "smallprint" ? [] : [{ key: section.id, text: section.title }];
    return [...heading, ...clauses.map((clause) => ({ key: clause.id, text: clause.text }))];
  });
}

/** The id of the element that shows a passage; one reader is on the page at a time. */
export function elementIdOf(key: PassageKey): string {
  return `passage-${key}`;
}

/** Whether an element of the page is that of a heading. */
export function isHeading(element: Element): boolean {
  return element.id.startsWith("passage-s");
}
