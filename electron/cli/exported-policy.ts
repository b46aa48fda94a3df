import type { OpenPolicy } from "../../shared/ipc/answers.ts";
import type { Annotation } from "../../shared/model/annotation.ts";
import type { Answer } from "../../shared/model/answer.ts";
import type { Clause } from "../../shared/model/clause.ts";
import type { ClauseId } from "../../shared/model/ids.ts";
import type { OwnAnswer } from "../../shared/model/own-answer.ts";
import type { PolicyCard } from "../../shared/model/policy.ts";
import { type Question, questions } from "../../shared/model/question.ts";
import type { Library } from "../library/library.ts";

/** What is known in answer to one question: what Smallprint read in the newest version, and the reader's own answer. */
export type ExportedAnswer = {
  readonly question: Question;
  /** The version it is of, from 1; `null` where it can't be told any more. */
  readonly version: number | null;
  readonly answer: Answer | null;
  readonly own: OwnAnswer | null;
};

/** A policy with all that is to leave the library with it. */
export type ExportedPolicy = {
  readonly card: PolicyCard;
  readonly annotations: readonly Annotation[];
  readonly answers: readonly ExportedAnswer[];
  /** The clauses of the newest version. */
  readonly clauses: ReadonlyMap<ClauseId, Clause>;
};

/**
 * The policies of a library in its order, one after another, as each may be a megabyte: those with answers, bookmarks or
 * notes. What the reader made of a policy that can't be read any more comes too.
 */
export async function* exportedPolicies(library: Library): AsyncGenerator<ExportedPolicy> {
  const annotations = Map.groupBy(await library.listAnnotations(null), ({ policy }) => policy);
  const own = Map.groupBy(await library.listOwnAnswers(null), ({ policy }) => policy);
  for (const card of await library.list()) {
    const opened = await library.openPolicy(card.id, null);
    const open = opened.ok ? opened.value : null;
    const answers = answersOf(open, own.get(card.id) ?? []);
    const made = annotations.get(card.id) ?? [];
    const clauses = new Map(open?.reading.clauses.map((clause) => [clause.id, clause]));
    if (answers.length + made.length > 0) yield { card, annotations: made, answers, clauses };
  }
}

function answersOf(open: OpenPolicy | null, own: readonly OwnAnswer[]): readonly ExportedAnswer[] {
  const numbers = new Map(open?.versions.map(({ id, number }) => [id, number]));
  const isNewest = ({ version }: OwnAnswer) => version === open?.version.id;
  const read = new Map(open?.reading.answers.map((answer) => [answer.question, answer]));
  return questions.flatMap((question) => {
    const mine = own.filter((answer) => answer.question === question.id);
    const answer = read.get(question.id) ?? null;
    const newest = { question, version: open?.version.number ?? null, answer, own: mine.findLast(isNewest) ?? null };
    const others = mine.filter((each) => each !== newest.own);
    const earlier = others.map((each) => ({
      ...{ question, version: numbers.get(each.version) ?? null, answer: null, own: each },
    }));
    return answer === null && newest.own === null ? earlier : [newest, ...earlier];
  });
}
