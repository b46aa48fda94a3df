import type { ClauseId } from "../../model/ids.ts";
import type { Practice } from "../../model/practice.ts";
import { type ClauseIndex, indexClauses, type RankableClause } from "./rank/clause-index.ts";
import { concepts } from "./rank/concepts.ts";
import { stemOf, stemWords, tellingWords } from "./rank/stem-words.ts";

/**
 * A clause that comes near a question, how near (only for comparing within one question), and the words of the clause that
 * brought it there, in small letters: those of the question and those that mean the same.
 */
export type RankedClause = { readonly clause: ClauseId; readonly score: number; readonly matched: readonly string[] };

/** Okapi BM25's usual constants (Robertson and Zaragoza 2009). */
const saturation = 1.2;
const lengthShare = 0.75;

/** A word that means the same counts this much beside the word itself. */
const synonymWeight = 0.3;
/** How much more a clause about the guessed practice counts. */
const practiceBoost = 0.25;

type Asked = { readonly weights: ReadonlyMap<string, number>; readonly practices: ReadonlySet<Practice> };

/**
 * The clauses of a policy that come closest to a question in one's own words, the closest first, at most `limit`. They
 * are only that: nothing says that they answer it. Clauses without any of the question's words, or of words that mean the
 * same, are left out. The same clauses and question give the same order; of equals, the earlier clause comes first.
 */
export function rankClauses(
  clauses: readonly RankableClause[],
  question: string,
  limit: number,
): readonly RankedClause[] {
  const asked = readQuestion(question);
  const index = indexClauses(clauses);
  const textOf = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return index.clauses
    .map((clause) => ({ clause: clause.id, score: scoreOf(clause, asked, index) }))
    .filter((ranked) => ranked.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((ranked) => ({ ...ranked, matched: matchedIn(textOf.get(ranked.clause) ?? "", asked) }));
}

function matchedIn(text: string, { weights }: Asked): readonly string[] {
  return [...new Set(tellingWords(text).filter((word) => weights.has(stemOf(word))))];
}

function readQuestion(question: string): Asked {
  const own = stemWords(question.slice(0, longestQuestion));
  const meant = conceptStems.filter(({ stems }) => own.some((stem) => stems.has(stem)));
  const weights = new Map<string, number>();
  for (const { stems } of meant) for (const stem of stems) weights.set(stem, synonymWeight);
  for (const stem of own) weights.set(stem, 1);
  return { weights, practices: new Set(meant.flatMap(({ practice }) => practice ?? [])) };
}

/** More of a question is not looked at, in code units. */
const longestQuestion = 1000;

const conceptStems = concepts.map(({ words, practice }) => ({ stems: new Set(stemWords(words)), practice }));

function scoreOf(
  { counts, length, practices }: ClauseIndex["clauses"][number],
  asked: Asked,
  { spread, meanLength, clauses }: ClauseIndex,
): number {
  let sum = 0;
  for (const [stem, weight] of asked.weights) {
    const often = counts.get(stem) ?? 0;
    if (often === 0) continue;
    const rare = spread.get(stem) ?? 0;
    const rarity = Math.log(1 + (clauses.length - rare + 0.5) / (rare + 0.5));
    const dampened = often + saturation * (1 - lengthShare + (lengthShare * length) / meanLength);
    sum += weight * rarity * ((often * (saturation + 1)) / dampened);
  }
  const isAbout = practices.some((practice) => asked.practices.has(practice));
  return isAbout ? sum * (1 + practiceBoost) : sum;
}
