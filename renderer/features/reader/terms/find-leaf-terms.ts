import type { Clause } from "../../../../shared/model/clause.ts";
import type { FoundTerm, TermFinder } from "../../../../shared/text/make-term-finder.ts";
import type { Words } from "../paint-highlights.ts";

/**
 * The words that are underlined because the glossary explains them. Goes in: the clauses of one leaf. Comes out: the first
 * place of each term in them, outside links: a word that is underlined each time it stands there is no longer noticed.
 */
export function findLeafTerms(clauses: readonly Clause[], findTerms: TermFinder): readonly Words[] {
  const seen = new Set<string>();
  return clauses.flatMap((clause) =>
    termsOutsideLinks(clause, findTerms).flatMap(({ entry, span }) => {
      if (seen.has(entry.term)) return [];
      seen.add(entry.term);
      return [{ key: clause.id, span }];
    }),
  );
}

/** The glossary's words in a clause, in order, but for those in links, which say where they lead when they are pointed at. */
export function termsOutsideLinks(
  { text, marks }: Pick<Clause, "text" | "marks">,
  findTerms: TermFinder,
): readonly FoundTerm[] {
  const links = marks.filter(({ kind }) => kind === "link");
  return findTerms(text).filter(
    ({ span }) => !links.some((link) => link.span.start < span.end && link.span.end > span.start),
  );
}
