import { findDurations } from "../durations.ts";
import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { changeNoticeRules } from "../words/change-notices.ts";
import { polarityOfWords } from "./polarity-of.ts";

const aboutChange = /\b(?:changes?|update[sd]?|modif\w+|revis\w+|amend\w*)\b/;

/**
 * How people hear of changes to the policy. `of` is "important changes" where the words say so, else `null`. Further values:
 * `before they take effect`, `going on using it counts as agreeing`, `you have to look yourself`.
 */
export function readChanges(statement: Statement): readonly Finding[] {
  const { text, setting } = statement;
  const title = setting.titles.split(" / ")[0] ?? "";
  const titled =
    /\b(?:chang|updat|modif|amend|revis)\w*/.test(title) &&
    (!/\byour\b|\bpersonal\b|\bdeletion\b|\bdata\b|\binformation\b/.test(title) ||
      /\b(?:polic\w+|notice|statement)\b/.test(title));
  const about = setting.clause.practices.some((each) => each.practice === "policy-change");
  if ((!about && !titled) || /\brequests? (?:for )?chang|\brequesting\b/.test(text)) return [];
  const of = /\b(?:material|significant|important|substantial|major)(?:ly)?\b/.test(text) ? "important changes" : null;
  return [...readNotices(text, of), ...readFurther(text, of), ...readNoticeTime(text)];
}

function readNotices(text: string, of: string | null): readonly Finding[] {
  const tells =
    /\b(?:notify|inform|alert|notice|post|posted|posting|publish\w*|let you know|revise|updat\w+|e-?mail)\b/.test(text);
  if (/\bchanges? (?:in|of) (?:ownership|control)\b/.test(text)) return [];
  if (!tells || !(aboutChange.test(text) || /\bthey\b/.test(text))) return [];
  if (/\bif you (?:do not|don't|have)\b|\byou are responsible\b|\b(?:questions?|contact us|write to us)\b/.test(text))
    return [];
  const claim = polarityOfWords(
    (/\b(?:we|will)\b[^.]*$/.exec(text.replace(/^if\b[^,]*(?:,[^,]*)*?, (?=we\b)/, ""))?.[0] ?? text)
      .replace(/^.*?\b(?:may|might|can) (?:\w+ )?(?:change|update|modify|revise|amend)\b/, "")
      .replace(/^.*?\bwe may make\b/, ""),
  );
  if (claim === "does-not") return [];
  return findTerms(changeNoticeRules, text).map((term) => ({
    ...finding(term.value, term.start, term.end),
    polarity: claim,
    of,
  }));
}

const further: readonly (readonly [value: string, pattern: RegExp])[] = [
  [
    "before they take effect",
    /\b(?:before|prior to|in advance of)\b.{0,60}\b(?:changes?|effect\w*|take|taking|becom\w+|apply|modifications|choose to continue)\b|\bbefore we make (?:\w+ )?changes\b/,
  ],
  [
    "going on using it counts as agreeing",
    /\bcontinu(?:ed|ing|e) (?:to )?(?:\w+ ){0,2}?(?:use|using|access)\b.{0,200}\b(?:accept\w*|agree\w*|consent\w*|acknowledg\w+|bound)\b|\b(?:accept\w*|agree\w*|consent\w*)\b.{0,80}\bcontinu(?:ed|ing|e) (?:to )?(?:use|using)\b/,
  ],
  [
    "you have to look yourself",
    /\b(?:your responsibility|we encourage|you should|please|we (?:recommend|advise|suggest)|you are (?:advised|encouraged))\b.{0,40}\b(?:review|check|revisit|visit|consult)\w*\b/,
  ],
];

function readFurther(text: string, of: string | null): readonly Finding[] {
  const tells = /\b(?:notify|inform|notice|let you know|tell|e-?mail|post\w*)\b/.test(text);
  return further.flatMap(([value, pattern]) => {
    const hit = pattern.exec(text);
    return hit === null || (value.startsWith("before") && !tells)
      ? []
      : [{ ...finding(value, hit.index, hit.index + hit[0].length), of, polarity: tries.test(text) ? "may" : "does" }];
  });
}

/** "We will try to tell you" promises no more than a try. */
const tries = /\b(?:(?:try|attempt|endeavou?r|strive|seek) to|efforts? to)\b/;

/** How long before a change people hear of it: ISO 8601, `of` is "notice time". */
function readNoticeTime(text: string): readonly Finding[] {
  if (/\b(?:transferr?\w*|owner\w*|merg\w+|acqui\w+)\b/.test(text)) return [];
  const time = findDurations(text).find(({ start, end }) => {
    const after = text.slice(end, end + 60);
    return (
      /^(?:'s?|s')? (?:\w+ )?(?:before|prior|in advance|ahead|(?:advance )?notice)\b/.test(after) ||
      (/^ (?:after|from|following)\b/.test(after) && /\b(?:effect|effective)\b/.test(text.slice(0, start)))
    );
  });
  return time === undefined ? [] : [{ ...finding(time.iso, time.start, time.end), of: "notice time" }];
}

function finding(value: string, start: number, end: number): Finding {
  return { kind: "change-notice", value, polarity: "does", practice: "policy-change", start, end };
}
