import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords, limitOf, lowerFirst } from "./wording.ts";

const practice = "third-party-sharing";

/** With whom data is shared: companies by name, and kinds of recipients. */
export function writeRecipients(facts: FactsAt): readonly Draft[] {
  return [...writeKinds(facts), ...writeCompanies(facts)];
}

/** Companies by name, three clauses a sentence, two sentences at most; those a table tells the purpose of come first. */
function writeCompanies(facts: FactsAt): readonly Draft[] {
  const named = facts.of("recipient").filter((fact) => isName(fact.value) && fact.polarity !== "does-not");
  const ordered = [...named.filter((fact) => fact.of !== null), ...named.filter((fact) => fact.of === null)];
  const first = coveredFacts(ordered);
  const said = new Set(first.map((fact) => fact.value));
  const second = coveredFacts(ordered.filter((fact) => !said.has(fact.value)));
  return [
    ...draft(practice, { text: companyWords(first, "They name these as getting or handling data"), weight: 8 }, first),
    ...draft(practice, { text: companyWords(second, "They also name"), weight: 5 }, second),
  ];
}

/** Kinds of recipients are plain words; names hold a capital ("reCAPTCHA"). */
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

/** Told with the case they belong to: demands of the law, the sale of the business. */
const toldElsewhere = new Set(["authorities", "buyers of the business", "the public"]);

function writeKinds(facts: FactsAt): readonly Draft[] {
  const kinds = facts.general("recipient").filter((fact) => !isName(fact.value) && !toldElsewhere.has(fact.value));
  const does = coveredFacts(kinds.filter((fact) => fact.polarity === "does"));
  const certain = new Set(valuesOf(does));
  const may = coveredFacts(kinds.filter((fact) => fact.polarity === "may" && !certain.has(fact.value)));
  const also = does.length > 0 ? "also " : "";
  const denied = coveredFacts(kinds.filter((fact) => fact.polarity === "does-not"));
  const not = `They say they do not share data with ${joinWords(valuesOf(denied), "or")}.`;
  return [
    ...draft(practice, { text: kindWords(does, "They share data with"), weight: 8 }, does),
    ...draft(practice, { text: kindWords(may, `They may ${also}share data with`), weight: also === "" ? 8 : 6 }, may),
    ...draft(practice, { text: not, weight: 8 }, denied),
  ];
}

function kindWords(facts: readonly Fact[], opening: string): string {
  const values = valuesOf(facts);
  return values.length === 0 ? "" : `${opening} ${joinWords(values)}${limitOf(facts)}.`;
}
