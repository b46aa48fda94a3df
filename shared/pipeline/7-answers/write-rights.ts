import type { Fact } from "../../model/fact.ts";
import type { SummarySentence } from "../../model/summary.ts";
import { coveredFacts, sentence, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { placeName } from "./place-words.ts";
import { durationWords, joinWords } from "./wording.ts";

/** What people can ask for, how, where it is different, and the choices they have. */
export function writeRights(facts: FactsAt): readonly SummarySentence[] {
  return [...writeGeneral(facts), ...writeHow(facts), ...writeOwnDeletion(facts), ...writePlaces(facts)];
}

/** Rights as they read after "You can ask to", in the order of a sentence. */
const askable: ReadonlyMap<string, string> = new Map([
  ["see", "see your data"],
  ["correct", "have it corrected"],
  ["delete", "have it deleted"],
  ["move to another service", "get it in a form to move elsewhere"],
  ["restrict", "have its use restricted"],
  ["limit the use of sensitive data", "have the use of sensitive data limited"],
]);
/** Rights as they read after "You can". */
const doable: ReadonlyMap<string, string> = new Map([
  ["object to", "object to what they do with it"],
  ["take back your consent to", "take back your consent"],
  ["complain about", "complain to a data protection authority"],
  ["opt out of sale", "opt out of its sale"],
  ["opt out of sharing for ads", "opt out of its sharing for ads"],
  ["appeal a refusal", "appeal if they refuse"],
  ["have a person look at a machine's decision", "have a person look at a machine's decision"],
]);

function isRight(fact: Fact): boolean {
  return (
    fact.of === null &&
    (askable.has(fact.value) || doable.has(fact.value) || fact.value === "not be treated worse for asking")
  );
}

function writeGeneral(facts: FactsAt): readonly SummarySentence[] {
  const rights = facts.general("right").filter(isRight);
  const first = coveredFacts(rights.filter((fact) => askable.has(fact.value)));
  const said = new Set(valuesOf(first));
  const more = coveredFacts(
    rights.filter((fact) => !said.has(fact.value) && fact.value !== "not be treated worse for asking"),
  );
  return [
    ...sentence("access-edit-deletion", rightWords(first, "You can"), first),
    ...sentence("access-edit-deletion", rightWords(more, first.length > 0 ? "You can also" : "You can"), more),
  ];
}

function rightWords(facts: readonly Fact[], opening: string): string {
  const values = valuesOf(facts);
  const asked = [...askable].filter(([value]) => values.includes(value)).map(([, words]) => words);
  const done = [...doable].filter(([value]) => values.includes(value)).map(([, words]) => words);
  const named =
    asked.length > 0 && !asked.some((words) => words.includes("your data"))
      ? asked.map((words, at) =>
          at === 0 ? words.replace(/\b(?:it|its)\b/, (word) => (word === "it" ? "your data" : "your data's")) : words,
        )
      : asked;
  const ask = named.length === 0 ? [] : [`ask to ${joinWords(named)}`];
  const parts =
    named.length > 1 && done.length > 0
      ? [`${ask.join("")}, and ${joinWords(named.length > 0 ? done : done)}`]
      : [...ask, ...done];
  return parts.length === 0
    ? ""
    : `${opening} ${joinWords(parts)}.`
        .replace(/\b(opt out of) its\b/, named.length > 0 ? "$1 its" : "$1 your data's")
        .replace("what they do with it", named.length > 0 ? "what they do with it" : "what they do with your data");
}

function writeHow(facts: FactsAt): readonly SummarySentence[] {
  const mail = facts.of("contact").find((fact) => fact.of === "requests");
  const answers = facts.of("right").filter((fact) => fact.of === "answer" && fact.region === null);
  const time = answers.find((fact) => fact.clause === mail?.clause) ?? answers[0];
  if (mail === undefined) {
    return time === undefined
      ? []
      : sentence("access-edit-deletion", `They say they answer requests within ${durationWords(time.value)}.`, [time]);
  }
  const answer = time === undefined ? "" : `; they say they answer within ${durationWords(time.value)}`;
  return sentence(
    "access-edit-deletion",
    `To ask, write to ${mail.value}${answer}.`,
    time === undefined ? [mail] : [mail, time],
  );
}

function writeOwnDeletion(facts: FactsAt): readonly SummarySentence[] {
  const fact = facts.general("right").find((each) => each.value === "delete the account yourself");
  return fact === undefined
    ? []
    : sentence("access-edit-deletion", "You can delete your account yourself, in its settings.", [fact]);
}

/** Rights that hold in one place only, for the two places that have the most. */
function writePlaces(facts: FactsAt): readonly SummarySentence[] {
  const rights = facts.regional("right").filter((fact) => isRight(fact) && placeName(fact.region) !== null);
  const places = [...Map.groupBy(rights, (fact) => placeName(fact.region) ?? "")].sort(
    (a, b) => b[1].length - a[1].length,
  );
  return places.slice(0, 2).flatMap(([place, all]) => {
    const some = coveredFacts(all);
    const words = rightWords(some, "you can");
    const kept = valuesOf(some).includes("not be treated worse for asking")
      ? ", and must not be treated worse for asking"
      : "";
    const text = words === "" ? "" : `In ${place} ${words.replace(/\.$/, "")}${kept}.`;
    return sentence("specific-audiences", text, some);
  });
}
