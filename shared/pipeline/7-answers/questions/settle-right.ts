import type { Clause } from "../../../model/clause.ts";
import type { Fact } from "../../../model/fact.ts";
import type { ClauseId } from "../../../model/ids.ts";
import { findAll } from "../../../text/find-all.ts";
import { findCondition } from "../../6-facts/find-condition.ts";
import { exceptionOf, isLimit } from "../exceptions.ts";
import { placeName } from "../place-words.ts";
import { joinWords } from "../wording.ts";
import { bestHits, type Draft, evidenceOf, wordsOfFacts } from "./draft.ts";
import type { Hit } from "./find-hits.ts";
import type { Found, QuestionRules } from "./question-rules.ts";
import { stateOf, type Weighed, weighHits } from "./weigh-hits.ts";

/** How a right is told, and by which names facts carry it. */
type Right = { readonly rights: readonly string[]; readonly yes: string; readonly no: string };

/** A way to settle whether people have a right, with the steps to use it: addresses, forms, settings. */
export function settleRight(right: Right): QuestionRules["settle"] {
  return ({ hits, facts, said }: Found): Draft | null => {
    const weighed = weighHits(hits);
    const support = generalFirst(facts.of("right").filter((fact) => grants(right, fact)));
    const byWords = stateOf(weighed, "yes");
    const state = support.facts.length > 0 ? "yes" : byWords?.state;
    if (state === undefined) return null;
    const counted = byWords?.state === state ? byWords.hits : [];
    const exception = exceptionOfRight(weighed, counted, support.facts);
    const value = stepsIn(said.clauses, clausesOf(counted, support.facts), facts.of("contact"));
    return {
      state,
      value,
      exception: exception !== null,
      region: regionOf(weighed, counted, support),
      text: `${state === "no" ? right.no : right.yes}${exception ?? ""}.${state === "yes" ? howTo(value) : ""}`,
      evidence: [
        ...evidenceOf(bestHits(counted, 4)),
        ...wordsOfFacts(support.facts.slice(0, 3)),
        ...evidenceOf(bestHits(weighed.limits, 2)),
      ],
      open: counted.map(({ passage }) => passage.raw),
    };
  };
}

function grants({ rights }: Right, { value, polarity }: Fact): boolean {
  return rights.includes(value) && polarity !== "does-not";
}

function clausesOf(hits: readonly Hit[], facts: readonly Fact[]): readonly ClauseId[] {
  return [...facts.map(({ clause }) => clause), ...hits.map(({ passage }) => passage.clause.id)];
}

type Support = { readonly facts: readonly Fact[]; readonly region: string | null };

function generalFirst(facts: readonly Fact[]): Support {
  const general = facts.filter(({ region }) => placeName(region) === null);
  return general.length > 0 ? { facts: general, region: null } : { facts, region: facts[0]?.region ?? null };
}

/** Limited to a place only where neither words nor facts grant it to everybody. */
function regionOf(weighed: Weighed, counted: readonly Hit[], support: Support): string | null {
  const byWords = counted.length > 0 ? weighed.region : undefined;
  const byFacts = support.facts.length > 0 ? support.region : undefined;
  if (byWords === null || byFacts === null) return null;
  return byFacts ?? byWords ?? null;
}

function exceptionOfRight(weighed: Weighed, counted: readonly Hit[], facts: readonly Fact[]): string | null {
  const conditions = [
    ...counted.map(({ passage }) => findCondition(passage.text, passage.raw)),
    ...facts.map(({ condition }) => condition),
  ];
  const limit = conditions.find((condition) => isLimit(condition) && !/^other than\b/i.test(condition));
  if (limit !== undefined && limit !== null) return exceptionOf(limit);
  return weighed.limits.length > 0 ? ", with exceptions they name" : null;
}

const means: readonly (readonly [value: string, pattern: RegExp])[] = [
  [
    "in your account or its settings",
    /\b(?:in|within|through|via|from|under|by|using|visit\w*) (?:\w+ ){0,4}?(?:account|settings|profile|dashboard|app|preferences|privacy (?:tools|cent(?:er|re)|controls|portal))\b/gi,
  ],
  ["a form they link to", /\b(?:request|online|web|contact|linked|this|our|the) forms?\b|\bcontact page\b/gi],
  ["by phone", /\b(?:call(?:ing)? us|by (?:tele)?phone|toll[- ]free|telephone us)\b/gi],
  [
    "by email",
    /\b(?:e-?mail(?:ing)? us|(?<!\b(?:not|notified|notify you|informed|inform you|told|tell you) )(?:by|via) e-?mail|send(?:ing)? (?:us )?an e-?mail)\b/gi,
  ],
  ["by letter", /\b(?:by (?:post|mail|letter|regular mail)|in writing|write to us)\b/gi],
];

function stepsIn(clauses: readonly Clause[], cited: readonly ClauseId[], contacts: readonly Fact[]): readonly string[] {
  const near = new Set(cited);
  const texts = clauses.filter(({ id }) => near.has(id)).flatMap(sentencesOnRights);
  const found = means
    .filter(([, pattern]) => texts.some((text) => findAll(pattern, text).length > 0))
    .map(([value]) => value);
  const fitting = contacts.filter((contact) => isForRights(contact, clauses));
  const here = fitting.filter(({ clause }) => near.has(clause)).map(({ value }) => value);
  const written = here.length > 0 ? here : fitting.filter(({ of }) => of === "requests").map(({ value }) => value);
  return [...new Set([...written.slice(0, 2), ...found])];
}

/** What a clause says beside how mailings come and are left. */
function sentencesOnRights({ text, sentences }: Clause): readonly string[] {
  return sentences.map(({ start, end }) => text.slice(start, end)).filter((words) => !isOnMailings(words));
}

function isOnMailings(words: string): boolean {
  return (
    /\bopt(?:ing)?[- ]?out\b|\bunsubscrib|\bpromotion|\bnewsletter|\bmarketing\b/i.test(words) &&
    !/\bdelet|\beras|\baccess|\bcorrect|\brights?\b|\brequests?\b/i.test(words)
  );
}

/** An address given for leaving mailings is none for one's rights, unless its sentence says so. */
function isForRights({ clause: id, span, value, of }: Fact, clauses: readonly Clause[]): boolean {
  if (/\b(?:authority|commission(?:er)?|ombud\w*|regulator)\b/i.test(value)) return false;
  if (/^(?:opt-?out|unsubscribe|marketing|press|sales|abuse|copyright|dmca|jobs|careers)/i.test(value)) return false;
  const clause = clauses.find((each) => each.id === id);
  if (of === "something else" && /\b(?:authorit|commissioner|complain)/i.test(clause?.text ?? "")) return false;
  const sentence = clause?.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  const words = clause === undefined || sentence === undefined ? "" : clause.text.slice(sentence.start, sentence.end);
  return !isOnMailings(words);
}

function howTo(steps: readonly string[]): string {
  return steps.length === 0 ? "" : ` How: ${joinWords(steps, "or")}.`;
}
