import type { Fact } from "../../model/fact.ts";
import { passedForMoney } from "../6-facts/readers/read-paid-sharing.ts";
import { coveredFacts, type Draft, draft, valuesOf } from "./cite.ts";
import { exceptionOf } from "./exceptions.ts";
import type { FactsAt } from "./facts-at.ts";
import { said } from "./place-words.ts";
import { asTold, isLong, joinWords, quotable } from "./wording.ts";
import type { WordsOf } from "./words-of.ts";

const practice = "third-party-sharing";

/** Whether data is sold or shared, and in which cases it goes to others. */
export function writeSharing(facts: FactsAt, wordsOf: WordsOf): readonly Draft[] {
  return [...writeSale(facts, wordsOf), ...writeDenial(facts)];
}

/** The cases in which data goes to others: demands, emergencies, the sale of the business, figures. */
export function writeCases(facts: FactsAt): readonly Draft[] {
  return [...writeDemands(facts), ...writeUrgent(facts), ...writeMerger(facts), ...writeFigures(facts)];
}

const countedValue = "counts as a sale";

function writeSale(facts: FactsAt, wordsOf: WordsOf): readonly Draft[] {
  const sales = facts.of("sale");
  const plain = sales.filter((fact) => fact.value !== countedValue && fact.value !== passedForMoney);
  const paid = sales.find((fact) => fact.value === passedForMoney);
  const fact = firstOf(plain, [
    (each) => each.polarity === "does-not" && each.region === null,
    (each) => each.polarity !== "does-not" && each.region === null,
    (each) => each.polarity === "does-not",
    () => true,
  ]);
  const counted = sales.find((each) => each.value === countedValue);
  const countedText = said("Some of what they share may count as a sale of your data.", counted?.region ?? null);
  const both = plain.find(
    (each) => fact?.polarity === "does-not" && each.polarity !== "does-not" && each.region === fact.region,
  );
  return [
    ...(both === undefined ? [] : draft(practice, { text: saleWords(both), weight: 10 }, [both])),
    ...writeSold(fact, paid === undefined ? undefined : { fact: paid, words: paidWords(paid, wordsOf) }),
    ...(counted === undefined ? [] : draft(practice, { text: countedText, weight: 9 }, [counted])),
  ];
}

type Paid = { readonly fact: Fact; readonly words: string };

/** A promise not to sell and what is passed on for money all the same: one sentence where it is short, else two. */
function writeSold(fact: Fact | undefined, paid: Paid | undefined): readonly Draft[] {
  const sold = fact === undefined ? "" : saleWords(fact);
  const alone = `They ${paid?.words ?? ""}.`;
  if (fact === undefined)
    return paid === undefined ? [] : draft(practice, { text: said(alone, paid.fact.region), weight: 10 }, [paid.fact]);
  if (paid === undefined) return draft(practice, { text: sold, weight: 10 }, [fact]);
  const together = `${sold.replace(/\.$/, "")}, but ${paid.words}.`;
  const isDenial = fact.polarity === "does-not" && fact.region === paid.fact.region;
  if (isDenial && !isLong(together)) return draft(practice, { text: together, weight: 10 }, [fact, paid.fact]);
  const text = said(isDenial ? `But they ${paid.words}.` : alone, paid.fact.region);
  return [
    ...draft(practice, { text: sold, weight: 10 }, [fact]),
    ...draft(practice, { text, weight: 10 }, [paid.fact]),
  ];
}

const baseVerbs: ReadonlyMap<string, string> = new Map(
  ["share", "disclose", "transfer", "release", "transmit", "provide", "give", "send", "sell", "rent", "trade", "lease"]
    .map((verb): [string, string] => [`${verb}s`, verb])
    .concat([["passes", "pass"]]),
);

/** The policy's own words from the verb on where they are short and whole; else that it is so. */
function paidWords(fact: Fact, wordsOf: WordsOf): string {
  const may = fact.polarity === "may" ? "may " : "";
  const [verb = "", ...rest] = asTold(wordsOf(fact)).split(" ");
  const words = [baseVerbs.get(verb) ?? verb, ...rest].join(" ");
  const isActive = !/(?:ed|sold|given|sent)$/.test(verb);
  return isActive && quotable(words, 22) === words ? `${may}${words}` : `${may}pass data on to others for money`;
}

function firstOf(facts: readonly Fact[], wishes: readonly ((fact: Fact) => boolean)[]): Fact | undefined {
  return wishes.map((wish) => facts.find(wish)).find((fact) => fact !== undefined);
}

function saleWords(fact: Fact): string {
  const verbs = fact.value
    .split(", ")
    .filter((verb) => fact.of?.startsWith("for ") === true || /^(?:sell|rent|trade|lease)$/.test(verb));
  const of = (fact.of === null ? "" : asTold(fact.of)).replace(/^(?=(?:e-?mail|phone)\b)/i, "your ");
  const data = of === "" || of.startsWith("for ") ? "your data" : of;
  const aim = of.startsWith("for ")
    ? ` ${of.replace(/^for (?:their|its|the|any|such)(?! purpose) (?:own )?/, "for ")}`
    : "";
  const what = `${joinWords(verbs, "or")} ${data}${aim}${exceptionOf(fact.condition)}.`;
  if (fact.polarity === "does-not") return said(`They say they do not ${what}`, fact.region);
  return said(`They ${fact.polarity === "may" ? "may " : ""}${what}`, fact.region);
}

function writeDenial(facts: FactsAt): readonly Draft[] {
  const fact = facts.general("sharing").find((each) => each.value === "with others" && each.polarity === "does-not");
  if (fact === undefined) return [];
  const aim = fact.of === null ? "" : ` ${asTold(fact.of)}`;
  const text = `They say they do not share your data with others${aim}${exceptionOf(fact.condition)}.`;
  return draft(practice, { text, weight: 9 }, [fact]);
}

function writeDemands(facts: FactsAt): readonly Draft[] {
  const law = caseOf(facts, "if the law demands it");
  const told = facts
    .general("sharing")
    .find((fact) => fact.value === "told of legal demands" && fact.polarity !== "does-not");
  if (law === undefined) return [];
  const lets = /\b(?:permit|allow|lawful)\w*/i.test(told?.condition ?? "") ? " where the law lets them" : "";
  const tell =
    told === undefined ? "" : `; they say they ${told.polarity === "may" ? "may" : "will"} tell you of it${lets}`;
  const text = `They may hand data to the authorities when the law demands it${tell}.`;
  return draft(practice, { text, weight: 8 }, told === undefined ? [law] : [law, told]);
}

function caseOf(facts: FactsAt, value: string): Fact | undefined {
  return facts.general("sharing").find((fact) => fact.value === value && fact.polarity !== "does-not");
}

function writeUrgent(facts: FactsAt): readonly Draft[] {
  const urgent = ["in an emergency", "to protect rights and safety"].flatMap((value) => caseOf(facts, value) ?? []);
  const text = `They may share data ${joinWords(valuesOf(urgent), "or")}.`;
  return draft(practice, { text, weight: 4 }, urgent);
}

function writeMerger(facts: FactsAt): readonly Draft[] {
  const sold = caseOf(facts, "if the business is sold");
  const told = facts
    .general("sharing")
    .find((fact) => fact.value === "told if the business is sold" && fact.polarity === "does");
  if (sold === undefined) return [];
  const tell = told === undefined ? "" : "; they say you will be told";
  const text = `If the company is sold or merges, your data may go with it${tell}.`;
  return draft(practice, { text, weight: 7 }, told === undefined ? [sold] : [sold, told]);
}

function writeFigures(facts: FactsAt): readonly Draft[] {
  const figures = caseOf(facts, "only as figures that do not name you");
  if (figures === undefined) return [];
  const text = "They may share figures that do not identify you.";
  return draft(practice, { text, weight: 2 }, coveredFacts([figures]));
}
