import type { Answer, SilentAnswer } from "../../model/answer.ts";
import { factsAt } from "./facts-at.ts";
import { allRules } from "./questions/all-rules.ts";
import { cutPassages } from "./questions/cut-passages.ts";
import { fromDraft } from "./questions/draft.ts";
import { makeHitFinder } from "./questions/find-hits.ts";
import type { QuestionRules } from "./questions/question-rules.ts";
import { rankClauses } from "./rank-clauses.ts";
import type { Said } from "./said.ts";

const findHits = makeHitFinder(allRules.map(({ cues }) => cues));

/** The thirty standing questions, answered from facts and from words of the policy. Comes out: an answer to each, in their order. */
export function answerQuestions(said: Said): readonly Answer[] {
  const facts = factsAt(said.facts);
  const passages = cutPassages(said);
  const hits = findHits(passages);
  return allRules.map((rules, at) => {
    const draft = rules.settle({ hits: hits[at] ?? [], facts, passages, said });
    const answer = draft === null ? null : fromDraft(rules.question, draft);
    return answer ?? silenceOf(rules, said);
  });
}

/** So many clauses are offered where the policy is silent. */
const mostNearest = 3;

function silenceOf({ question, silence, lookedFor }: QuestionRules, { clauses }: Said): SilentAnswer {
  const nearest = rankClauses(clauses, lookedFor.join(" "), mostNearest).map(({ clause }) => clause);
  const nothing = { exception: false, value: [], region: null, cites: [], evidence: [], hedges: [] } as const;
  return { question, state: "does-not-say", text: `${silence}.`, ...nothing, lookedFor, nearest };
}
