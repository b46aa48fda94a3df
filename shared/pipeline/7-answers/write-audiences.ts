import type { Fact } from "../../model/fact.ts";
import type { SummarySentence } from "../../model/summary.ts";
import { coveredFacts, sentence, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords } from "./wording.ts";

/** For whom it is not meant, and where data goes. */
export function writeAudiences(facts: FactsAt): readonly SummarySentence[] {
  return [...writeAges(facts), ...writeTransfers(facts)];
}

function writeAges(facts: FactsAt): readonly SummarySentence[] {
  const ages = facts.general("age");
  const barred = ages.find((fact) => fact.of === "not for under");
  const consent = ages.find((fact) => fact.of === "consent of a parent under");
  const unaware = ages.find((fact) => fact.of === "no knowing collection under");
  const knowing = unaware === undefined ? "" : `they say they do not knowingly collect data from ${children(unaware)}`;
  const used = [barred, unaware].filter((fact) => fact !== undefined);
  const text =
    barred === undefined
      ? `${knowing.charAt(0).toUpperCase()}${knowing.slice(1)}.`
      : `It is not for people under ${barred.value}${knowing === "" ? "" : `; ${knowing}`}.`;
  return [
    ...sentence("specific-audiences", used.length === 0 ? "" : text, used),
    ...(consent === undefined
      ? []
      : sentence("specific-audiences", `People under ${consent.value} need the consent of a parent or guardian.`, [
          consent,
        ])),
  ];
}

function children(fact: Fact): string {
  return fact.value === "children" ? "children" : `children under ${fact.value}`;
}

function writeTransfers(facts: FactsAt): readonly SummarySentence[] {
  const all = facts.of("transfer");
  const places = coveredFacts(
    all.filter((fact) => fact.of !== "safeguard"),
    2,
  );
  const hedged = places.every((fact) => fact.polarity === "may");
  const safe = coveredFacts(
    all.filter((fact) => fact.of === "safeguard"),
    2,
  );
  const values = valuesOf(places).filter((value) => value !== "other countries");
  const where =
    places.length > values.length && valuesOf(places).includes("other countries")
      ? [...values, "other countries"]
      : values;
  const text = where.length === 0 ? "" : `Your data ${hedged ? "may go" : "goes"} to ${joinWords(where)}.`;
  return [
    ...sentence("specific-audiences", text, places),
    ...sentence(
      "specific-audiences",
      safe.length === 0 ? "" : `To protect data that goes abroad they name ${joinWords(valuesOf(safe))}.`,
      safe,
    ),
  ];
}
