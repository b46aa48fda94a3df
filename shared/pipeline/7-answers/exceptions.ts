import type { Polarity } from "../../model/fact.ts";
import { asTold, joinWords, lowerFirst, quotable } from "./wording.ts";

/** Cases that exceptions name most, told after "except". */
const cases: readonly (readonly [words: string, pattern: RegExp])[] = [
  ["with your consent", /\b(?:consent|permission|you (?:have )?agreed?|opt(?:ed)?[ -]in|authori[sz]ation)\b/i],
  ["where the law allows it", /\b(?:permitted|allowed) (?:by|under) (?:\w+ ){0,2}?law/i],
  [
    "where the law asks for it",
    /\b(?:requir\w+|demand\w*|compelled|comply).{0,40}\blaws?\b|\bcourt\b|\bsubpoena|\blegal|\blawful requests?/i,
  ],
  ["for targeted ads", /\b(?:targeted|behaviou?ral|interest-based|cross-context)\b.{0,30}\badvertis/i],
  [
    "to run the service",
    /\b(?:provid(?:e|ing)|deliver(?:ing)?|fulfil\w*|perform(?:ing)?|operat(?:e|ing)|complet(?:e|ing)|render(?:ing)?|offer(?:ing)?)\b.{0,40}\b(?:services?|products?|orders?|requests?|transactions?|features?)\b/i,
  ],
  [
    "to companies that work for them",
    /\b(?:service|server|hosting|third[- ]party) providers?\b|\bvendors?\b|\bprocessors?\b|\bcontractors?\b|\bagents?\b/i,
  ],
  ["to companies of the same group", /\baffiliat\w+|\bsubsidiar\w+|\bgroup compan\w+/i],
  [
    "if the business is sold",
    /\bmerger|\bacqui(?:red|sition)|\bbankrupt|\bsale of (?:\w+ ){0,4}(?:business|assets|company)/i,
  ],
  ["to protect rights and safety", /\bprotect\b.{0,60}\b(?:rights|safety|property)\b|\bemergenc/i],
  [
    "as told elsewhere in the policy",
    /\b(?:described|set (?:out|forth)|stated|listed|disclosed|specified|provided|outlined|explained|noted|indicated|mentioned)\b.{0,30}\b(?:below|above|herein|elsewhere|in (?:this|the|our) )|\bbelow\b|\babove\b/i,
  ],
];

const excepts = /^(?:except|unless|other than|apart|with the exception|excluding|save)/i;
const pointsOn = /\b(?:following|below|above|herein)\b/i;

/** More cases than this are a list to be looked up. */
const mostCases = 2;

/** Longer ones read worse than the sentence they limit, in words. */
const longest = 12;

/**
 * How an exception or condition ends a sentence: quoted where it is short and whole, told by the cases it names where it is
 * not, and otherwise said to be named by the policy. Never dropped.
 */
export function exceptionOf(condition: string | null): string {
  if (condition === null) return "";
  const tail = tailOf(condition);
  if (tail !== "") return /^without\b/.test(tail) ? ` ${tail}` : `, ${tail}`;
  if (/^without\b.*\b(?:consent|permission)\b/i.test(condition)) return withoutConsent(condition);
  if (agreed.test(condition)) return ", if you have agreed";
  const isException = excepts.test(condition) || /, except\b/.test(condition);
  return isException ? `, except ${casesOf(condition)}` : ", on conditions they list";
}

function casesOf(condition: string): string {
  const found = cases.filter(([, pattern]) => pattern.test(condition)).map(([words]) => words);
  const named = found.length > 0 && /\bfollowing\b/i.test(condition) ? [...found, "in cases they list"] : found;
  if (named.length === 0) return "in cases they list";
  return joinWords(named.length > mostCases ? [...named.slice(0, 1), "in other cases they list"] : named, "or");
}

/** "Without your consent" tells itself; an exception to it is told by the cases it names. */
function withoutConsent(condition: string): string {
  const rest = /\b(?:unless|except)\b.*$/i.exec(condition)?.[0];
  return ` without your consent${rest === undefined ? "" : exceptionOf(rest)}`;
}

function tailOf(condition: string): string {
  const words = lowerFirst(asTold(condition)).replace(/(?:, (?:however|though))?[,;:.\s]*$/, "");
  if (pointsOn.test(words) || words.split(" ").length > longest) return "";
  return quotable(words, longest) === words ? words : "";
}

const agreed =
  /^(?:if|where|when|once|with) (?:we|your?)\b.*\b(?:consent|agree|permission|authori[sz]ation|opt(?:ed)? in)/i;

/** Conditions that narrow what is said; "as required by law" and the like only explain. */
export function isLimit(condition: string | null): condition is string {
  return (
    condition !== null &&
    (/^(?:provided|only|except|unless|other than|without|apart|excluding)/i.test(condition) || agreed.test(condition))
  );
}

/** What narrows all the facts of a sentence alike, as it ends the sentence; what narrows some of them has to be told apart. */
export function limitOf(facts: readonly Claim[]): string {
  const [first] = facts;
  const condition = first === undefined ? null : conditionOf(first);
  return isLimit(condition) ? exceptionOf(condition) : "";
}

type Claim = { readonly condition: string | null; readonly polarity?: Polarity };

/** "Other than as described here" ends a denial; what is done otherwise too is no limit of what is done. */
function conditionOf({ condition, polarity }: Claim): string | null {
  return polarity !== "does-not" && /^other than as\b/i.test(condition ?? "") ? null : condition;
}

/** Facts with the same limit together, those without one first; a sentence tells one such group. */
export function byLimit<F extends Claim>(facts: readonly F[]): readonly (readonly F[])[] {
  const groups = Map.groupBy(facts, (fact) => {
    const condition = conditionOf(fact);
    return isLimit(condition) ? condition : "";
  });
  return [...groups].sort(([a], [b]) => Number(a !== "") - Number(b !== "")).map(([, group]) => group);
}
