import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { durationWords, isLong, joinWords } from "./wording.ts";

const practice = "policy-change";
const byMail = "by email";
const byNotice = "by a notice on the site or in the app";
const ways: readonly string[] = [byMail, byNotice, "by posting the new text", "by a new date on it"];
const beforehand = "before they take effect";

/** How people hear of changes, what going on using it means, and whom to write to. */
export function writeChanges(facts: FactsAt): readonly Draft[] {
  const times = facts.general("change-notice").filter((fact) => fact.of === "notice time");
  const all = facts.general("change-notice").filter((fact) => fact.of !== "notice time");
  const told = writeNotices(all);
  const agreeing = all.filter((fact) => fact.value.startsWith("going on")).slice(0, 1);
  const looking = told.length > 0 ? [] : all.filter((fact) => fact.value.startsWith("you have to")).slice(0, 1);
  const agrees = "If you go on using it after a change, you count as agreeing.";
  const time = times[0];
  const timed = told.map((each) => withTime(each, time));
  return [
    ...timed,
    ...draft(practice, { text: agrees, weight: 4 }, agreeing),
    ...draft(practice, { text: "They ask you to look for changes yourself.", weight: 5 }, looking),
    ...(time === undefined || timed.some((each, at) => each !== told[at]) ? [] : writeTime(time)),
    ...writeContact(facts),
  ];
}

function writeTime(fact: Fact): readonly Draft[] {
  const text = `They give ${durationWords(fact.value)} between the news of a change and its start.`;
  return draft(practice, { text, weight: 6 }, [fact]);
}

/** How long before, where the very clause says it of the only changes it speaks of. */
function withTime(notice: Draft, time: Fact | undefined): Draft {
  const [clause, ...others] = notice.cites;
  if (time === undefined || others.length > 0 || clause !== time.clause || notice.text.startsWith("They may"))
    return notice;
  const when = `${durationWords(time.value)} ${beforehand}.`;
  const text = notice.text.endsWith(`${beforehand}.`)
    ? notice.text.replace(`${beforehand}.`, when)
    : notice.text.replace(/\.$/, `, ${when}`);
  return { ...notice, text };
}

/** How people hear of changes: the words after "tell you of changes", and whether they only may be told. */
type Notice = { readonly way: string; readonly isHedged: boolean; readonly facts: readonly Fact[] };

/** What is said of all changes and of important ones, in one sentence where both are said alike. */
function writeNotices(all: readonly Fact[]): readonly Draft[] {
  const any = noticeOf(all.filter((fact) => fact.of === null));
  const important = noticeOf(all.filter((fact) => fact.of !== null));
  const ofAny = { text: noticeWords(any, "changes"), weight: 5 };
  const ofImportant = { text: noticeWords(important, "important changes"), weight: 8 };
  if (any === null || important === null || saysNoMore(any, important)) {
    return important === null
      ? draft(practice, ofAny, any?.facts ?? [])
      : draft(practice, ofImportant, important.facts);
  }
  if (saysNoMore(important, any)) return draft(practice, { ...ofAny, weight: 8 }, any.facts);
  const both = bothWords(ofAny.text, important);
  if (any.isHedged || isLong(both)) {
    return [...draft(practice, ofAny, any.facts), ...draft(practice, ofImportant, important.facts)];
  }
  return draft(practice, { text: both, weight: 8 }, [...any.facts, ...important.facts]);
}

/** Whether a notice adds nothing to another: it is the same for all changes, or knows no more than "beforehand". */
function saysNoMore(notice: Notice, other: Notice): boolean {
  const isSame = notice.way === other.way && notice.isHedged === other.isHedged;
  return (isSame && notice.facts[0]?.of !== null) || notice.way === ` ${beforehand}`;
}

function bothWords(ofAny: string, important: Notice): string {
  const apart = important.isHedged ? ", and may tell you of important ones" : ", and of important ones";
  return `${ofAny.replace(/\.$/, "")}${apart}${important.way}.`;
}

function noticeWords(notice: Notice | null, changes: string): string {
  if (notice === null) return "";
  return `They ${notice.isHedged ? "may tell" : "say they tell"} you of ${changes}${notice.way}.`;
}

function noticeOf(facts: readonly Fact[]): Notice | null {
  const notices = coveredFacts(
    facts.filter((fact) => ways.includes(fact.value)),
    1,
  );
  const early = facts.filter((fact) => fact.value === beforehand);
  const [first] = notices;
  if (first === undefined) {
    const isHedged = early[0]?.polarity === "may";
    return early.length === 0 ? null : { way: ` ${beforehand}`, isHedged, facts: early.slice(0, 1) };
  }
  // Mail and a notice reach people, so the new text on the page goes without saying; they are named as alternatives far
  // more often than as a pair.
  const said = ways.filter((way) => valuesOf(notices).includes(way));
  const reaching = said.filter((way) => way === byMail || way === byNotice);
  const way = reaching.length > 0 ? joinWords(reaching, "or") : joinWords(said);
  const isEarly = early.some((fact) => fact.clause === first.clause);
  return {
    way: ` ${way}${isEarly ? `, ${beforehand}` : ""}`,
    isHedged: notices.every((fact) => fact.polarity === "may"),
    facts: notices,
  };
}

/** Ways to reach them besides mail, from the one that is least trouble. */
const otherWays: readonly (readonly [of: string, tell: (value: string) => string])[] = [
  ["phone", (number) => `They can be reached by phone: ${number}.`],
  ["postal address", (address) => `They can be reached by letter: ${address.replace(/\.$/, "")}.`],
];

function writeContact(facts: FactsAt): readonly Draft[] {
  const all = facts.of("contact");
  const mails = all.filter(
    ({ value, of }) => value.includes("@") && of !== "something else" && of !== "representative",
  );
  const mail = mails.find((each) => /privacy|dpo|gdpr|data/.test(each.value)) ?? mails[0];
  const requests = mails.find((each) => each.of === "requests");
  if (mail !== undefined) {
    if (mail.value === requests?.value) return [];
    return draft("other", { text: `Questions about privacy go to ${mail.value}.`, weight: 4 }, [mail]);
  }
  const ways = otherWays.flatMap(([of, tell]) => {
    const fact = all.find((each) => each.of === of && isLabelled(each));
    return fact === undefined ? [] : draft("other", { text: tell(fact.value), weight: 3 }, [fact]);
  });
  return ways.slice(0, 1);
}

/** Addresses that are a table's rest, or a town without a street, say too little. */
function isLabelled({ of, value }: Fact): boolean {
  return of !== "postal address" || (!value.includes("|") && value.length < 130 && /\d\D+\d/.test(value));
}
