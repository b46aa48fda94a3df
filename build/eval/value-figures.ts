import type { AnswerValue } from "../../shared/model/answer.ts";
import { type QuestionId, questions } from "../../shared/model/question.ts";
import { share } from "./figures.ts";
import type { Judged } from "./judge-answers.ts";

const lists = new Set<QuestionId>(questions.filter(({ kind }) => kind === "list").map(({ id }) => id));

/** How much of the values in the key ours hold: dates, lengths of time, ages, contacts, and list items by loose match. */
export function valueFigures(judged: readonly Judged[]): readonly (readonly string[])[] {
  const of = (...ids: readonly QuestionId[]): readonly Judged[] =>
    judged.filter(({ question }) => ids.includes(question));
  return [
    ["dates found", found(of("change-date"), datesIn)],
    ["lengths of time found", found(of("keep-long", "keep-after"), durationsIn)],
    ["ages found", found(of("kids-age"), agesIn)],
    ["addresses of mail and telephone found", found(of("who-contact"), contactsIn)],
    ["list items found, by loose match", listItems(judged.filter(({ question }) => lists.has(question)))],
  ];
}

type Pick = (text: string) => readonly string[];

function found(judged: readonly Judged[], pick: Pick): string {
  let right = 0;
  let all = 0;
  for (const { key, answer } of judged) {
    const ours = new Set(pick(textOf(answer.value)));
    const wanted = new Set(pick(JSON.stringify(key.value ?? "")));
    all += wanted.size;
    right += [...wanted].filter((each) => ours.has(each)).length;
  }
  return share(right, all);
}

const datesIn: Pick = (text) => text.match(/\d{4}-\d\d(?:-\d\d)?/g) ?? [];
const durationsIn: Pick = (text) => (text.match(/\bPT?\d+[HDWMY]\b/g) ?? []).map(inDays);
const agesIn: Pick = (text) => text.match(/\b(?:1[2-9]|2[01])\b/g) ?? [];
const contactsIn: Pick = (text) =>
  (text.match(/[\w.+-]+@[\w.-]+\w|\+?\(?\d{3,4}\)?[ .-]\d{3,4}[ .-]?\d{3,5}/g) ?? []).map((each) =>
    each.toLowerCase().replace(/(?<=\d)[ .()-]+/g, "-"),
  );

/** So that a year and twelve months are the same. */
function inDays(iso: string): string {
  const amount = Number(/\d+/.exec(iso)?.[0]);
  const unit = iso.startsWith("PT") ? "H" : iso.slice(-1);
  const days =
    new Map([
      ["H", 1 / 24],
      ["D", 1],
      ["W", 7],
      ["M", 365 / 12],
      ["Y", 365],
    ]).get(unit) ?? 1;
  return String(Math.round(amount * days * 24));
}

function listItems(judged: readonly Judged[]): string {
  let right = 0;
  let all = 0;
  for (const { key, answer } of judged) {
    const items = Array.isArray(key.value) ? key.value.filter((item) => typeof item === "string") : [];
    const ours = wordsOf(textOf(answer.value));
    all += items.length;
    right += items.filter((item) => wordsOf(item).some((word) => ours.includes(word))).length;
  }
  return share(right, all);
}

const small = new Set("and or the of for with other your their from you data information details use used".split(" "));

/** Words cut to their first five letters, so that forms of one word meet. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  return words.filter((word) => !small.has(word)).map((word) => word.slice(0, 5));
}

function textOf(value: readonly AnswerValue[]): string {
  return value
    .map((each) => (typeof each === "string" ? each : `${each.of ?? ""} ${each.duration ?? ""} ${each.rule ?? ""}`))
    .join("; ");
}
