import type { Answer } from "../../shared/model/answer.ts";
import type { ClauseId } from "../../shared/model/ids.ts";
import type { OwnAnswer } from "../../shared/model/own-answer.ts";
import type { ExportedAnswer, ExportedPolicy } from "./exported-policy.ts";
import { quotesOf } from "./exported-quotes.ts";

/** A policy as JSON, indented. Clauses are named by their display numbers, as the ids change when a policy is read anew. */
export function inJson(policy: ExportedPolicy): string {
  const { id, title, organisation, fileName, updated } = policy.card;
  const about = { id, title, organisation, fileName, updated };
  const answers = policy.answers.map((answer) => answerInJson(answer, policy));
  return JSON.stringify({ policy: about, annotations: policy.annotations, answers }, null, 2);
}

function answerInJson({ question, version, answer, own }: ExportedAnswer, policy: ExportedPolicy): object {
  return {
    ...{ question: question.id, asks: question.asks, version },
    answer: answer === null ? null : readInJson(answer, policy),
    yourReading: own === null ? null : ownInJson(own),
  };
}

function readInJson(answer: Answer, policy: ExportedPolicy): object {
  const { state, exception, text, value, region, hedges, lookedFor, nearest } = answer;
  const numberOf = (id: ClauseId) => policy.clauses.get(id)?.number ?? id;
  return {
    ...{ state, exception, text, value, region, hedges, lookedFor },
    evidence: quotesOf(answer, policy.clauses),
    nearest: nearest.map(numberOf),
  };
}

function ownInJson({ state, words, evidence, created, changed }: OwnAnswer): object {
  const quotes = evidence.map(({ clauseNumber, quote }) => ({ clause: clauseNumber, quote }));
  return { state, words, evidence: quotes, created, changed };
}
