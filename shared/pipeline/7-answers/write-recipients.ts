import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draftFitting, valuesOf } from "./cite.ts";
import { byLimit, limitOf } from "./exceptions.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords, lowerFirst } from "./wording.ts";

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
    ...draftFitting(
      practice,
      { tell: (few) => companyWords(few, "They name these as getting or handling data"), weight: 8 },
      first,
    ),
    ...draftFitting(practice, { tell: (few) => companyWords(few, "They also name"), weight: 5 }, second),
  ];
}

/** Kinds of recipients are plain words; names hold a capital ("reCAPTCHA"). */
function isName(value: string): boolean {
  return /\p{Lu}/u.test(value);
}

/** More names than this read as a list to be looked up, so the sentence says that there are more. */
const mostNames = 8;

function companyWords(facts: readonly Fact[], opening: string): string {
  const names = withoutParts(valuesOf(facts)).map((name) => {
    const purpose = facts.find((fact) => fact.value === name && fact.of !== null)?.of ?? "";
    return isShortPhrase(purpose) ? `${name} (${lowerFirst(purpose)})` : name;
  });
  if (names.length === 0) return "";
  const shown = names.length > mostNames ? [...names.slice(0, mostNames), "others"] : names;
  return `${opening}: ${joinWords(shown)}.`;
}

/** "Google" beside "Google Analytics" is one company. */
function withoutParts(names: readonly string[]): readonly string[] {
  return names.filter((name) => !names.some((other) => other !== name && other.split(/[ /]/).join(" ").includes(name)));
}

function isShortPhrase(words: string): boolean {
  return words !== "" && words.split(" ").length <= 6 && /^[\p{L}\d ,'’/-]+$/u.test(words);
}

/** Told with the case they belong to: demands of the law, the sale of the business. */
const toldElsewhere = new Set(["authorities", "buyers of the business", "the public"]);

function writeKinds(facts: FactsAt): readonly Draft[] {
  const named = facts.of("recipient").filter((fact) => isName(fact.value) && fact.of !== null);
  const kinds = facts
    .general("recipient")
    .filter(
      (fact) =>
        fact.of === null && !isName(fact.value) && !toldElsewhere.has(fact.value) && !isNamedFor(fact.value, named),
    );
  const does = byLimit(kinds.filter((fact) => fact.polarity === "does"));
  const certain = new Set(valuesOf(does.flat()));
  const may = byLimit(kinds.filter((fact) => fact.polarity === "may" && !certain.has(fact.value)));
  const denied = byLimit(
    kinds.filter((fact) => fact.polarity === "does-not" && !certain.has(fact.value) && !isAtHome(fact)),
  );
  return [
    ...writeGroups(does, { opening: "They share data with", also: "They also share data with" }),
    ...writeGroups(may, {
      opening: `They may ${does.length > 0 ? "also " : ""}share data with`,
      also: "They may also share data with",
    }),
    ...writeGroups(denied.slice(0, 1), { opening: "They say they do not share data with", also: "" }),
  ];
}

/** "Companies that are no part of our group" are often misread as the group; such a denial is worth little anyway. */
function isAtHome({ value }: Fact): boolean {
  return value === "companies of the same group";
}

/** "Email services" says nothing more beside a company that is named for email. */
function isNamedFor(kind: string, named: readonly Fact[]): boolean {
  const [first = ""] = kind.split(" ");
  const stem = new RegExp(`\\b${first.slice(0, 5)}`, "i");
  return named.some(({ of }) => {
    const purpose = (of ?? "").replace(/e-mail/i, "email");
    return stem.test(/email/i.test(purpose) ? "email" : purpose);
  });
}

type Openings = { readonly opening: string; readonly also: string };

/** What is shared without limits, and one limit more; each group holds alike. */
function writeGroups(groups: readonly (readonly Fact[])[], { opening, also }: Openings): readonly Draft[] {
  return groups.slice(0, 2).flatMap((group, at) => {
    const some = coveredFacts(group);
    return draftFitting(
      practice,
      { tell: (few) => kindWords(few, at === 0 ? opening : also), weight: at === 0 ? 8 : 5 },
      some,
    );
  });
}

function kindWords(facts: readonly Fact[], opening: string): string {
  const values = valuesOf(facts);
  const last = opening.includes(" not ") ? "or" : "and";
  return values.length === 0 ? "" : `${opening} ${joinWords(values, last)}${limitOf(facts)}.`;
}
