import type { Clause } from "../../../shared/model/clause.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { SummarySentence } from "../../../shared/model/summary.ts";

/** One part of the summary: a practice, what is said of it, and how many clauses speak of it. */
export type Gist = {
  readonly practice: Practice;
  readonly sentences: readonly SummarySentence[];
  readonly clauses: number;
};

/**
 * The summary by practice, in the order in which its sentences first come to each: the summary is written with what matters
 * most to a reader first. A practice that nothing is said of is left out.
 */
export function groupSummary(reading: Pick<Reading, "summary" | "clauses">): readonly Gist[] {
  const groups = Map.groupBy(reading.summary, ({ practice }) => practice);
  return [...groups].map(([practice, sentences]) => ({
    practice,
    sentences,
    clauses: countClauses(reading.clauses, practice),
  }));
}

/** Why there is no summary, in plain words, and what there is instead. */
export function sayWhyEmpty({ notes, metadata }: Pick<Reading, "notes" | "metadata">): Emptiness {
  const kinds = new Set(notes.map(({ kind }) => kind));
  if (kinds.has("not-a-policy")) {
    return {
      title: "No summary",
      how: "This does not look like a privacy policy. You can still read, search and mark it.",
    };
  }
  if (kinds.has("other-language") || (metadata.language !== "en" && metadata.language !== "und")) {
    return {
      title: "Not available for this language",
      how: "Summaries are made from English text only. You can still read, search and mark the policy.",
    };
  }
  if (kinds.has("not-understood")) {
    return {
      title: "No summary",
      how: "Smallprint could not work out what this policy says. Its text is all here: you can read, search and mark it.",
    };
  }
  return {
    title: "Nothing to sum up",
    how: "No sentence could be drawn from the words of this policy with certainty.",
  };
}

type Emptiness = { readonly title: string; readonly how: string };

function countClauses(clauses: readonly Clause[], practice: Practice): number {
  return clauses.filter((clause) => clause.practices.some((label) => label.practice === practice)).length;
}
