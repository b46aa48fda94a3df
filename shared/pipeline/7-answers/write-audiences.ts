import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, draftFitting, valuesOf } from "./cite.ts";
import { exceptionOf } from "./exceptions.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords, upperFirst } from "./wording.ts";

const practice = "specific-audiences";

/** For whom it is not meant, and where data goes. */
export function writeAudiences(facts: FactsAt): readonly Draft[] {
  return [...writeAges(facts), ...writeTransfers(facts)];
}

function writeAges(facts: FactsAt): readonly Draft[] {
  const ages = facts.general("age");
  const barred = ages.find((fact) => fact.of === "not for under");
  const consent = ages.filter((fact) => fact.of === "consent of a parent under").slice(0, 1);
  const unaware = ages.find((fact) => fact.of === "no knowing collection under");
  const claims = [
    ...(barred === undefined ? [] : [`it is not for people under ${barred.value}`]),
    ...(unaware === undefined
      ? []
      : [`they say they do not knowingly collect data from ${childrenOf(unaware, barred)}`]),
  ];
  const used = [barred, unaware].filter((fact) => fact !== undefined);
  const needs = `People under ${consent[0]?.value ?? ""} need the consent of a parent or guardian.`;
  return [
    ...draft(practice, { text: `${upperFirst(claims.join("; "))}.`, weight: 8 }, used),
    ...draft(practice, { text: needs, weight: 7 }, consent),
  ];
}

/** What limits a promise not to collect: a parent's consent, told as such, or another exception. */
function consentOf({ condition }: Fact): string {
  return /consent|permission|authori/.test(condition ?? "") ? " without a parent's consent" : exceptionOf(condition);
}

function childrenOf(fact: Fact, barred: Fact | undefined): string {
  const children = fact.value === "children" ? "children" : `children under ${fact.value}`;
  return `${fact.value === barred?.value ? "them" : children}${consentOf(fact)}`;
}

function writeTransfers(facts: FactsAt): readonly Draft[] {
  const all = facts.of("transfer");
  const places = coveredFacts(
    all.filter((fact) => fact.of !== "safeguard"),
    2,
  );
  const safe = coveredFacts(
    all.filter((fact) => fact.of === "safeguard"),
    2,
  );
  const tellSafe = (few: readonly Fact[]) => `To protect data that goes abroad they name ${joinWords(valuesOf(few))}.`;
  return [
    ...draftFitting(practice, { tell: placeWords, weight: 8 }, places),
    ...draftFitting(practice, { tell: tellSafe, weight: 4 }, safe),
  ];
}

function placeWords(facts: readonly Fact[]): string {
  const goes = facts.every((fact) => fact.polarity === "may") ? "may go" : "goes";
  const named = valuesOf(facts).filter((value) => value !== "other countries");
  const where = named.length < valuesOf(facts).length ? [...named, "other countries"] : named;
  return `Your data ${goes} to ${joinWords(where)}.`;
}
