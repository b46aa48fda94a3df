import type { Fact } from "../../model/fact.ts";
import type { SummarySentence } from "../../model/summary.ts";
import { coveredFacts, sentence, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords, lowerFirst, tailOf } from "./wording.ts";
import type { WordsOf } from "./words-of.ts";

/** What is taken in, what is not, by which tools, and why. */
export function writeCollection(
  facts: FactsAt,
  words: { readonly of: WordsOf; readonly before: WordsOf },
): readonly SummarySentence[] {
  return [
    ...writeDataTypes(facts),
    ...writeNotCollected(facts, words),
    ...writeTrackers(facts),
    ...writePurposes(facts),
    ...writeMachines(facts),
  ];
}

type Group = "you" | "device" | "sensitive";

const device = new Set([
  "IP address",
  "device identifiers",
  "device details",
  "operating system",
  "browser type",
  "internet provider",
  "the page you came from",
  "pages you view",
  "what you click",
  "how you use the service",
  "server logs",
  "times of your visits",
  "crash reports",
  "location",
  "cookies",
  "language",
  "time zone",
  "what you search for",
]);
const sensitive = new Set([
  "precise location",
  "health data",
  "fingerprint or face data",
  "genetic data",
  "beliefs",
  "race or ethnic origin",
  "sex life or orientation",
  "identity documents",
  "financial information",
  "contacts in your phone",
  "calendar",
  "photos and videos",
  "voice or sound recordings",
  "messages you send",
  "guesses about you",
  "bank account details",
]);

function groupOf(value: string): Group {
  if (sensitive.has(value)) return "sensitive";
  return device.has(value) ? "device" : "you";
}

/** Values that say whose they are without "your". */
const ownWords =
  /^(?:the |what |how |pages |times |logs |letters |guesses |last |cookies$|server logs$|crash reports$|messages |contacts |details )/;

function writeDataTypes(facts: FactsAt): readonly SummarySentence[] {
  const types = facts.general("data-type");
  const openings: readonly (readonly [Group, string])[] = [
    ["you", "collect"],
    ["device", "record"],
    ["sensitive", "collect"],
  ];
  return openings.flatMap(([group, verb]) => {
    const inGroup = types.filter((fact) => groupOf(fact.value) === group);
    const does = coveredFacts(inGroup.filter((fact) => fact.polarity === "does"));
    const certain = new Set(valuesOf(does));
    const may = coveredFacts(inGroup.filter((fact) => fact.polarity === "may" && !certain.has(fact.value)));
    const alsoMay = does.length > 0 ? `may also ${verb}` : `may ${verb}`;
    return [
      ...sentence("first-party-collection", typeWords(does, verb), does),
      ...(does.length === 0 || valuesOf(may).length > 1 || group === "sensitive"
        ? sentence("first-party-collection", typeWords(may, alsoMay), may)
        : []),
    ];
  });
}

/** More than this many kinds of data in one sentence are not taken in. */
const mostTypes = 9;

function typeWords(facts: readonly Fact[], verb: string): string {
  const values = valuesOf(facts);
  const mine = values.filter((value) => !ownWords.test(value));
  const others = values.filter((value) => ownWords.test(value));
  const all = [...mine.map((value, at) => (at === 0 ? `your ${value}` : value)), ...others];
  if (all.length === 0) return "";
  const shown = all.length > mostTypes ? [...all.slice(0, mostTypes), "more"] : all;
  return `They ${verb} ${joinWords(shown)}.`;
}

function writeNotCollected(
  facts: FactsAt,
  words: { readonly of: WordsOf; readonly before: WordsOf },
): readonly SummarySentence[] {
  const denied = coveredFacts(
    facts.general("data-type").filter((fact) => fact.polarity === "does-not"),
    2,
  );
  return [...Map.groupBy(denied, (fact) => fact.clause).values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const verb = deniedVerb(words.before(first));
    const things = [...new Set(group.map((fact) => lowerFirst(words.of(fact)).replace(/^your /i, "")))];
    const tail = tailOf(first.condition);
    return sentence(
      "first-party-collection",
      `They say they do not ${verb} ${joinWords(things, "or")}${tail === "" ? "" : `, ${tail}`}.`,
      group,
    );
  });
}

function deniedVerb(before: string): string {
  const verbs = before.match(/\b(?:collect|store|keep|retain|access|receive|record|log|hold|see)\b/gi);
  return verbs?.at(-1)?.toLowerCase() ?? "collect";
}

function writeTrackers(facts: FactsAt): readonly SummarySentence[] {
  const all = facts.general("tracking");
  const kinds = coveredFacts(all.filter((fact) => fact.of === "kind"));
  const used = coveredFacts(all.filter((fact) => fact.of !== "kind" && fact.polarity === "does"));
  const perhaps = coveredFacts(all.filter((fact) => fact.of !== "kind" && fact.polarity === "may"));
  const denied = coveredFacts(all.filter((fact) => fact.polarity === "does-not"));
  const kindText = `They use ${joinWords(valuesOf(kinds))} cookies.`;
  return [
    ...sentence("first-party-collection", kinds.length === 0 ? "" : kindText, kinds),
    ...sentence("first-party-collection", usedWords(used, kinds, "use"), used),
    ...(used.length > 0 ? [] : sentence("first-party-collection", usedWords(perhaps, kinds, "may use"), perhaps)),
    ...sentence(
      "first-party-collection",
      denied.length === 0 ? "" : `They say they do not use ${joinWords(valuesOf(denied), "or")}.`,
      denied,
    ),
  ];
}

function usedWords(facts: readonly Fact[], kinds: readonly Fact[], verb: string): string {
  const values = valuesOf(facts).filter((value) => value !== "cookies" || kinds.length === 0);
  return values.length === 0 ? "" : `They ${verb} ${joinWords(values)}.`;
}

/** What people would not expect stands before what any service does. */
const purposeOrder = [
  "show ads",
  "send marketing",
  "build a profile of you",
  "train AI",
  "do research",
  "fit it to you",
  "run the service",
  "take payment",
  "fulfil orders",
  "give support",
  "keep it safe and stop fraud",
  "measure how it is used",
  "improve it",
  "manage your account",
  "write to you about the service",
  "obey the law",
  "enforce its terms",
  "check who you are",
  "run contests and surveys",
];
const telling = new Set(purposeOrder.slice(0, 5));

function writePurposes(facts: FactsAt): readonly SummarySentence[] {
  const all = facts.general("purpose");
  const ordered = [...all].sort((a, b) => purposeOrder.indexOf(a.value) - purposeOrder.indexOf(b.value));
  const denied = coveredFacts(ordered.filter((fact) => fact.polarity === "does-not" && telling.has(fact.value)));
  const no = new Set(valuesOf(denied));
  const said = ordered.filter((fact) => fact.polarity !== "does-not" && !no.has(fact.value));
  const notable = coveredFacts(said.filter((fact) => telling.has(fact.value)));
  const usual = coveredFacts(said.filter((fact) => !telling.has(fact.value)));
  return [
    ...sentence("first-party-collection", purposeWords(usual, "use data"), usual),
    ...sentence("first-party-collection", purposeWords(notable, "use data"), notable),
    ...sentence(
      "first-party-collection",
      denied.length === 0 ? "" : `They say they do not use data to ${joinWords(valuesOf(denied), "or")}.`,
      denied,
    ),
  ];
}

function purposeWords(facts: readonly Fact[], verb: string): string {
  if (facts.length === 0) return "";
  const certain = valuesOf(facts.filter((fact) => fact.polarity === "does"));
  const values = valuesOf(facts);
  const hedge = certain.length < values.length ? "may " : "";
  return `They ${hedge}${verb} to ${joinWords(values)}.`;
}

function writeMachines(facts: FactsAt): readonly SummarySentence[] {
  const fact = facts.general("automated-decision")[0];
  if (fact === undefined) return [];
  const text =
    fact.polarity === "does-not"
      ? "They say they do not let machines alone decide about you."
      : `They ${fact.polarity === "may" ? "may " : ""}let machines decide about you.`;
  return sentence("first-party-collection", text, [fact]);
}
