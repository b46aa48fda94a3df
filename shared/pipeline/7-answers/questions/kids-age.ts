import type { Fact } from "../../../model/fact.ts";
import { findAll } from "../../../text/find-all.ts";
import { joinWords } from "../wording.ts";
import { type Draft, evidenceOf, wordsOfFacts } from "./draft.ts";
import type { Hit } from "./find-hits.ts";
import type { Found, QuestionRules } from "./question-rules.ts";
import { weighHits } from "./weigh-hits.ts";

const age = "(?:1[2-8]|2[01]|thirteen|fourteen|fifteen|sixteen|eighteen)";

export const kidsAge: QuestionRules = {
  question: "kids-age",
  lookedFor: ["children", "minors", "under 13", "age", "parent or guardian"],
  silence: "They don't say whether there is a minimum age, and nothing about children's data",
  settle,
  cues: [
    {
      id: "under",
      says: "yes",
      weight: 3,
      pattern: new RegExp(
        `\\b(?:under|below|younger than|less than|not (?:yet )?(?:reached|attained)|at least|over|above|minimum age|older than|reached|must be|aged?|only|nobody|anyone|restricted to)\\b (?:(?!article|section|last|past|previous|paragraph|clause|chapter)\\w+ ){0,4}?(?:the )?(?:ages? (?:of )?)?(?:\\(?${age}\\)?)(?: \\(?${age}\\)?)?(?: years?)?\\b(?!\\)? (?:days|months|hours|%|minutes|weeks|calendar|business))|\\b${age} (?:years? (?:of age|old)|or (?:older|over|younger))\\b|\\b(?:minimum age|age limit)\\b[^.;]{0,80}\\bis (?:set at )?${age}\\b|\\b${age} and (?:older|over|under)\\b`,
      ),
      unless:
        /\b(?:within|for|after|up to|every|of) (?:\w+ )?(?:1[2-8]|2[01]) (?:days|months|years(?! (?:old|of age)))\b/,
      matches: "You must be at least 16 to join.",
      misses: "We delete it after 16 months.",
    },
    {
      id: "children",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:not|never|do|does)\b[^.;]{0,80}\b(?:knowingly|intentionally|directed|intended|target\w*|design\w*|address|aimed|marketed?|collect|solicit)\b[^.;]{0,100}\b(?:children|child|minors?|kids)\b|\b(?:children|child|minors?|kids)(?:'s)?\b[^.;]{0,100}\b(?:not (?:\w+ ){0,3}?(?:use|register|submit|provide|allowed|permitted|collect)|consent|permission|parents?|guardians?|personal(?:ly)? (?:data|information|identif)|coppa)\b|\bparents?\b[^.;]{0,60}\b(?:guardians?|consent)\b[^.;]{0,80}\b(?:child\w*|minors?|kids)\b|\bcoppa\b/,
      matches: "We do not knowingly collect data from children.",
      misses: "Our children love lamps.",
    },
  ],
};

function settle({ hits, facts }: Found): Draft | null {
  const weighed = weighHits(hits);
  const known = facts.of("age");
  if (weighed.yes.length === 0 && known.length === 0) return null;
  const ages = agesOf(weighed.yes, known);
  const isParents = known.some(({ of }) => of?.startsWith("consent") === true);
  return {
    state: "yes",
    text: tell(ages, isParents),
    value: ages,
    exception: false,
    region: known.length > 0 ? null : weighed.region,
    evidence: [...evidenceOf(weighed.yes).slice(0, 3), ...wordsOfFacts(known.slice(0, 2))],
    open: [],
  };
}

const figures: ReadonlyMap<string, string> = new Map([
  ["thirteen", "13"],
  ["fourteen", "14"],
  ["fifteen", "15"],
  ["sixteen", "16"],
  ["eighteen", "18"],
]);
const anyAge = new RegExp(`\\b${age}\\b`, "g");

function agesOf(hits: readonly Hit[], known: readonly Fact[]): readonly string[] {
  const fromWords = hits
    .filter(({ cue }) => cue.id === "under")
    .flatMap(({ passage, start, end }) =>
      findAll(anyAge, passage.text.slice(start - passage.start, end - passage.start)),
    )
    .map((hit) => figures.get(hit[0]) ?? hit[0]);
  const fromFacts = known.map(({ value }) => value).filter((value) => /^\d+$/.test(value));
  return [...new Set([...fromFacts, ...fromWords])];
}

function tell(ages: readonly string[], isParents: boolean): string {
  if (ages.length === 0) return "They say something about children's data, but name no age.";
  const consent = isParents ? " Below it a parent has to agree." : "";
  return ages.length === 1
    ? `The age they name is ${ages[0]}.${consent}`
    : `The ages they name are ${joinWords(ages.slice(0, 4))}.${consent}`;
}
