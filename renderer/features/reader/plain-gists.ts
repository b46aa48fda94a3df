import type { SectionId } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import { type Citation, makeCiter } from "../../client/make-citer.ts";

/** One of our sentences on a section, with what its chips need. */
export type PlainSentence = { readonly text: string; readonly citations: readonly Citation[] };

/** For the many sections of which nothing is said: one list, so that they need not be drawn again. */
export const noSentences: readonly PlainSentence[] = [];

/** What each section says in plain words. Goes in: a reading. Comes out: by section; those without a gist are not there. */
export function findGists(
  reading: Pick<Reading, "gists" | "clauses" | "facts">,
): ReadonlyMap<SectionId, readonly PlainSentence[]> {
  const cite = makeCiter(reading);
  const gists = reading.gists.map(({ section, sentences }) => {
    const told = sentences.map((sentence) => ({ text: sentence.text, citations: cite(sentence) }));
    return [section, told] as const;
  });
  return new Map(gists);
}
