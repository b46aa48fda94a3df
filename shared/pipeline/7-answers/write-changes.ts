import type { Fact } from "../../model/fact.ts";
import type { SummarySentence } from "../../model/summary.ts";
import { coveredFacts, sentence, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords } from "./wording.ts";

const ways = ["by email", "by a notice on the site or in the app", "by posting the new text", "by a new date on it"];

/** How people hear of changes, what going on using it means, and whom to write to. */
export function writeChanges(facts: FactsAt): readonly SummarySentence[] {
  const all = facts.general("change-notice");
  const important = all.filter((fact) => fact.of !== null);
  const usual = all.filter((fact) => fact.of === null);
  const agreeing = all.filter((fact) => fact.value.startsWith("going on")).slice(0, 1);
  const looking = all.filter((fact) => fact.value.startsWith("you have to")).slice(0, 1);
  const told = [
    ...writeNotice(usual, "They tell you of changes"),
    ...writeNotice(important, "They tell you of important changes"),
  ];
  return [
    ...told,
    ...sentence(
      "policy-change",
      agreeing.length === 0 ? "" : "If you go on using it after a change, you count as agreeing.",
      agreeing,
    ),
    ...(told.length > 0
      ? []
      : sentence("policy-change", looking.length === 0 ? "" : "They ask you to look for changes yourself.", looking)),
    ...writeContact(facts),
  ];
}

function writeNotice(facts: readonly Fact[], opening: string): readonly SummarySentence[] {
  const notices = coveredFacts(
    facts.filter((fact) => ways.includes(fact.value)),
    1,
  );
  const before = facts.find(
    (fact) => fact.value === "before they take effect" && notices.some((notice) => notice.clause === fact.clause),
  );
  const early = before === undefined ? "" : ", before they take effect";
  if (notices.length === 0) {
    const alone = facts.filter((fact) => fact.value === "before they take effect").slice(0, 1);
    return sentence(
      "policy-change",
      alone.length === 0 ? "" : `${opening}, before they take effect.`.replace("They tell", "They say they tell"),
      alone,
    );
  }
  const hedged = notices.every((fact) => fact.polarity === "may");
  const values = ways.filter((way) => valuesOf(notices).includes(way));
  const tells = hedged
    ? opening.replace("They tell", "They may tell")
    : opening.replace("They tell", "They say they tell");
  return sentence("policy-change", `${tells} ${joinWords(values, isEither(values) ? "or" : "and")}${early}.`, notices);
}

/** Mail and a notice are named as alternatives far more often than as a pair; a new date goes with the new text. */
function isEither(values: readonly string[]): boolean {
  return values.includes("by email") || values.includes("by a notice on the site or in the app");
}

function writeContact(facts: FactsAt): readonly SummarySentence[] {
  const contacts = facts.of("contact").filter((fact) => fact.of !== "something else");
  const fact = contacts.find((each) => /privacy|dpo|gdpr|data/.test(each.value)) ?? contacts[0];
  return fact === undefined ? [] : sentence("other", `Questions about privacy go to ${fact.value}.`, [fact]);
}
