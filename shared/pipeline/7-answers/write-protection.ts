import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, draftFitting, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords } from "./wording.ts";

/** How data is protected, who hears of a leak, and how browser signals are met. */
export function writeProtection(facts: FactsAt): readonly Draft[] {
  return [...writeMeasures(facts), ...writeLeak(facts), ...writeSignals(facts)];
}

function writeMeasures(facts: FactsAt): readonly Draft[] {
  const measures = facts.general("security-measure");
  const used = coveredFacts(specific(measures.filter((fact) => fact.polarity === "does")));
  const limit = measures.filter((fact) => fact.value === "perfect safety").slice(0, 1);
  const tell = (few: readonly Fact[]) => `They say they protect data with ${joinWords(valuesOf(few))}.`;
  return [
    ...draftFitting("data-security", { tell, weight: 7 }, used),
    ...draft("data-security", { text: "They do not promise that data is perfectly safe.", weight: 3 }, limit),
  ];
}

/** "Encryption" says nothing more where it is said of what, and the general phrase nothing where measures are named. */
function specific(facts: readonly Fact[]): readonly Fact[] {
  const values = new Set(valuesOf(facts));
  const isSaidOfWhat = values.has("encryption while data travels") || values.has("encryption of stored data");
  return facts.filter(({ value }) => {
    if (value === "encryption") return !isSaidOfWhat;
    return value !== "technical and organisational measures" || values.size === 1;
  });
}

function writeLeak(facts: FactsAt): readonly Draft[] {
  const some = coveredFacts(facts.general("breach-notice").filter((fact) => fact.polarity !== "does-not"));
  const verb = some.some((fact) => fact.polarity === "does") ? "will" : "may";
  const isByLaw = some.length > 0 && some.every(({ condition }) => /\b(?:requir\w+|law)\b/i.test(condition ?? ""));
  const limit = isByLaw ? " where the law asks for it" : "";
  return draft(
    "data-security",
    { text: `If data leaks, they say they ${verb} tell ${joinWords(valuesOf(some))}${limit}.`, weight: 8 },
    some,
  );
}

function writeSignals(facts: FactsAt): readonly Draft[] {
  const signals = facts.of("do-not-track");
  const ignored = coveredFacts(
    signals.filter((fact) => fact.polarity === "does-not"),
    1,
  );
  const not = new Set(valuesOf(ignored));
  const honoured = coveredFacts(
    signals.filter((fact) => fact.polarity === "does" && !not.has(fact.value)),
    1,
  );
  const ignores = `They do not act on ${joinWords(valuesOf(ignored), "or")} signals from your browser.`;
  const acts = `They say they act on ${joinWords(valuesOf(honoured))} signals from your browser.`;
  return [
    ...draft("do-not-track", { text: ignores, weight: 7 }, ignored),
    ...draft("do-not-track", { text: acts, weight: 7 }, honoured),
  ];
}
