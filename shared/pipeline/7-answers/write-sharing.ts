import type { Fact } from "../../model/fact.ts";
import type { SummarySentence } from "../../model/summary.ts";
import { coveredFacts, sentence, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { placeOf } from "./place-words.ts";
import { asTold, joinWords, lowerFirst, tailOf } from "./wording.ts";

/** Who gets data: sold or not, with whom, in which cases. */
export function writeSharing(facts: FactsAt): readonly SummarySentence[] {
  return [
    ...writeSale(facts),
    ...writeDenial(facts),
    ...writeCompanies(facts),
    ...writeKinds(facts),
    ...writeDemands(facts),
    ...writeMerger(facts),
  ];
}

function writeSale(facts: FactsAt): readonly SummarySentence[] {
  const sales = facts.of("sale");
  const counted = sales.find((fact) => fact.value === "counts as a sale");
  const plain = sales.filter((fact) => fact.value !== "counts as a sale");
  const fact = firstOf(plain, [
    (each) => each.polarity === "does-not" && each.region === null,
    (each) => each.polarity !== "does-not" && each.region === null,
    (each) => each.polarity === "does-not",
    () => true,
  ]);
  const countedText =
    counted === undefined
      ? ""
      : `${placeOf(counted.region, "in")}Some of what they share may count as a sale of your data.`;
  return [
    ...(fact === undefined ? [] : sentence("third-party-sharing", saleWords(fact), [fact])),
    ...(counted === undefined ? [] : sentence("third-party-sharing", countedText, [counted])),
  ];
}

function firstOf(facts: readonly Fact[], wishes: readonly ((fact: Fact) => boolean)[]): Fact | undefined {
  return wishes.map((wish) => facts.find(wish)).find((fact) => fact !== undefined);
}

function saleWords(fact: Fact): string {
  const verbs = fact.value.split(", ").filter((verb) => fact.of !== null || /^(?:sell|rent|trade|lease)$/.test(verb));
  const limit = fact.of === null ? "" : ` ${asTold(fact.of).replace(/ (?:purposes|use|benefit)$/, " purposes")}`;
  const place = placeOf(fact.region, "in");
  if (fact.polarity === "does-not") {
    const tail = exceptionOf(fact);
    return `${place}They say they do not ${joinWords(verbs, "or")} your data${limit}${tail}.`;
  }
  return `${place}They ${fact.polarity === "may" ? "may " : ""}${joinWords(verbs, "or")} your data${limit}${exceptionOf(fact)}.`;
}

/** An exception is never dropped: where it can't be quoted, the sentence says that there is one. */
function exceptionOf(fact: Fact): string {
  if (fact.condition === null) return "";
  const tail = tailOf(fact.condition);
  if (tail !== "") return `, ${tail}`;
  return /^(?:except|unless|other than|apart|with the exception|excluding|save)/i.test(fact.condition)
    ? ", with exceptions"
    : ", under conditions";
}

function writeDenial(facts: FactsAt): readonly SummarySentence[] {
  const fact = facts.general("sharing").find((each) => each.value === "with others" && each.polarity === "does-not");
  if (fact === undefined) return [];
  return sentence("third-party-sharing", `They say they do not share your data with others${exceptionOf(fact)}.`, [
    fact,
  ]);
}

/** Companies by name, three clauses a sentence, twice at most; with what a table says they do. */
function writeCompanies(facts: FactsAt): readonly SummarySentence[] {
  const named = facts.of("recipient").filter((fact) => isName(fact.value) && fact.polarity !== "does-not");
  const first = coveredFacts(named);
  const said = new Set(first.map((fact) => fact.value));
  const second = coveredFacts(named.filter((fact) => !said.has(fact.value)));
  return [
    ...sentence("third-party-sharing", companyWords(first, "They name these as getting or handling data"), first),
    ...sentence("third-party-sharing", companyWords(second, "They also name"), second),
  ];
}

/** Kinds of recipients are plain words; names start with a capital or hold one ("reCAPTCHA"). */
function isName(value: string): boolean {
  return /\p{Lu}/u.test(value);
}

/** More names than this read as a list to be looked up, so the sentence says that there are more. */
const mostNames = 8;

function companyWords(facts: readonly Fact[], opening: string): string {
  const names = valuesOf(facts).map((name) => {
    const purpose = facts.find((fact) => fact.value === name && fact.of !== null)?.of ?? "";
    return isShortPhrase(purpose) ? `${name} (${lowerFirst(purpose)})` : name;
  });
  if (names.length === 0) return "";
  const shown = names.length > mostNames ? [...names.slice(0, mostNames), "others"] : names;
  return `${opening}: ${joinWords(shown)}.`;
}

function isShortPhrase(words: string): boolean {
  return words !== "" && words.split(" ").length <= 6 && /^[\p{L}\d ,'’/-]+$/u.test(words);
}

const cases = new Set(["authorities", "buyers of the business", "the public"]);

function writeKinds(facts: FactsAt): readonly SummarySentence[] {
  const kinds = facts.general("recipient").filter((fact) => !isName(fact.value) && !cases.has(fact.value));
  const does = coveredFacts(kinds.filter((fact) => fact.polarity === "does"));
  const certain = new Set(valuesOf(does));
  const may = coveredFacts(kinds.filter((fact) => fact.polarity === "may" && !certain.has(fact.value)));
  return [
    ...sentence("third-party-sharing", kindWords(does, "They share data with"), does),
    ...sentence(
      "third-party-sharing",
      kindWords(may, `They may ${does.length > 0 ? "also " : ""}share data with`),
      may,
    ),
  ];
}

function kindWords(facts: readonly Fact[], opening: string): string {
  const values = valuesOf(facts);
  return values.length === 0 ? "" : `${opening} ${joinWords(values)}.`;
}

function writeDemands(facts: FactsAt): readonly SummarySentence[] {
  const sharing = facts.general("sharing");
  const law = sharing.find((fact) => fact.value === "if the law demands it");
  const told = sharing.find((fact) => fact.value === "told of legal demands" && fact.polarity !== "does-not");
  const lawText = "They may hand data to the authorities when the law demands it";
  const tellText =
    told === undefined ? "" : `; they say they ${told.polarity === "may" ? "may " : ""}tell you about it${lets(told)}`;
  const urgent = ["in an emergency", "to protect rights and safety"].flatMap(
    (value) => sharing.find((fact) => fact.value === value) ?? [],
  );
  const urgentText = `They may ${law === undefined ? "" : "also "}share data ${joinWords(valuesOf(urgent), "or")}.`;
  return [
    ...(law === undefined
      ? []
      : sentence("third-party-sharing", `${lawText}${tellText}.`, told === undefined ? [law] : [law, told])),
    ...sentence("third-party-sharing", urgent.length === 0 ? "" : urgentText, urgent),
  ];
}

function lets(fact: Fact): string {
  return /\b(?:permit|allow|lawful)\w*/i.test(fact.condition ?? "") ? " where the law lets them" : "";
}

function writeMerger(facts: FactsAt): readonly SummarySentence[] {
  const sharing = facts.general("sharing");
  const sold = sharing.find((fact) => fact.value === "if the business is sold");
  const told = sharing.find((fact) => fact.value === "told if the business is sold" && fact.polarity === "does");
  const figures = sharing.find((fact) => fact.value === "only as figures that do not name you");
  const text = `If the company is sold or merges, your data may go with it${told === undefined ? "" : "; they say you will be told"}.`;
  return [
    ...(sold === undefined ? [] : sentence("third-party-sharing", text, told === undefined ? [sold] : [sold, told])),
    ...(figures === undefined
      ? []
      : sentence("third-party-sharing", "They may share figures that do not identify you.", [figures])),
  ];
}
