import type { ClosestClause } from "../../shared/ipc/answers.ts";
import type { Clause } from "../../shared/model/clause.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { VersionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import type { Span } from "../../shared/model/span.ts";
import { stemOf, tellingWords } from "../../shared/pipeline/7-answers/rank/stem-words.ts";
import { rankClauses } from "../../shared/pipeline/7-answers/rank-clauses.ts";

/** As many as a person looks through; what is further down has little in common with the question. */
const mostClauses = 8;

/**
 * The clauses of a version that come closest to a question in the reader's words, the closest first, each with the sentence
 * in it that has most of the words in common: the question's own before others that mean the same.
 */
export async function askPolicy(
  version: VersionId,
  question: string,
  readingOf: (version: VersionId) => Promise<Reading | null>,
): Promise<Result<readonly ClosestClause[], LibraryFailure>> {
  const reading = await readingOf(version);
  if (reading === null) return fail({ kind: "not-found" });
  const byId = new Map(reading.clauses.map((clause) => [clause.id, clause]));
  const ranked = rankClauses(reading.clauses, question, mostClauses);
  const own = new Set(tellingWords(question).map(stemOf));
  return succeed(
    ranked.flatMap(({ clause: id, matched }) => {
      const clause = byId.get(id);
      return clause === undefined ? [] : [{ clause: id, span: closestSentence(clause, matched, own) }];
    }),
  );
}

/** The sentence that has most of the words; the first of equals. Null where the clause has no sentences. */
function closestSentence(
  { text, sentences }: Clause,
  matched: readonly string[],
  own: ReadonlySet<string>,
): Span<"text"> | null {
  const weights = new Map(matched.map((word) => [word, own.has(stemOf(word)) ? ownWeight : 1]));
  const near = ({ start, end }: Span<"text">): number =>
    [...new Set(tellingWords(text.slice(start, end)))].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const ranked = sentences.map((sentence) => ({ sentence, near: near(sentence) }));
  return ranked.toSorted((a, b) => b.near - a.near)[0]?.sentence ?? null;
}

/** One word of the question says more than several that only mean the same. */
const ownWeight = 4;
