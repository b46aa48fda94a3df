import type { Clause } from "../../../model/clause.ts";
import type { ClauseId, SectionId } from "../../../model/ids.ts";
import type { Section } from "../../../model/section.ts";
import { cueText } from "../../5-clauses/practices/cue-text.ts";
import { findPlace, placeInTitle } from "../../6-facts/find-region.ts";
import type { Said } from "../said.ts";

/** The sentence that leads into an item or row ("We never:"), with where it stands. */
export type Lead = { readonly clause: Clause; readonly start: number; readonly text: string };

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

/** All sentences of a policy in reading order. */
export function cutPassages({ sections, clauses }: Pick<Said, "sections" | "clauses">): readonly Passage[] {
  const titlesOf = titlesBySection(sections);
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
  return clauses.flatMap((clause) => {
    const above = titlesOf.get(clause.section) ?? [];
    const lead = clause.leadIn === null ? null : leadOf(clauseOf, clause.leadIn);
    const titles = [...above, ...clause.columns.map(cueText)].filter((title) => title !== "").join(" / ");
    const region = above.map(placeInTitle).find((found) => found !== null) ?? null;
    return cutClause({ clause, lead, titles, region });
  });
}

function cutClause(around: Pick<Passage, "clause" | "lead" | "titles" | "region">): readonly Passage[] {
  let region = around.region ?? (around.lead === null ? null : findPlace(around.lead.text, around.lead.text));
  return around.clause.sentences.map(({ start, end }) => {
    const raw = around.clause.text.slice(start, end);
    const text = cueText(raw);
    region = findPlace(text, raw) ?? region;
    return { ...around, start, raw, text, region };
  });
}

function leadOf(clauseOf: ReadonlyMap<ClauseId, Clause>, id: ClauseId): Lead | null {
  const clause = clauseOf.get(id);
  const last = clause?.sentences.at(-1);
  if (clause === undefined || last === undefined) return null;
  return { clause, start: last.start, text: cueText(clause.text.slice(last.start, last.end)) };
}

function titlesBySection(sections: readonly Section[]): ReadonlyMap<SectionId, readonly string[]> {
  const titles = new Map<SectionId, readonly string[]>();
  for (const { id, parent, title } of sections) {
    const above = parent === null ? [] : (titles.get(parent) ?? []);
    titles.set(id, [cueText(title), ...above]);
  }
  return titles;
}
