import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, draftFitting, valuesOf } from "./cite.ts";
import { groupOfType, needsNoYour, type TypeGroup } from "./data-type-groups.ts";
import { exceptionOf } from "./exceptions.ts";
import type { FactsAt } from "./facts-at.ts";
import { nameThing } from "./name-thing.ts";
import { joinWords } from "./wording.ts";
import type { Words } from "./words-of.ts";

const practice = "first-party-collection";

/** What is taken in, and what is not. */
export function writeCollection(facts: FactsAt, words: Words): readonly Draft[] {
  const types = facts.general("data-type");
  return [
    ...writeGroup(types, "given", { verb: "collect", weight: 9 }),
    ...writeGroup(types, "watched", { verb: "record", weight: 8 }),
    ...writeGroup(types, "sensitive", { verb: "collect", weight: 9 }),
    ...writeDenied(types, words),
  ];
}

type Telling = { readonly verb: string; readonly weight: number };

/** What is certain, then more of it, then what may be; a single doubtful kind is left out unless it is all there is. */
function writeGroup(types: readonly Fact[], group: TypeGroup, { verb, weight }: Telling): readonly Draft[] {
  const denied = new Set(valuesOf(types.filter((fact) => fact.polarity === "does-not")));
  const isDoubtful = (fact: Fact): boolean => group === "watched" && denied.has(fact.value);
  // Cookies are told of with the other ways to follow people.
  const all = types
    .filter(({ value }) => groupOfType(value) === group && value !== "cookies")
    .filter((fact) => !isDoubtful(fact));
  const does = all.filter((fact) => fact.polarity === "does");
  const first = coveredFacts(does);
  const said = new Set(valuesOf(first));
  const second = telling(coveredFacts(does.filter((fact) => !said.has(fact.value))), said.size);
  const certain = new Set(valuesOf(does));
  const may = telling(
    coveredFacts(all.filter((fact) => fact.polarity === "may" && !certain.has(fact.value))),
    said.size,
  );
  const also = first.length > 0 ? "also " : "";
  return [
    ...draftFitting(practice, { tell: (few) => typeWords(few, verb), weight }, first),
    ...draftFitting(
      practice,
      { tell: (few) => typeWords(few, `also ${verb}`), weight: valuesOf(second).length > 1 ? weight - 3 : 2 },
      second,
    ),
    ...draftFitting(
      practice,
      {
        tell: (few) => typeWords(few, `may ${also}${verb}`),
        weight: valuesOf(may).length > 2 || also === "" ? weight - 1 : weight - 4,
      },
      may,
    ),
  ];
}

/** One kind of data more is told only where little is told already. */
function telling(more: readonly Fact[], told: number): readonly Fact[] {
  return told > 3 && valuesOf(more).length < 2 ? [] : more;
}

/** More kinds of data than this in one sentence are not taken in. */
const mostTypes = 8;

function typeWords(facts: readonly Fact[], verb: string): string {
  const values = valuesOf(facts).map((value) => plainNames.get(value) ?? value);
  const mine = values.filter((value) => !needsNoYour(value)).map((value, at) => (at === 0 ? `your ${value}` : value));
  const all = [...mine, ...values.filter(needsNoYour)];
  if (all.length === 0) return "";
  const shown = all.length > mostTypes ? [...all.slice(0, mostTypes), "more"] : all;
  return `They ${verb} ${joinWords(shown)}.`;
}

/** Kinds whose names say more than some policies do: an address book need not be in a phone, a tax number is no document. */
const plainNames: ReadonlyMap<string, string> = new Map([
  ["contacts in your phone", "contacts"],
  ["identity documents", "official ID details"],
]);

function writeDenied(types: readonly Fact[], words: Words): readonly Draft[] {
  const denied = coveredFacts(
    types.filter((fact) => fact.polarity === "does-not"),
    2,
  );
  return [...Map.groupBy(denied, (fact) => fact.clause).values()].flatMap((group) => {
    const things = [...new Set(group.map((fact) => deniedThing(fact, words.of(fact))))];
    const [first] = group;
    if (first === undefined) return [];
    const verb = deniedVerb(words.before(first), words.after(first));
    const text = `They say they do not ${verb} ${joinWords(things, "or")}${exceptionOf(first.condition)}.`;
    return draft(practice, { text, weight: 6 }, group);
  });
}

/** Sensitive kinds by their plain names: policies name them by adjectives ("racial or ethnic"). Others as written. */
function deniedThing(fact: Fact, words: string): string {
  return groupOfType(fact.value) === "sensitive" ? fact.value : nameThing(words.replace(/[,;.]+$/g, ""));
}

const holds = "(?:collect|store|keep|retain|access|receive|record|log|hold|see)";
/** Verbs of having data in a row, and how: "directly collect or store". */
const holdings = new RegExp(
  `\\b(?:(knowingly|intentionally|deliberately|currently|actively|directly) )?${holds}(?:(?:,|,? (?:or|and)) ${holds})*\\b`,
  "gi",
);

function deniedVerb(before: string, after: string): string {
  const [row, how] = [...before.matchAll(holdings)].at(-1) ?? [];
  const passive = /\b(?:not|never|n't)\b.{0,20}?\b(stored|kept|retained|recorded|logged|collected|held)\b/i.exec(
    after,
  )?.[1];
  const last = row?.toLowerCase().split(" ").at(-1);
  if (last !== undefined) return how === undefined ? last : `${how.toLowerCase()} ${last}`;
  return bases.get(passive?.toLowerCase() ?? "") ?? "collect";
}

const bases: ReadonlyMap<string, string> = new Map([
  ["stored", "store"],
  ["kept", "keep"],
  ["retained", "keep"],
  ["recorded", "record"],
  ["logged", "log"],
  ["held", "hold"],
]);
