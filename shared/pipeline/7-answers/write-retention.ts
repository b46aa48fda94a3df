import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, draftFitting } from "./cite.ts";
import { exceptionOf, isLimit } from "./exceptions.ts";
import type { FactsAt } from "./facts-at.ts";
import { nameThing } from "./name-thing.ts";
import { asTold, durationWords, joinWords, lowerFirst, quotable, upperFirst } from "./wording.ts";
import type { Words, WordsOf } from "./words-of.ts";

const practice = "data-retention";

/** How long data is kept: times by kind of data, what is deleted when, the stated rule, and what stays in backups. */
export function writeRetention(facts: FactsAt, words: Words): readonly Draft[] {
  const wordsOf = words.of;
  const all = facts.general("retention");
  const timed = oneEach(
    oneTimeEach(all).filter((fact) => /^P/.test(fact.value) && fact.of !== null && isPlain(fact.of)),
  ).filter((fact) => fact.polarity !== "does-not" || beyond.test(wordsOf(fact)));
  const removed = timed.filter((fact) =>
    /^(?:delet|eras|remov|destroy|purg|anonymi|overwrit|clear)/i.test(wordsOf(fact)),
  );
  const kept = timed.filter(
    (fact) => !(removed.includes(fact) || /^expir/i.test(wordsOf(fact)) || startOf(fact, wordsOf) === null),
  );
  const certain = kept.filter((fact) => fact.polarity !== "may" && !isLimit(fact.condition));
  const first = coveredFacts(certain).slice(0, mostTimes);
  const second = coveredFacts(certain.filter((fact) => !first.includes(fact))).slice(0, mostTimes);
  const limited = kept.filter((fact) => !certain.includes(fact));
  return [
    ...draftFitting(practice, { tell: (few) => keptWords(few, wordsOf), weight: 9 }, first),
    ...draftFitting(practice, { tell: (few) => keptWords(few, wordsOf), weight: 6 }, second),
    ...limited.slice(0, 2).flatMap((fact) => draft(practice, { text: keptWords([fact], wordsOf), weight: 7 }, [fact])),
    ...removed.slice(0, 2).flatMap((fact) => draft(practice, { text: removedWords(fact, words), weight: 7 }, [fact])),
    ...writeRule(all),
    ...writeBackups(all, wordsOf),
  ];
}

/** "We do not keep logs for longer than …" sets a bound; other denials say nothing of how long. */
const beyond = /\b(?:longer|more) than\b|\bbeyond\b|\bpast\b/i;

function oneEach(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(
    (fact, at) => facts.findIndex((other) => other.of?.toLowerCase() === fact.of?.toLowerCase()) === at,
  );
}

/** A clause that names several times of one thing tells them apart by what they are for: none of them is the time. */
function oneTimeEach(facts: readonly Fact[]): readonly Fact[] {
  const isOther = (fact: Fact, other: Fact): boolean =>
    other.clause === fact.clause &&
    isSameThing(fact.of ?? "", other.of ?? "") &&
    /^P/.test(other.value) &&
    other.value !== fact.value;
  return facts.filter((fact) => !facts.some((other) => isOther(fact, other)));
}

/** The same words, or one with whose it is before it: "photographs", "Harbour Surveys retains photographs". */
function isSameThing(thing: string, other: string): boolean {
  return thing === other || (!isPlain(other) && other.endsWith(` ${thing}`));
}

function isPlain(words: string): boolean {
  if (/\b(?:retain(?:s|ed)?|keeps?|kept|stored|once|until|child\w*|parents?)\b|, or$|,$/i.test(words)) return false;
  if (
    /\b(?:retention|storage|periods?|purposes?|duration|time)\b|^(?:after|before|previously|during|following|upon|once|when|within|at|on)\b/i.test(
      words,
    )
  )
    return false;
  return words.split(" ").length <= 7 && /^[\p{L}\d ,'’/&-]+$/u.test(words);
}

/** More times than this in one sentence are a table. */
const mostTimes = 4;

function keptWords(facts: readonly Fact[], wordsOf: WordsOf): string {
  const [only, ...others] = facts;
  if (only === undefined) return "";
  const exception = others.length === 0 ? exceptionOf(only.condition) : "";
  return `They ${keepVerb(only)} ${joinWords(facts.map((fact) => timeWords(fact, wordsOf)))}${exception}.`;
}

function keepVerb({ polarity }: Fact): string {
  return polarity === "may" ? "may keep" : "keep";
}

function timeWords(fact: Fact, wordsOf: WordsOf): string {
  const from = startOf(fact, wordsOf) ?? "";
  return `${nameThing(fact.of)} for ${bound(fact, wordsOf(fact))}${durationWords(fact.value)}${from}`;
}

/** From when a time counts (" after you leave"), empty where it does not say, `null` where that can't be quoted whole. */
function startOf(fact: Fact, wordsOf: WordsOf): string | null {
  const words = /\b(?:minute|hour|day|week|month|year)s?\b[^\s]*(\s(?:after|from|following)\s.*)$/is.exec(
    wordsOf(fact),
  )?.[1];
  if (words === undefined) return "";
  const told = asTold(words);
  return quotable(told, 14) === told ? ` ${told}` : null;
}

/** A bound is part of the claim. */
function bound({ polarity }: Fact, words: string): string {
  if (polarity === "does-not") return "up to ";
  if (/\b(?:up to|maximum of|(?:no|not|never) (?:\w+ ){0,2}?(?:longer|more) than)\b/i.test(words)) return "up to ";
  if (/\b(?:at least|minimum of)\b/i.test(words)) return "at least ";
  if (/\b(?:longer|more) than\b|\bbeyond\b/i.test(words)) return "more than ";
  return /\b(?:typically|generally|usually|normally|approximately|about)\b/i.test(words) ? "about " : "";
}

function removedWords(fact: Fact, { of: wordsOf, before }: Words): string {
  const when = removalTime.exec(wordsOf(fact))?.[0].replace(/^for /, "after ") ?? "";
  const opening = openingOf(before(fact));
  if (opening === null) return "";
  if (quotable(when, 14) !== when || fact.polarity === "does-not") return "";
  if (!/\b(?:within|after|later|following|from|of)\b/i.test(when)) return "";
  const words = wordsOf(fact);
  const also = /^\w+ (?:and\/)?or (?:\w+ly )?anonymi/i.test(words) ? "or make it anonymous " : "";
  const [verb, state] = /^anonymi/i.test(words) ? ["make", "anonymous "] : ["delete", also];
  const may = fact.polarity === "may" ? "may " : "";
  const aim = /\b(?:aim|strive|endeavou?r|try|seek|attempt) to\W*$/i.test(before(fact)) ? "try to " : may;
  return `${opening} ${aim}${verb} ${nameThing(fact.of)} ${state}${asTold(when)}${exceptionOf(fact.condition)}.`;
}

/** What has to happen first ("If you close your account, they"), else "They"; `null` where that can't be quoted whole. */
function openingOf(before: string): string | null {
  const first = before.trimStart();
  if (!/^(?:if|when|once|after|upon|where|in the event)\b/i.test(first)) return "They";
  const [opening = ""] = first.split(/,(?= )/);
  const isYours = /^(?:if|when|once|after) you\b|^(?:after|upon) (?:your )?\w+/i.test(opening);
  const told = asTold(opening);
  return isYours && quotable(told, 12) === told ? `${upperFirst(told)}, they` : null;
}

/** From the first word of when something goes: "72 hours after the game", "within a year of leaving". */
const removalTime =
  /\b(?:within|after|in|no later than|at the latest|[\w-]+ (?:\(\d+\) )?(?:calendar |business )?(?:hours?|days?|weeks?|months?|years?))\b.*$/is;

function writeRule(facts: readonly Fact[]): readonly Draft[] {
  const rules = facts.filter(
    (fact) =>
      fact.polarity !== "does-not" &&
      !/^P|^in backups/.test(fact.value) &&
      ruleTail(fact) !== "" &&
      !(fact.of === null && /^until/i.test(fact.value)),
  );
  const general =
    rules.find((fact) => fact.of !== null && nameThing(fact.of) === "your data") ??
    rules.find((fact) => fact.of !== null && isPlain(fact.of));
  if (general === undefined) return [];
  return draft(
    practice,
    { text: `They ${keepVerb(general)} ${nameThing(general.of)} ${ruleTail(general)}.`, weight: 8 },
    [general],
  );
}

/** The rule as it ends a sentence; empty where it can't be quoted. What follows a comma may be left off: "or as …" adds reasons. */
function ruleTail(fact: Fact): string {
  const whole = lowerFirst(asTold(fact.value)).replace(/^so long/, "as long");
  if (quotable(whole, 24) === whole) return whole;
  const tail = quotable(whole, 20);
  const rest = whole.slice(tail.length);
  return tail === ""
    ? ""
    : `${tail}, ${/^, unless\b.*\blonger\b/.test(rest) ? "unless a longer time applies" : "among other reasons"}`;
}

function writeBackups(facts: readonly Fact[], wordsOf: WordsOf): readonly Draft[] {
  const fact = facts.find((each) => each.value === "in backups after deletion");
  if (fact === undefined) return [];
  const stays = /\bmay\b/i.test(wordsOf(fact)) || fact.polarity === "may" ? "may stay" : "stays";
  return draft(practice, { text: `Deleted data ${stays} in their backups.`, weight: 8 }, [fact]);
}
