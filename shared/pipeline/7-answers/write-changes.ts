import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords } from "./wording.ts";

const practice = "policy-change";
const byMail = "by email";
const byNotice = "by a notice on the site or in the app";
const ways: readonly string[] = [byMail, byNotice, "by posting the new text", "by a new date on it"];
const beforehand = "before they take effect";

/** How people hear of changes, what going on using it means, and whom to write to. */
export function writeChanges(facts: FactsAt): readonly Draft[] {
  const all = facts.general("change-notice");
  const told = [
    ...writeNotice(
      all.filter((fact) => fact.of === null),
      { changes: "changes", weight: 5 },
    ),
    ...writeNotice(
      all.filter((fact) => fact.of !== null),
      { changes: "important changes", weight: 8 },
    ),
  ];
  const agreeing = all.filter((fact) => fact.value.startsWith("going on")).slice(0, 1);
  const looking = told.length > 0 ? [] : all.filter((fact) => fact.value.startsWith("you have to")).slice(0, 1);
  const agrees = "If you go on using it after a change, you count as agreeing.";
  return [
    ...told,
    ...draft(practice, { text: agrees, weight: 4 }, agreeing),
    ...draft(practice, { text: "They ask you to look for changes yourself.", weight: 5 }, looking),
    ...writeContact(facts),
  ];
}

function writeNotice(
  facts: readonly Fact[],
  { changes, weight }: { readonly changes: string; readonly weight: number },
): readonly Draft[] {
  const notices = coveredFacts(
    facts.filter((fact) => ways.includes(fact.value)),
    1,
  );
  const early = facts.filter((fact) => fact.value === beforehand);
  if (notices.length === 0) {
    return draft(practice, { text: `They say they tell you of ${changes} ${beforehand}.`, weight }, early.slice(0, 1));
  }
  // Mail and a notice reach people, so the new text on the page goes without saying; they are named as alternatives far
  // more often than as a pair.
  const said = ways.filter((way) => valuesOf(notices).includes(way));
  const reaching = said.filter((way) => way === byMail || way === byNotice);
  const values = reaching.length > 0 ? reaching : said;
  const tell = notices.every((fact) => fact.polarity === "may") ? "may tell" : "say they tell";
  const isEarly = early.some((fact) => fact.clause === notices[0]?.clause);
  const text = `They ${tell} you of ${changes} ${joinWords(values, reaching.length > 0 ? "or" : "and")}${isEarly ? `, ${beforehand}` : ""}.`;
  return draft(practice, { text, weight }, notices);
}

function writeContact(facts: FactsAt): readonly Draft[] {
  const contacts = facts.of("contact").filter((fact) => fact.of !== "something else");
  const fact = contacts.find((each) => /privacy|dpo|gdpr|data/.test(each.value)) ?? contacts[0];
  if (fact === undefined) return [];
  return draft("other", { text: `Questions about privacy go to ${fact.value}.`, weight: 4 }, [fact]);
}
