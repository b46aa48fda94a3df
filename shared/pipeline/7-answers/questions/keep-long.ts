import type { AnswerValue, Evidence, KeepingTime } from "../../../model/answer.ts";
import type { Fact } from "../../../model/fact.ts";
import { findDurations } from "../../6-facts/durations.ts";
import { nameThing } from "../name-thing.ts";
import { asTold, durationWords, joinWords, lowerFirst, quotable } from "../wording.ts";
import { type Draft, evidenceOf, wordsOfFacts } from "./draft.ts";
import type { Hit } from "./find-hits.ts";
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
      id: "inactive",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:inactiv\w+|not (?:\w+ ){0,3}?(?:used?|logged|signed|active)|last (?:log-?in|activity|use|visit))\b[^.;]{0,140}\b(?:days|weeks|months|years)\b[^.;]{0,120}\b(?:delet|eras|remov|anonymi[sz])\w*|\b(?:delet|eras|remov|anonymi[sz])\w*\b[^.;]{0,100}\b(?:inactiv\w+|not (?:\w+ ){0,3}?(?:used?|logged|signed|active))\b[^.;]{0,60}\b(?:days|weeks|months|years)\b/,
      unless: /\bcookies?\b/,
      matches: "If you have not logged in for 24 months, we delete your account.",
      misses: "If you have not logged in, we greet you.",
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

/** What stays in backups answers what is kept after deletion, not for how long. */
const inBackups = "in backups after deletion";

function settle({ hits, facts }: Found): Draft | null {
  const kept = timesOf(facts.of("retention").filter(({ value }) => value !== inBackups));
  const weighed = weighHits(hits);
  if (kept.length === 0 && weighed.yes.length === 0) return null;
  const value = [...kept.map(keepingTime), ...inactiveTimes(weighed.yes, kept)].slice(0, mostTimes);
  const evidence: readonly Evidence[] = [
    ...wordsOfFacts(kept),
    ...evidenceOf(weighed.yes.filter(({ cue }) => cue.id === "inactive").slice(0, 1)),
    ...(kept.length > 2 ? [] : evidenceOf(weighed.yes.slice(0, 2))),
  ];
  const text = tell(kept, inactiveTimes(weighed.yes, kept));
  const rest: readonly AnswerValue[] = value.length > 0 ? value : ruleOf(weighed.yes[0]?.passage.raw ?? "");
  return { state: "yes", text, value: rest, exception: false, region: null, evidence, open: [] };
}

/** After how long an account that nobody uses goes, where no fact of the same clause has a time. */
function inactiveTimes(hits: readonly Hit[], kept: readonly Fact[]): readonly KeepingTime[] {
  const timed = new Set(kept.filter(({ value }) => isDuration(value)).map(({ clause }) => clause));
  return hits
    .filter(({ cue, passage }) => cue.id === "inactive" && !timed.has(passage.clause.id))
    .slice(0, 1)
    .flatMap(({ passage }) => findDurations(passage.text).slice(0, 1))
    .map(({ iso }) => ({ of: "an account that is not used", duration: iso, rule: null }));
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

function tell(kept: readonly Fact[], inactive: readonly KeepingTime[]): string {
  const unused = inactive.map(({ duration }) => `an unused account ${durationWords(duration ?? "")}`);
  const times = [...unused, ...toldOnce(kept.filter(({ value }) => isDuration(value)))].slice(0, mostTold);
  if (times.length > 0) return `They name times: ${joinWords(times)}.`;
  const rule = kept.map(({ value }) => quotable(lowerFirst(asTold(value)), 16)).find((words) => words !== "");
  return rule === undefined ? "They give a rule for how long they keep it, but no time." : `They keep it ${rule}.`;
}

/** Each time with what it is said of; a time that is told of something named is not told again of data as such. */
function toldOnce(kept: readonly Fact[]): readonly string[] {
  const told = kept.map(({ of, value }) => ({ value, thing: nameThing(of) }));
  const isVague = (thing: string): boolean => /^(?:some of |most of )?your data$/.test(thing);
  const once = told.filter(
    ({ value, thing }, at) =>
      !isVague(thing) || !told.some((other, place) => other.value === value && (!isVague(other.thing) || place < at)),
  );
  const isBare = once.every(({ thing }) => isVague(thing));
  const named = (thing: string): string => (isVague(thing) ? "some data " : `${thing} `);
  return [...new Set(once.map(({ value, thing }) => `${isBare ? "" : named(thing)}${durationWords(value)}`))];
}
