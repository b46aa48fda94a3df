import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draft, draftFitting, valuesOf } from "./cite.ts";
import { byLimit, exceptionOf, limitOf } from "./exceptions.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords } from "./wording.ts";

const practice = "first-party-collection";

/** Why data is used, by which tools people are followed, and whether machines decide. */
export function writeUses(facts: FactsAt): readonly Draft[] {
  return [...writePurposes(facts), ...writeTrackers(facts), ...writeMachines(facts)];
}

/** What people would not expect of any service, told by itself. */
const telling: readonly string[] = ["show ads", "send marketing", "train AI", "do research"];
const usual: readonly string[] = [
  "run the service",
  "personalise what you see",
  "take payment",
  "fulfil orders",
  "give support",
  "keep the service safe and stop fraud",
  "measure how the service is used",
  "improve the service",
  "manage your account",
  "write to you about the service",
  "obey the law",
  "enforce its terms",
  "check who you are",
  "run contests and surveys",
];

function writePurposes(facts: FactsAt): readonly Draft[] {
  const order = [...telling, ...usual];
  const all = [...facts.general("purpose")].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  const said = all.filter((fact) => fact.polarity !== "does-not");
  const does = new Set(valuesOf(said));
  const refused = all.filter(
    ({ polarity, value }) => polarity === "does-not" && telling.includes(value) && !does.has(value),
  );
  const denied = coveredFacts(freest(refused));
  const notable = coveredFacts(freest(said.filter((fact) => telling.includes(fact.value))));
  const common = coveredFacts(freest(said.filter((fact) => usual.includes(fact.value))));
  const also = common.length > 0 ? "also " : "";
  return [
    ...draftFitting(practice, { tell: (few) => purposeWords(few, ""), weight: 7 }, common),
    ...draftFitting(practice, { tell: (few) => purposeWords(few, also), weight: 9 }, notable),
    ...draft(
      practice,
      {
        text: `They say they do not use data to ${joinWords(valuesOf(denied), "or")}${exceptionOf(denied[0]?.condition ?? null)}.`,
        weight: 8,
      },
      denied,
    ),
  ];
}

/** What holds without limits, else what holds under one and the same. */
function freest(facts: readonly Fact[]): readonly Fact[] {
  return byLimit(facts)[0] ?? [];
}

function purposeWords(facts: readonly Fact[], also: string): string {
  const values = valuesOf(facts);
  const certain = valuesOf(facts.filter((fact) => fact.polarity === "does"));
  const verb = certain.length < values.length ? `may ${also}use` : `${also}use`;
  return values.length === 0 ? "" : `They ${verb} data to ${joinWords(values)}${limitOf(facts)}.`;
}

function writeTrackers(facts: FactsAt): readonly Draft[] {
  const all = facts.general("tracking");
  const kinds = coveredFacts(all.filter((fact) => fact.of === "kind"));
  const tools = all.filter(
    (fact) => fact.of === null && !(kinds.length > 0 && /\bcookies$/.test(fact.value) && fact.polarity !== "does-not"),
  );
  const used = coveredFacts(tools.filter((fact) => fact.polarity === "does"));
  const perhaps = used.length > 0 ? [] : coveredFacts(tools.filter((fact) => fact.polarity === "may"));
  const inUse = new Set(valuesOf(all.filter((fact) => fact.polarity !== "does-not")));
  const denied = coveredFacts(tools.filter((fact) => fact.polarity === "does-not" && !inUse.has(fact.value)));
  return [
    ...draft(practice, { text: `They use ${joinWords(valuesOf(kinds))} cookies.`, weight: 5 }, kinds),
    ...draft(practice, { text: `They use ${joinWords(valuesOf(used))}.`, weight: 6 }, used),
    ...draft(practice, { text: `They may use ${joinWords(valuesOf(perhaps))}.`, weight: 6 }, perhaps),
    ...draft(practice, { text: `They say they do not use ${joinWords(valuesOf(denied), "or")}.`, weight: 8 }, denied),
  ];
}

function writeMachines(facts: FactsAt): readonly Draft[] {
  const all = facts.general("automated-decision");
  const decisions = all.filter((fact) => fact.value === "automated decisions");
  const done = decisions.find((fact) => fact.polarity !== "does-not");
  const denied = decisions.filter((fact) => fact.polarity === "does-not").slice(0, 1);
  const but = denied[0]?.condition == null ? "" : ", except in cases they list";
  const not = `They say they do not let machines alone decide about you${but}.`;
  const profiling = writeProfiling([...all, ...facts.general("purpose")]);
  if (done === undefined) return [...draft(practice, { text: not, weight: 7 }, denied), ...profiling];
  const text = `They ${done.polarity === "may" ? "may " : ""}let machines decide about you.`;
  return [...draft(practice, { text, weight: 7 }, [done]), ...profiling];
}

function writeProfiling(facts: readonly Fact[]): readonly Draft[] {
  const all = facts.filter(({ value }) => value === "profiling" || value === "build a profile of you");
  const done = all.find((fact) => fact.polarity !== "does-not");
  const fact = done ?? all[0];
  if (fact === undefined) return [];
  const may = fact.polarity === "may" ? "may " : "";
  const text =
    done === undefined
      ? "They say they build no profile of you."
      : `They ${may}build a profile of you${limitOf([fact])}.`;
  return draft(practice, { text, weight: 7 }, [fact]);
}
