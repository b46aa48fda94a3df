import { type Act, type ActKind, findActs } from "./find-acts.ts";
import type { Setting } from "./statement.ts";

/**
 * The acts that a list item, a table row or a bare line takes from what stands above it: its lead-in's, else the one its
 * headings name (the nearest only, where a lead-in says something else). A lead-in that uses or hires others ("We work with
 * these providers:") under a heading on sharing shares.
 */
export function inheritActs({ titles, leadIn }: Setting, ownNames: RegExp): readonly Act[] {
  const introduced = findActs(leadIn, ownNames)
    .filter((act) => givesData(leadIn, act))
    .filter((act) => !act.negated || leadIn.length - act.end < nearEnd)
    .map((act): Act => ({ ...act, passive: false, start: 0, end: 0, from: "lead-in" }));
  const near = leadIn === "" ? titles : (titles.split(" / ")[0] ?? "");
  const kind = headingActs.find(([, pattern]) => pattern.test(near.replace(fromOthers, "")))?.[0];
  if (introduced.length === 0) {
    if (kind === undefined || ofDoings.test(leadIn)) return [];
    return [{ ...headingAct(kind), hedged: /\bmay\b/.test(leadIn) }];
  }
  if (ofDoings.test(leadIn)) return introduced.filter((act) => act.kind !== "collect" && act.kind !== "keep");
  const sharesToo =
    kind === "share" && hiring.test(leadIn) && introduced.every((act) => act.kind === "use" && !act.negated);
  return sharesToo ? [...introduced, headingAct("share")] : introduced;
}

/** "Data we use to provide our maps to you:" shares none: such verbs need what is given named. */
function givesData(leadIn: string, { kind, verb, passive, end }: Act): boolean {
  if (kind !== "share" || passive || !/^(?:provid|giv|send)/.test(verb)) return true;
  return /\b(?:information|data|details|records?|it|them|access)\b/.test(leadIn.slice(end, end + 80));
}

/** "We collect data when you:" heads what people do, not what is collected. */
const ofDoings = /\b(?:when|whenever|if|as|where) (?:you|users?)(?: \w+)?\W*$/;

/** "From third parties" heads a list of sources. */
const fromOthers = /\b(?:from|by) (?:\w+ ){0,3}third[- ]part\w+/g;

/** A denial introduces a list where it stands at the lead-in's end ("We do not collect:"), in characters from it. */
const nearEnd = 45;

const hiring = /\b(?:third[- ]part\w+|providers?|vendors?|processors?|contractors?|partners?|companies)\b/;

const headingActs: readonly (readonly [ActKind, RegExp])[] = [
  ["share", /\b(?:shar(?:e|ed|ing)|disclos\w+|recipients|third[- ]part\w+|sub-?processors?|service providers)\b/],
  ["collect", /\bcollect(?:ed|ion)?\b|\binformation (?:that )?you (?:provide|give)\b/],
  ["keep", /\bretention\b|\bretain\b|\bhow long\b/],
  ["use", /\bus(?:e|es|age)\b|\bpurposes?\b/],
];

/** The act a heading names, told as done: a heading holds neither "not" nor "may". */
export function headingAct(kind: ActKind): Act {
  const shared = { by: "company", negated: false, hedged: false, passive: false, verb: "", start: 0, end: 0 } as const;
  return { kind, ...shared, from: "heading" };
}
