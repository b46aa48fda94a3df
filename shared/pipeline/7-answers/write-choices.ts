import type { SummarySentence } from "../../model/summary.ts";
import { coveredFacts, sentence, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords } from "./wording.ts";

/** Choices about collection and use, two sentences at most, and mail that is promised never to come. */
export function writeChoices(facts: FactsAt): readonly SummarySentence[] {
  const all = facts.general("choice");
  const promise = all.filter((fact) => fact.polarity === "does-not").slice(0, 1);
  const offered = all.filter((fact) => fact.polarity === "does");
  const unique = offered.filter(
    (fact) =>
      fact.value !== "say no to marketing" || !offered.some((each) => each.value.startsWith("stop marketing mail")),
  );
  const first = coveredFacts(unique);
  return [
    ...sentence("user-choice", promise.length === 0 ? "" : "They say they never send promotional mail.", promise),
    ...sentence("user-choice", first.length === 0 ? "" : `You can ${joinWords(valuesOf(first).slice(0, 4))}.`, first),
  ];
}
