import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, draftFitting, valuesOf } from "./cite.ts";
import { byLimit, limitOf } from "./exceptions.ts";
import type { FactsAt } from "./facts-at.ts";
import { said } from "./place-words.ts";
import { joinWords } from "./wording.ts";

const practice = "first-party-collection";

/** Where data comes from besides the reader, what one has to give, and which reasons in law are named. */
export function writeOrigins(facts: FactsAt): readonly Draft[] {
  return [...writeSources(facts), ...writeRequirements(facts), ...writeLegalBases(facts)];
}

function writeSources(facts: FactsAt): readonly Draft[] {
  const all = facts.general("source").filter((fact) => fact.polarity !== "does-not");
  const certain = new Set(valuesOf(all.filter((fact) => fact.polarity === "does")));
  const does = byLimit(specific(all.filter((fact) => fact.polarity === "does")))[0] ?? [];
  const may = byLimit(specific(all.filter((fact) => fact.polarity === "may" && !certain.has(fact.value))))[0] ?? [];
  const tell = (verb: string) => (few: readonly Fact[]) =>
    `They ${verb} data about you from ${joinWords(valuesOf(few))}${limitOf(few)}.`;
  return [
    ...draftFitting(practice, { tell: tell("also get"), weight: 6 }, coveredFacts(does)),
    ...draftFitting(practice, { tell: tell("may also get"), weight: does.length > 0 ? 3 : 6 }, coveredFacts(may)),
  ];
}

/** "Other companies" says nothing more where it is told which. */
function specific(facts: readonly Fact[]): readonly Fact[] {
  const named = facts.filter((fact) => fact.value !== "other companies");
  return named.length > 0 ? named : facts;
}

function writeRequirements(facts: FactsAt): readonly Draft[] {
  const all = facts.general("requirement");
  const find = (value: string, polarity: boolean) =>
    all.filter((fact) => fact.value === value && (fact.polarity !== "does-not") === polarity).slice(0, 1);
  const needed = find("an account", true);
  const free = find("an account", false);
  const open = needed.length > 0 && free.length > 0;
  const may = "If you do not give the data they ask for, parts of the service may not work.";
  const does = "If you do not give the data they ask for, parts of the service do not work.";
  const data = find("to give the data they ask for", true);
  const name = find("to give your real name", true);
  const noName = find("to give your real name", false);
  return [
    ...draft(practice, { text: "You need an account for some of it.", weight: 4 }, open ? [] : needed),
    ...draft(practice, { text: "They say you need no account for some of it.", weight: 5 }, free),
    ...draft(practice, { text: "They ask for your real name.", weight: 5 }, noName.length > 0 ? [] : name),
    ...draft(practice, { text: "You do not have to use your real name.", weight: 5 }, noName),
    ...draft(practice, { text: data[0]?.polarity === "may" ? may : does, weight: 4 }, data),
  ];
}

function writeLegalBases(facts: FactsAt): readonly Draft[] {
  const everywhere = facts.general("legal-basis");
  const all = everywhere.length > 0 ? everywhere : facts.regional("legal-basis");
  const region = all[0]?.region ?? null;
  const bases = all.filter((fact) => fact.polarity !== "does-not" && fact.region === region);
  const order = ["your consent", "a contract with you"];
  const sorted = [...bases].sort((a, b) => rank(order, a.value) - rank(order, b.value));
  const known = valuesOf(sorted).length;
  const tell = (few: readonly Fact[]) => {
    const others = valuesOf(few).length < known ? ", among others" : "";
    return said(`They name these reasons in law to use data: ${joinWords(valuesOf(few))}${others}.`, region);
  };
  return draftFitting(practice, { tell, weight: 4 }, coveredFacts(sorted));
}

function rank(order: readonly string[], value: string): number {
  const at = order.indexOf(value);
  return at < 0 ? order.length : at;
}
