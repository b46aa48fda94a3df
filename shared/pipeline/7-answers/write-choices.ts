import { coveredFacts, type Draft, draft, draftFitting, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords } from "./wording.ts";

/** Choices about collection and use, and mail that is promised never to come. */
export function writeChoices(facts: FactsAt): readonly Draft[] {
  const all = facts.general("choice");
  const promise = all.filter((fact) => fact.polarity === "does-not").slice(0, 1);
  const offered = all.filter((fact) => fact.polarity === "does");
  const stopsMail = offered.some((fact) => fact.value.startsWith("stop marketing mail"));
  const some = coveredFacts(offered.filter((fact) => !(stopsMail && fact.value === "say no to marketing")));
  return [
    ...draft("user-choice", { text: "They say they never send promotional mail.", weight: 7 }, promise),
    ...draftFitting("user-choice", { tell: (few) => `You can ${joinWords(valuesOf(few))}.`, weight: 7 }, some),
  ];
}
