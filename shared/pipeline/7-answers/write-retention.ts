import type { Fact } from "../../model/fact.ts";
import type { SummarySentence } from "../../model/summary.ts";
import { coveredFacts, sentence } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { asTold, durationWords, joinWords, lowerFirst } from "./wording.ts";
import type { WordsOf } from "./words-of.ts";

/** How long data is kept: times by kind of data, what is deleted when, the stated rule, and what stays in backups. */
export function writeRetention(facts: FactsAt, wordsOf: WordsOf): readonly SummarySentence[] {
  const all = facts.general("retention");
  const timed = all.filter((fact) => /^P/.test(fact.value) && fact.of !== null && isPlain(fact.of));
  const removed = timed.filter((fact) => /^(?:delet|eras|remov|destroy|purg|anonymi)/i.test(wordsOf(fact)));
  const kept = oneEach(timed.filter((fact) => !removed.includes(fact) && !/^expir/i.test(wordsOf(fact))));
  const first = coveredFacts(kept);
  const second = coveredFacts(kept.filter((fact) => !first.includes(fact)));
  return [
    ...sentence("data-retention", keptWords(first, wordsOf), first),
    ...sentence("data-retention", keptWords(second, wordsOf), second),
    ...oneEach(removed)
      .slice(0, 2)
      .flatMap((fact) => sentence("data-retention", removedWords(fact, wordsOf), [fact])),
    ...writeRules(all),
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

function subject(fact: Fact): string {
  const of = (fact.of ?? "").replace(/^(?:your|the|our|all|any|such|this|these) /i, "");
  return /^(?:personal )?(?:data|information)$/i.test(of) || of === "" ? "your data" : lowerFirst(of);
}

function keptWords(facts: readonly Fact[], wordsOf: WordsOf): string {
  if (facts.length === 0) return "";
  const parts = facts.map((fact) => `${subject(fact)} for ${bound(wordsOf(fact))}${durationWords(fact.value)}`);
  return `They keep ${joinWords(parts)}.`;
}

/** A bound is part of the claim. */
function bound(words: string): string {
  if (/\b(?:up to|maximum of|no (?:longer|more) than|not (?:more|longer) than)\b/i.test(words)) return "up to ";
  return /\b(?:at least|minimum of)\b/i.test(words) ? "at least " : "";
}

function removedWords(fact: Fact, wordsOf: WordsOf): string {
  const when = /\b(?:within|after)\b.*$/is.exec(wordsOf(fact))?.[0] ?? "";
  if (when === "" || when.split(" ").length > 14) return "";
  const verb = /^anonymi/i.test(wordsOf(fact)) ? "make anonymous" : "delete";
  return `They ${verb} ${subject(fact)} ${asTold(when)}.`;
}

function writeRules(facts: readonly Fact[]): readonly SummarySentence[] {
  const rules = facts.filter((fact) => !/^P|^in backups/.test(fact.value) && ruleTail(fact) !== "");
  const general =
    rules.find((fact) => subject(fact) === "your data") ?? rules.find((fact) => fact.of !== null && isPlain(fact.of));
  if (general === undefined) return [];
  return sentence("data-retention", `They keep ${subject(general)} ${ruleTail(general)}.`, [general]);
}

function ruleTail(fact: Fact): string {
  const tail = lowerFirst(asTold(fact.value))
    .replace(/^so long/, "as long")
    .replace(/[,\s]+$/, "");
  if (tail.split(" ").length > 22 || /["“”()|]/.test(tail)) return "";
  return /\b(?:to|of|the|a|an|and|or|with|for|by|in|as|our|their)$/.test(tail) ? "" : tail;
}

function writeBackups(facts: readonly Fact[], wordsOf: WordsOf): readonly SummarySentence[] {
  const fact = facts.find((each) => each.value === "in backups after deletion");
  if (fact === undefined) return [];
  const hedge = /\bmay\b/i.test(wordsOf(fact)) ? "may stay" : "stays";
  return sentence("data-retention", `Deleted data ${hedge} in their backups.`, [fact]);
}
