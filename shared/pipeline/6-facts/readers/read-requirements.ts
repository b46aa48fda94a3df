import type { Finding, Statement } from "../statement.ts";
import { polarityOfWords } from "./polarity-of.ts";

type Rule = readonly [value: string, words: RegExp];

/** What one has to give. The values read after "you need". */
const rules: readonly Rule[] = [
  [
    "to give the data they ask for",
    /\b(?:if you (?:do not|don't|choose not to|decide not to|decline to|refuse to|fail to|withhold|opt not to)(?: \w+){0,3}? (?:provide|give|supply|submit|share|disclose|enter)|if you withhold|without (?:this|such|that|your|the|certain|these)(?: \w+){0,2} (?:information|data)|(?:not|failure to|refusal to) (?:provid|supply|giv)\w*)\b[^.;]{0,200}?\b(?:(?:may|might|will|would|could|do|does) not\b|cannot\b|can't\b|can not\b|unable\b|unavailable\b|impossible\b|limit|prevent|affect|restrict)/,
  ],
  [
    "an account",
    /\b(?:you|users|visitors|customers) (?:must|need to|have to|are required to|will need to|will have to|shall)(?: first)? (?:register|sign up|log[- ]?in|(?:create|open|set up|have) (?:an?|your) (?:\w+ )?(?:account|profile))\b|\b(?:account|registration) is (?:required|mandatory|necessary)\b|\brequires? (?:you |users |an? )?(?:to )?(?:\w+ )?(?:regist(?:er|ration)|account)\b/,
  ],
  [
    "to give your real name",
    /\b(?:must|need to|have to|required to|require you to|requires you to)\b[^.;]{0,60}\b(?:real|true|legal|actual) names?\b/,
  ],
];

const free: readonly Rule[] = [
  [
    "an account",
    /\b(?:do not|don't|does not|not) (?:need|required?|have to|require you to)(?: you)?(?: to)? (?:\w+ ){0,3}?(?:register|account|registration|sign up|log[- ]?in)\b(?! (?:with|using|through)\b)/,
  ],
  [
    "to give your real name",
    /\b(?:do not|don't|does not|not) (?:need|have to|required?)(?: you)?(?: to)? (?:\w+ ){0,4}?(?:real|true|legal|actual) name\b|\b(?:under|use) a (?:pseudonym|nickname)\b/,
  ],
];

/** What people have to give to use the service, or need not. What a denial is of is the value all the same. */
export function readRequirements({ text, setting }: Statement): readonly Finding[] {
  if (/\bright|\bchild|\bchange|\bjob|\bapplicant/.test(setting.titles.split(" / ")[0] ?? "")) return [];
  const need = rules.flatMap(([value, words]) => at(value, words.exec(text), null));
  const freed = free.flatMap(([value, words]) => at(value, words.exec(text), "does-not"));
  return [...need.filter(({ value }) => !freed.some((each) => each.value === value)), ...freed];
}

function at(value: string, hit: RegExpExecArray | null, claim: Finding["polarity"] | null): readonly Finding[] {
  if (hit === null) return [];
  const polarity =
    claim ?? (polarityOfWords(hit[0].replace(/\b(?:not|cannot|can't)\b/g, "")) === "may" ? "may" : "does");
  const place = { start: hit.index, end: hit.index + hit[0].length };
  return [{ kind: "requirement", value, polarity, practice: "first-party-collection", ...place }];
}
