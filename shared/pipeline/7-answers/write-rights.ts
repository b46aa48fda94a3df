import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, draftFitting, valuesOf } from "./cite.ts";
import { byLimit, limitOf } from "./exceptions.ts";
import type { FactsAt } from "./facts-at.ts";
import { placeName } from "./place-words.ts";
import { durationWords, joinWords } from "./wording.ts";
import type { Words } from "./words-of.ts";

const practice = "access-edit-deletion";

/** What people can ask for and how, and where it is different. */
export function writeRights(facts: FactsAt, words: Words): readonly Draft[] {
  return [...writeGeneral(facts), ...writeHow(facts, words), ...writeOwnDeletion(facts), ...writePlaces(facts)];
}

/** Rights as they read after "You can", in the order of a sentence. Those one asks for read after "ask to" as well. */
const askable: ReadonlyMap<string, string> = new Map([
  ["see", "see your data"],
  ["correct", "have it corrected"],
  ["delete", "have it deleted"],
  ["move to another service", "get it in a form to move elsewhere"],
  ["restrict", "have its use restricted"],
  ["limit the use of sensitive data", "have the use of sensitive data limited"],
]);
const doable: ReadonlyMap<string, string> = new Map([
  ["object to", "object to its use"],
  ["take back your consent to", "take back your consent"],
  ["opt out of sale", "opt out of its sale"],
  ["opt out of sharing for ads", "opt out of its sharing for ads"],
  ["appeal a refusal", "appeal if they refuse"],
  ["have a person look at a machine's decision", "have a person look at a machine's decision"],
  ["complain about", "complain to a data protection authority"],
]);
const noRetaliation = "not be treated worse for asking";

function isRight(fact: Fact): boolean {
  return fact.of === null && (askable.has(fact.value) || doable.has(fact.value) || fact.value === noRetaliation);
}

function writeGeneral(facts: FactsAt): readonly Draft[] {
  const all = facts.general("right").filter((fact) => isRight(fact) && fact.value !== noRetaliation);
  const rights = byLimit(all)[0] ?? [];
  const free = rights.filter((fact) => partOf(fact) === "");
  const known = new Set(valuesOf(free));
  const partly = Map.groupBy(
    rights.filter((fact) => partOf(fact) !== "" && !known.has(fact.value)),
    partOf,
  );
  return [
    ...writeRightsOf(free, { opening: "You can", no: deniedSale(facts) }),
    ...[...partly].flatMap(([part, some]) =>
      writeRightsOf(some, { opening: `${part} you can`, no: deniedSale(facts) }),
    ),
  ];
}

const asParent = "As a parent";

/** How a right that only some have, or that holds sometimes, is opened; empty for one that holds. */
function partOf({ condition }: Fact): string {
  if (/^parents?\b/i.test(condition ?? "")) return asParent;
  if (
    condition === null ||
    !/^(?:depending|in (?:some|certain)|under certain|some|certain|you may|subject|rights?|jurisdictions|to the extent|if allowed)\b/i.test(
      condition,
    )
  )
    return "";
  return /\b(?:where|jurisdictions?|countr\w+|states?|regions?|places|live|locat\w+|residen\w+|laws?)\b/i.test(
    condition,
  )
    ? "Depending on where you live,"
    : "In some cases";
}

type Opening = { readonly opening: string; readonly no: (text: string, cited: readonly Fact[]) => string };

/** Rights three clauses a sentence, three sentences at most: what one asks for first. */
function writeRightsOf(rights: readonly Fact[], { opening, no }: Opening): readonly Draft[] {
  const first = coveredFacts(rights.filter((fact) => askable.has(fact.value)));
  const known = new Set(valuesOf(first));
  const second = coveredFacts(rights.filter((fact) => !known.has(fact.value)));
  for (const fact of second) known.add(fact.value);
  const third = coveredFacts(rights.filter((fact) => !known.has(fact.value)));
  const also = first.length > 0 ? `${opening} also` : opening;
  return [
    ...draftFitting(practice, { tell: (few) => no(rightWords(few, opening), few), weight: 9 }, first),
    ...draftFitting(practice, { tell: (few) => no(rightWords(few, also), few), weight: 6 }, second),
    ...draftFitting(practice, { tell: (few) => no(rightWords(few, also), few), weight: 4 }, third),
  ];
}

/** Adds to a right to opt out of sale that, by one of the same clauses, there is none. */
function deniedSale(facts: FactsAt): (text: string, cited: readonly Fact[]) => string {
  const denials = facts.of("sale").filter((fact) => fact.polarity === "does-not" && fact.value.includes("sell"));
  return (text, cited) =>
    cited.some((fact) => denials.some((denial) => denial.clause === fact.clause))
      ? text.replace(/opt out of (its sale|the sale of your data)/, "opt out of $1 (they say they do not sell it)")
      : text;
}

/** "You can ask to see your data and have it deleted, and take back your consent." */
function rightWords(facts: readonly Fact[], opening: string): string {
  const values = new Set(valuesOf(facts));
  const asked = [...askable].filter(([value]) => values.has(value)).map(([, words]) => words);
  const done = [...doable].filter(([value]) => values.has(value)).map(([, words]) => words);
  const [first, ...rest] = [...asked, ...done];
  if (first === undefined) return "";
  const data = opening.startsWith(asParent) ? "your child's data" : "your data";
  const named = [withData(first).replace("your data", data), ...rest];
  const asking = joinWords(named.slice(0, asked.length));
  const doing = joinWords(named.slice(asked.length));
  const limit = limitOf(facts);
  if (asked.length === 0) return `${opening} ${doing}${limit}.`;
  if (done.length === 0) return `${opening} ask to ${asking}${limit}.`;
  return `${opening} ask to ${asking}${named.length > 2 ? "," : ""} and ${doing}${limit}.`;
}

/** The first part names the data that the others call "it". */
function withData(words: string): string {
  return words.replace(/\bits (use|sale|sharing)\b/, "the $1 of your data").replace(/\bit\b/, "your data");
}

function writeHow(facts: FactsAt, words: Words): readonly Draft[] {
  const mails = facts.of("contact").filter((fact) => fact.of === "requests");
  const mail = mails.find((fact) => fact.region === null) ?? mails[0];
  const times = facts.general("right").filter((fact) => fact.of === "answer");
  const time = times.find((fact) => fact.clause === mail?.clause) ?? times[0];
  const usually =
    time !== undefined && /^(?:generally|usually|typically|normally)/i.test(words.of(time)) ? "usually " : "";
  const within = time === undefined ? "" : `within ${durationWords(time.value)}`;
  if (mail === undefined) {
    const answers = `They say they ${usually}answer requests ${within}.`;
    return [
      ...writeWays(facts, words),
      ...draft(practice, { text: answers, weight: 6 }, time === undefined ? [] : [time]),
    ];
  }
  const answer = time === undefined ? "" : `; they say they ${usually}answer ${within}`;
  const place = placeName(mail.region);
  const text = `To ask${place === null ? "" : ` in ${place}`}, write to ${mail.value}${answer}.`;
  return draft(practice, { text, weight: 8 }, time === undefined ? [mail] : [mail, time]);
}

/** Ways to ask besides mail, with what one can do so; the settings go unsaid where it isn't told what for. */
function writeWays(facts: FactsAt, words: Words): readonly Draft[] {
  const rights = facts.general("right");
  const own = new Set(rights.filter(isOwnDeletion).map((fact) => fact.clause));
  const all = rights.filter((fact) => fact.of === "how" && !own.has(fact.clause));
  const ways = coveredFacts(all, 2);
  const done = rights.filter((right) => isFree(right) && ways.some((way) => isInSentence(right, way, words)));
  const doing = rightWords(done, "You can").replace("ask to ", "").replace(/\.$/, "");
  const asking = ways.filter(({ value }) => value !== "in the settings");
  const tell = (few: readonly Fact[]): string =>
    `${doing === "" ? "Requests can be made" : doing} ${joinWords(valuesOf(few), "or")}.`;
  return draftFitting(practice, { tell, weight: 7 }, doing === "" ? asking : ways);
}

/** Whether a right that one asks for holds for everybody and always. */
function isFree(right: Fact): boolean {
  return right.of === null && right.condition === null && askable.has(right.value);
}

function isInSentence(right: Fact, way: Fact, words: Words): boolean {
  return right.clause === way.clause && `${words.before(way)} ${words.after(way)}`.includes(words.of(right));
}

function isOwnDeletion({ value }: Fact): boolean {
  return value === "delete the account yourself";
}

function writeOwnDeletion(facts: FactsAt): readonly Draft[] {
  const own = facts.general("right").filter(isOwnDeletion);
  return draft(
    practice,
    { text: "You can delete your account yourself, in its settings.", weight: 7 },
    own.slice(0, 1),
  );
}

/** Rights that hold in one place only, for the two places that have the most. */
function writePlaces(facts: FactsAt): readonly Draft[] {
  const rights = facts.regional("right").filter((fact) => isRight(fact) && placeName(fact.region) !== null);
  const places = [...Map.groupBy(rights, (fact) => placeName(fact.region) ?? "")].sort(
    (a, b) => b[1].length - a[1].length,
  );
  return places.slice(0, 2).flatMap(([place, all], at) => {
    const tell = (few: readonly Fact[]): string => {
      const words = deniedSale(facts)(rightWords(few, "you can"), few).replace(/\.$/, "");
      const kept = valuesOf(few).includes(noRetaliation) ? ", and must not be treated worse for asking" : "";
      return words === "" ? "" : `In ${place} ${words}${kept}.`;
    };
    return draftFitting("specific-audiences", { tell, weight: 6 - at }, coveredFacts(all));
  });
}
