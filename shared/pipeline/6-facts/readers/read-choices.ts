import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { choiceRules } from "../words/choices.ts";

const offers =
  /\b(?:you|users?|visitors|recipients|they|we (?:offer|include|provide))\b|\bcan be\b|\bto opt\b|^(?:set|adjust|use|click|disable|turn|follow)\b|\bbrowsers? (?:allow|let|can|settings)\b/;
const refuses =
  /\b(?:cannot|can't|can not|unable to|not be able to|no longer be able) (?:\w+ ){0,2}?(?:opt|unsubscribe|refuse|block|disable)\b|\bwithout (?:changing|adjusting)\b/;

/** Choices people have, by their plain names; and mail that is never sent (`promotional mail`, denied). */
export function readChoices(statement: Statement): readonly Finding[] {
  return [...readOffered(statement), ...readPromise(statement)];
}

function readOffered({ text, setting }: Statement): readonly Finding[] {
  if (!offers.test(text) || refuses.test(text)) return [];
  if (/\bchild|\bchange/.test(setting.titles.split(" / ")[0] ?? "") && !/\bopt/.test(text)) return [];
  const terms = findTerms(choiceRules, text).filter(({ value }) => isOfferedHere(value, `${setting.titles} ${text}`));
  return terms.map((term) => ({
    kind: "choice" as const,
    value: term.value,
    polarity: "does" as const,
    practice: "user-choice" as const,
    start: term.start,
    end: term.end,
  }));
}

/** Browsers block more than cookies, and an app is removed for many reasons: what the choice is of has to be named. */
function isOfferedHere(value: string, around: string): boolean {
  if (value.includes("cookies"))
    return /\bcookies?\b/.test(around) && !(value.startsWith("pick") && /\bbrowsers?\b/.test(around));
  if (value.startsWith("stop marketing mail"))
    return /\b(?:e-?mails?|newsletters?|messages?|mailings?|communications?|marketing)\b/.test(around);
  return !value.includes("removing the app") || /\b(?:stop|prevent|end|cease)\w*\b.{0,60}\bcollect/.test(around);
}

function readPromise({ text }: Statement): readonly Finding[] {
  const hit =
    /\b(?:never|do not|don't|does not|will not|won't) sends? (?:you )?(?:any )?(?:promotional|marketing|advertising|unsolicited) (?:e-?mails?|messages|newsletters|communications?)\b/.exec(
      text,
    );
  if (
    hit === null ||
    /\bwithout\b|\bunless\b|\b(?:asking|requesting|that ask|request|make sure|ensure|so (?:that )?we|unsubscrib\w*|opt\w*)\b|\b(?:communications?|e-?mails?|messages|newsletters) to (?!you\b)/.test(
      text,
    )
  )
    return [];
  return [
    {
      kind: "choice",
      value: "promotional mail",
      polarity: "does-not",
      practice: "user-choice",
      start: hit.index,
      end: hit.index + hit[0].length,
    },
  ];
}
