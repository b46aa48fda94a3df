import type { Answer } from "../../model/answer.ts";
import { type WatchItem, watchKinds } from "../../model/watch-item.ts";
import { factsAt } from "./facts-at.ts";
import { cutPassages } from "./questions/cut-passages.ts";
import { makeHitFinder } from "./questions/find-hits.ts";
import type { Said } from "./said.ts";
import { watchRules } from "./watch/watch-rules.ts";

const findHits = makeHitFinder(watchRules.map(({ cues }) => cues));

/**
 * What most people would want to know before they agree, from answers, facts and words of the policy: each once, in the order
 * of the kinds. Nothing where there are no answers.
 */
export function findWatchItems(said: Said, answers: readonly Answer[]): readonly WatchItem[] {
  if (answers.length === 0) return [];
  const hits = findHits(cutPassages(said));
  const answerTo = new Map(answers.map((answer) => [answer.question, answer]));
  const facts = factsAt(said.facts);
  const found = watchRules.flatMap(({ kind, find }, at) => {
    const item = find({ hits: hits[at] ?? [], answerTo, facts });
    return item === null ? [] : [{ kind, ...item }];
  });
  return found.toSorted((a, b) => watchKinds.indexOf(a.kind) - watchKinds.indexOf(b.kind));
}
