import type { AnswerValue, Evidence, KeepingTime } from "../../../model/answer.ts";
import type { Fact } from "../../../model/fact.ts";
import { nameThing } from "../name-thing.ts";
import { asTold, durationWords, joinWords, lowerFirst, quotable } from "../wording.ts";
import { type Draft, evidenceOf, wordsOfFacts } from "./draft.ts";
import type { Found, QuestionRules } from "./question-rules.ts";
import { weighHits } from "./weigh-hits.ts";

export const keepLong: QuestionRules = {
  question: "keep-long",
  lookedFor: ["keep", "retain", "store", "how long", "as long as", "days", "months", "years"],
  silence: "They don't say how long they keep your data",
  settle,
  cues: [
    {
      id: "as-needed",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:retain\w*|keep|kept|stor(?:e|ed|es)|hold|held|sav(?:e|ed)|preserve[sd]?|maintain(?:ed)?|retention|remain|delet\w+)\b[^.;]{0,140}\b(?:as long as|so long as|for the (?:duration|period|time|life\w*|length)|for a (?:\w+ )?(?:period|time|limited)|until|no longer|longer than|indefinitely|for as long|only for|while (?:you|your)|retention (?:period|polic\w+|schedule)|when (?:it is|they are) no longer)\b|\b(?:as|so) long as\b[^.;]{0,100}\b(?:retain|keep|store|hold|maintain)\w*\b|\bno longer (?:needed|necessary|required)\b[^.;]{0,120}\b(?:delet|eras|destroy|remov|anonymi[sz])/,
      unless:
        /\bcookies?\b|\bpassword\b|\bupdate|\bchanges?\b|\bvisit(?:ing)? our\b|\bright to\b|\byou (?:may|can) (?:ask|request)\b/,
      matches: "We keep your data as long as we need it.",
      misses: "Keep your password safe until you change it.",
    },
    {
      id: "criteria",
      says: "yes",
      weight: 1,
      pattern:
        /\b(?:determine|criteria|consider)\b[^.;]{0,60}\b(?:retention period|period|how long)\b|\bretention periods?\b[^.;]{0,60}\b(?:depends?|var(?:y|ies)|is|are)\b|\bretain\b[^.;]{0,60}\b(?:to comply|necessary|in accordance|in line|as required)\b/,
      matches: "The retention period depends on the kind of data.",
      misses: "We consider you a friend.",
    },
  ],
};

/** More times than this are not listed. */
const mostTimes = 12;
/** And in the sentence, so many. */
const mostTold = 4;

function settle({ hits, facts }: Found): Draft | null {
  const kept = timesOf(facts.of("retention"));
  const weighed = weighHits(hits);
  if (kept.length === 0 && weighed.yes.length === 0) return null;
  const value = kept.slice(0, mostTimes).map(keepingTime);
  const evidence: readonly Evidence[] = [
    ...wordsOfFacts(kept),
    ...(kept.length > 2 ? [] : evidenceOf(weighed.yes.slice(0, 2))),
  ];
  const text = tell(kept);
  const rest: readonly AnswerValue[] = value.length > 0 ? value : ruleOf(weighed.yes[0]?.passage.raw ?? "");
  return { state: "yes", text, value: rest, exception: false, region: null, evidence, open: [] };
}

/** Times with a length first, then stated rules; each once. */
function timesOf(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  const once = facts.filter(({ of, value }) => {
    const key = `${of ?? ""} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
  return [...once.filter(({ value }) => isDuration(value)), ...once.filter(({ value }) => !isDuration(value))];
}

function isDuration(value: string): boolean {
  return /^PT?\d/.test(value);
}

/** A fact of keeping as the answer's value. */
function keepingTime({ of, value }: Fact): KeepingTime {
  return isDuration(value) ? { of, duration: value, rule: null } : { of, duration: null, rule: asTold(value) };
}

function ruleOf(sentence: string): readonly AnswerValue[] {
  return sentence === "" ? [] : [{ of: null, duration: null, rule: asTold(sentence).slice(0, 160) }];
}

function tell(kept: readonly Fact[]): string {
  const times = kept
    .filter(({ value }) => isDuration(value))
    .slice(0, mostTold)
    .map(({ of, value }) => `${nameThing(of)} ${durationWords(value)}`);
  if (times.length > 0) return `They name times: ${joinWords(times)}.`;
  const rule = kept.map(({ value }) => quotable(lowerFirst(asTold(value)), 16)).find((words) => words !== "");
  return rule === undefined ? "They give a rule for how long they keep it, but no time." : `They keep it ${rule}.`;
}
