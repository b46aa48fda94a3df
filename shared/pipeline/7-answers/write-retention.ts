import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import {
  asTold,
  durationWords,
  exceptionOf,
  isLimit,
  joinWords,
  lowerFirst,
  lowerPhrase,
  quotable,
} from "./wording.ts";
import type { WordsOf } from "./words-of.ts";

const practice = "data-retention";

/** How long data is kept: times by kind of data, what is deleted when, the stated rule, and what stays in backups. */
export function writeRetention(facts: FactsAt, wordsOf: WordsOf): readonly Draft[] {
  const all = facts.general("retention");
  const timed = oneEach(all.filter((fact) => /^P/.test(fact.value) && fact.of !== null && isPlain(fact.of)));
  const removed = timed.filter((fact) =>
    /^(?:delet|eras|remov|destroy|purg|anonymi|overwrit|clear)/i.test(wordsOf(fact)),
  );
  const kept = timed.filter(
    (fact) => !(removed.includes(fact) || /^expir/i.test(wordsOf(fact)) || startOf(fact, wordsOf) === null),
  );
  const first = coveredFacts(kept);
  const second = coveredFacts(kept.filter((fact) => !first.includes(fact)));
  return [
    ...draft(practice, { text: keptWords(first, wordsOf), weight: 9 }, first),
    ...draft(practice, { text: keptWords(second, wordsOf), weight: 6 }, second),
    ...removed.slice(0, 2).flatMap((fact) => draft(practice, { text: removedWords(fact, wordsOf), weight: 7 }, [fact])),
    ...writeRule(all),
    ...writeBackups(all, wordsOf),
  ];
}

function oneEach(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(
    (fact, at) => facts.findIndex((other) => other.of?.toLowerCase() === fact.of?.toLowerCase()) === at,
  );
}

function isPlain(words: string): boolean {
  return words.split(" ").length <= 7 && /^[\p{L}\d ,'’/&-]+$/u.test(words);
}

function subjectOf(fact: Fact): string {
  const of = asTold(fact.of ?? "").replace(/^(?:your|the|our|all|any|such|this|these) /i, "");
  return /^(?:personal(?:ly[- ]identifiable)? )?(?:data|information|pii)$/i.test(of) || of === ""
    ? "your data"
    : lowerPhrase(of);
}

function keptWords(facts: readonly Fact[], wordsOf: WordsOf): string {
  const [only] = facts;
  if (facts.length === 1 && only !== undefined)
    return `They keep ${timeWords(only, wordsOf)}${exceptionOf(only.condition)}.`;
  const parts = facts.map(
    (fact) => `${timeWords(fact, wordsOf)}${isLimit(fact.condition) ? " (with exceptions)" : ""}`,
  );
  return parts.length === 0 ? "" : `They keep ${joinWords(parts)}.`;
}

function timeWords(fact: Fact, wordsOf: WordsOf): string {
  const from = startOf(fact, wordsOf) ?? "";
  return `${subjectOf(fact)} for ${bound(wordsOf(fact))}${durationWords(fact.value)}${from}`;
}

/** From when a time counts (" after you leave"), empty where it does not say, `null` where that can't be quoted whole. */
function startOf(fact: Fact, wordsOf: WordsOf): string | null {
  const words = /\s(?:after|from|following)\s.*$/is.exec(wordsOf(fact))?.[0];
  if (words === undefined) return "";
  const told = asTold(words);
  return quotable(told, 14) === told ? ` ${told}` : null;
}

/** A bound is part of the claim. */
function bound(words: string): string {
  if (/\b(?:up to|maximum of|no (?:longer|more) than|not (?:more|longer) than)\b/i.test(words)) return "up to ";
  if (/\b(?:at least|minimum of)\b/i.test(words)) return "at least ";
  return /\b(?:typically|generally|usually|normally|approximately|about)\b/i.test(words) ? "about " : "";
}

function removedWords(fact: Fact, wordsOf: WordsOf): string {
  const when = /\b(?:within|after)\b.*$/is.exec(wordsOf(fact))?.[0] ?? "";
  if (when === "" || when.split(" ").length > 14) return "";
  const words = wordsOf(fact);
  const also = /^\w+ (?:and\/)?or (?:\w+ly )?anonymi/i.test(words) ? "or make it anonymous " : "";
  const [verb, state] = /^anonymi/i.test(words) ? ["make", "anonymous "] : ["delete", also];
  return `They ${verb} ${subjectOf(fact)} ${state}${asTold(when)}${exceptionOf(fact.condition)}.`;
}

function writeRule(facts: readonly Fact[]): readonly Draft[] {
  const rules = facts.filter(
    (fact) =>
      !/^P|^in backups/.test(fact.value) && ruleTail(fact) !== "" && !(fact.of === null && /^until/i.test(fact.value)),
  );
  const general =
    rules.find((fact) => subjectOf(fact) === "your data") ?? rules.find((fact) => fact.of !== null && isPlain(fact.of));
  if (general === undefined) return [];
  return draft(practice, { text: `They keep ${subjectOf(general)} ${ruleTail(general)}.`, weight: 8 }, [general]);
}

/** The rule as it ends a sentence; empty where it can't be quoted. What follows a comma may be left off: "or as …" adds reasons. */
function ruleTail(fact: Fact): string {
  const whole = lowerFirst(asTold(fact.value)).replace(/^so long/, "as long");
  const tail = quotable(whole, 24);
  return tail === "" || tail === whole ? tail : `${tail}, among other reasons`;
}

function writeBackups(facts: readonly Fact[], wordsOf: WordsOf): readonly Draft[] {
  const fact = facts.find((each) => each.value === "in backups after deletion");
  if (fact === undefined) return [];
  const stays = /\bmay\b/i.test(wordsOf(fact)) ? "may stay" : "stays";
  return draft(practice, { text: `Deleted data ${stays} in their backups.`, weight: 8 }, [fact]);
}
