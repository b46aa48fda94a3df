import { findAll } from "../../text/find-all.ts";
/** A length of time in a text: ISO 8601, and where its words stand, half-open. */
export type FoundDuration = { readonly iso: string; readonly start: number; readonly end: number };

const numbers: ReadonlyMap<string, number> = new Map(
  ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    .map((word, at): [string, number] => [word, Math.max(1, at)])
    .concat([
      ["an", 1],
      ["thirteen", 13],
      ["fourteen", 14],
      ["fifteen", 15],
      ["eighteen", 18],
      ["twenty", 20],
    ])
    .concat([
      ["twenty-four", 24],
      ["thirty", 30],
      ["thirty-six", 36],
      ["forty-five", 45],
      ["forty-eight", 48],
    ])
    .concat([
      ["sixty", 60],
      ["seventy-two", 72],
      ["ninety", 90],
    ]),
);

const words = [...numbers.keys()].sort((a, b) => b.length - a.length).join("|");
const pattern = new RegExp(
  `\\b(\\d{1,4}|${words})\\)?(?: ?\\((\\d{1,4})\\))?[- ](?:calendar |business |working |consecutive |full )?(minute|hour|day|week|month|year)s?\\b`,
  "g",
);

const units: ReadonlyMap<string, string> = new Map([
  ["minute", "PT#M"],
  ["hour", "PT#H"],
  ["day", "P#D"],
  ["week", "P#W"],
  ["month", "P#M"],
  ["year", "P#Y"],
]);

/**
 * The lengths of time a text names ("12 months", "thirty (30) days", "a year"), in order. An age ("18 years of age",
 * "13 years old") is none, and neither is the end of a range ("13 to 36 months"). Goes in: text as cues are written.
 */
export function findDurations(text: string): readonly FoundDuration[] {
  return findAll(pattern, text)
    .filter((hit) => !inRange.test(text.slice(0, hit.index)))
    .filter((hit) => !/^ (?:of age|old)\b/.test(text.slice(hit.index + hit[0].length)))
    .map((hit) => ({ iso: isoOf(hit), start: hit.index, end: hit.index + hit[0].length }));
}

/** Before the end of a range or sum, a part of one, or the places after a decimal point. */
const inRange = /\d ?(?:-|–|—|to|or|and) ?$|\bbetween (?:[\w() -]{1,25} and )?$|\d[.,]$|(?:\+|\bplus) ?$/;

function isoOf(hit: RegExpExecArray): string {
  const figure = hit[2] ?? hit[1] ?? "";
  const amount = /^\d/.test(figure) ? Number(figure) : (numbers.get(figure) ?? 1);
  return (units.get(hit[3] ?? "") ?? "P#D").replace("#", String(amount));
}
