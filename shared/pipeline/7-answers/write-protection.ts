import type { Fact } from "../../model/fact.ts";
import type { SummarySentence } from "../../model/summary.ts";
import { coveredFacts, sentence, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords } from "./wording.ts";

/** How data is protected, who hears of a leak, and how browser signals are met. */
export function writeProtection(facts: FactsAt): readonly SummarySentence[] {
  const measures = facts.general("security-measure");
  const named = specific(measures.filter((fact) => fact.polarity === "does"));
  const used = coveredFacts(named);
  const limit = measures.filter((fact) => fact.value === "perfect safety").slice(0, 1);
  return [
    ...sentence(
      "data-security",
      used.length === 0 ? "" : `They say they protect data with ${joinWords(valuesOf(used))}.`,
      used,
    ),
    ...sentence(
      "data-security",
      limit.length === 0 ? "" : "They do not promise that it is perfectly safe.".replace("it is", "data is"),
      limit,
    ),
    ...writeLeak(facts),
    ...writeSignals(facts),
  ];
}

/** "Encryption" says nothing more where it is said of what, and the general phrase nothing where measures are named. */
function specific(facts: readonly Fact[]): readonly Fact[] {
  const values = new Set(valuesOf(facts));
  const namesEncryption = values.has("encryption while data travels") || values.has("encryption of stored data");
  return facts.filter(
    ({ value }) =>
      !(value === "encryption" && namesEncryption) &&
      !(value === "technical and organisational measures" && values.size > 1),
  );
}

function writeLeak(facts: FactsAt): readonly SummarySentence[] {
  const notices = facts.general("breach-notice").filter((fact) => fact.polarity !== "does-not");
  const some = coveredFacts(notices, 2);
  if (some.length === 0) return [];
  const hedge = some.some((fact) => fact.polarity === "does") ? "will" : "may";
  return sentence("data-security", `If data leaks, they say they ${hedge} tell ${joinWords(valuesOf(some))}.`, some);
}

function writeSignals(facts: FactsAt): readonly SummarySentence[] {
  const signals = facts.of("do-not-track");
  const honoured = coveredFacts(
    signals.filter((fact) => fact.polarity === "does"),
    1,
  );
  const ignored = coveredFacts(
    signals.filter((fact) => fact.polarity === "does-not"),
    1,
  );
  return [
    ...sentence(
      "do-not-track",
      ignored.length === 0 ? "" : `They do not act on ${joinWords(valuesOf(ignored), "or")} signals from your browser.`,
      ignored,
    ),
    ...sentence(
      "do-not-track",
      honoured.length === 0 ? "" : `They say they act on ${joinWords(valuesOf(honoured))} signals from your browser.`,
      honoured,
    ),
  ];
}
