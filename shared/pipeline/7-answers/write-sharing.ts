import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, valuesOf } from "./cite.ts";
import { exceptionOf } from "./exceptions.ts";
import type { FactsAt } from "./facts-at.ts";
import { said } from "./place-words.ts";
import { asTold, joinWords } from "./wording.ts";

const practice = "third-party-sharing";

/** Whether data is sold or shared, and in which cases it goes to others. */
export function writeSharing(facts: FactsAt): readonly Draft[] {
  return [...writeSale(facts), ...writeDenial(facts)];
}

/** The cases in which data goes to others: demands, emergencies, the sale of the business, figures. */
export function writeCases(facts: FactsAt): readonly Draft[] {
  return [...writeDemands(facts), ...writeUrgent(facts), ...writeMerger(facts), ...writeFigures(facts)];
}

const countedValue = "counts as a sale";

function writeSale(facts: FactsAt): readonly Draft[] {
  const sales = facts.of("sale");
  const plain = sales.filter((fact) => fact.value !== countedValue);
  const fact = firstOf(plain, [
    (each) => each.polarity === "does-not" && each.region === null,
    (each) => each.polarity !== "does-not" && each.region === null,
    (each) => each.polarity === "does-not",
    () => true,
  ]);
  const counted = sales.find((each) => each.value === countedValue);
  const countedText = said("Some of what they share may count as a sale of your data.", counted?.region ?? null);
  return [
    ...(fact === undefined ? [] : draft(practice, { text: saleWords(fact), weight: 10 }, [fact])),
    ...(counted === undefined ? [] : draft(practice, { text: countedText, weight: 9 }, [counted])),
  ];
}

function firstOf(facts: readonly Fact[], wishes: readonly ((fact: Fact) => boolean)[]): Fact | undefined {
  return wishes.map((wish) => facts.find(wish)).find((fact) => fact !== undefined);
}

function saleWords(fact: Fact): string {
  const verbs = fact.value
    .split(", ")
    .filter((verb) => fact.of?.startsWith("for ") === true || /^(?:sell|rent|trade|lease)$/.test(verb));
  const of = fact.of === null ? "" : asTold(fact.of);
  const data = of === "" || of.startsWith("for ") ? "your data" : of;
  const aim = of.startsWith("for ") ? ` ${of.replace(/^for (?:their|its|the|any|such) (?:own )?/, "for ")}` : "";
  const what = `${joinWords(verbs, "or")} ${data}${aim}${exceptionOf(fact.condition)}.`;
  if (fact.polarity === "does-not") return said(`They say they do not ${what}`, fact.region);
  return said(`They ${fact.polarity === "may" ? "may " : ""}${what}`, fact.region);
}

function writeDenial(facts: FactsAt): readonly Draft[] {
  const fact = facts.general("sharing").find((each) => each.value === "with others" && each.polarity === "does-not");
  if (fact === undefined) return [];
  const text = `They say they do not share your data with others${exceptionOf(fact.condition)}.`;
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
