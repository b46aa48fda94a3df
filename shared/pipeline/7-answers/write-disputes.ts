import { type Draft, draft } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";

/** What people give up by using the service, where the policy says so. */
export function writeDisputes(facts: FactsAt): readonly Draft[] {
  const all = facts.general("dispute");
  const arbitration = all.filter((fact) => fact.value === "arbitration").slice(0, 1);
  const noClass = all.filter((fact) => fact.value === "no class actions").slice(0, 1);
  const verb = arbitration[0]?.polarity === "may" ? "may be settled" : "are settled";
  const alone = `Disputes ${verb} by arbitration`;
  const text = noClass.length === 0 ? `${alone}.` : `${alone}, and class actions are ruled out.`;
  if (arbitration.length === 0)
    return draft("other", { text: "They rule out class actions against them.", weight: 7 }, noClass);
  return draft("other", { text, weight: 8 }, [...arbitration, ...noClass]);
}
