import type { Clause } from "../../../shared/model/clause.ts";
import type { Section } from "../../../shared/model/section.ts";
import { estimateClause, estimateGist, estimateHeading } from "./estimate-height.ts";
import type { Chapter } from "./passages.ts";
import { noSentences, type PlainSentence } from "./plain-gists.ts";

/**
 * The stretch of the document that is laid out, or left alone, as one: a section, or a part of a long one. Only the first
 * leaf of a section has its heading and what is said of it in plain words.
 */
export type Leaf = {
  readonly key: string;
  readonly heading: Section | null;
  readonly gist: readonly PlainSentence[];
  readonly clauses: readonly Clause[];
  /** Guessed height, for the time it is out of view. */
  readonly rem: number;
};

/**
 * A policy without headings is one section, and a section may hold thousands of clauses: 40 are about three screens, little
 * enough to lay out within a frame.
 */
const MOST_CLAUSES = 40;

/** Cuts the document into leaves. A table's rows stay together, so that it remains one table. */
export function cutLeaves(chapters: readonly Chapter[]): readonly Leaf[] {
  return chapters.flatMap(({ section, gist, clauses }) =>
    cutClauses(clauses).map((part, index) => {
      const key = `${section.id}-${index}`;
      return index === 0
        ? makeLeaf({ key, heading: section, gist, clauses: part })
        : makeLeaf({ key, heading: null, gist: noSentences, clauses: part });
    }),
  );
}

function cutClauses(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const parts: Clause[][] = [[]];
  for (const clause of clauses) {
    const part = parts.at(-1) ?? [];
    const last = part.at(-1);
    const staysWithTable = clause.table !== 0 && clause.table === last?.table;
    if (part.length >= MOST_CLAUSES && !staysWithTable) parts.push([clause]);
    else part.push(clause);
  }
  return parts;
}

function makeLeaf(leaf: Omit<Leaf, "rem">): Leaf {
  const above = (leaf.heading === null ? 0 : estimateHeading(leaf.heading)) + estimateGist(leaf.gist);
  return { ...leaf, rem: leaf.clauses.reduce((sum, clause) => sum + estimateClause(clause), above) };
}
