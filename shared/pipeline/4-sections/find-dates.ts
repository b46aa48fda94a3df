import { findAll } from "../../text/find-all.ts";
import { monthNumbers } from "./month-names.ts";

/** How a date in figures is written in a country: the fourth of May as 4/5 or 5/4. */
export type DateOrder = "day-first" | "month-first";

/** A date in a text: ISO 8601 as precise as it was written, and where it stands (UTF-16 offsets of the text). */
export type FoundDate = {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  /** Where day and month could be either: both ways to read it. */
  readonly either?: Readonly<Record<DateOrder, string>>;
};

type Parts = { readonly year: number; readonly month?: number | undefined; readonly day?: number | undefined };
/** What a spelling's groups are called: year, month, day, and two numbers in an order to be found out. */
type Groups = { readonly [G in "y" | "m" | "d" | "a" | "b"]?: string };
type Spelling = {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Parts | null;
  readonly order?: DateOrder;
};

const months = [...monthNumbers.keys()].toSorted((a, b) => b.length - a.length).join("|");
const year = "(?<y>(?:19|20)\\d\\d)";
const day = "(?<d>[0-3]?\\d)";
/** Two numbers that are a day and a month, parted by the same sign twice. */
const pair = (sign: string) => `(?<a>[0-3]?\\d)(?<s>${sign})\\s?(?<b>[0-3]?\\d)\\k<s>\\s?`;
/** With a short year, fewer figures would be the number of a section ("2.1.10"). */
const twoDigits = "(?<a>[0-3]\\d)\\.(?<b>[0-3]\\d)\\.";
const named = ({ y, m, d }: Groups): Parts => ({
  year: Number(y),
  month: monthNumbers.get((m ?? "").toLowerCase()),
  day: d === undefined ? undefined : Number(d),
});
const numeric = ({ y, m, d }: Groups): Parts => ({ year: Number(y), month: Number(m), day: Number(d) });

/** The spellings met, the surest first: a later one never claims letters that an earlier one has taken. */
const spellings: readonly Spelling[] = [
  { pattern: new RegExp(`(?<!\\d)${year}(?<s>[-/.])(?<m>[01]?\\d)\\k<s>${day}(?!\\d)`, "gu"), read: numeric },
  { pattern: new RegExp(`${year}\\s?[年년]\\s?(?<m>[01]?\\d)\\s?[月월]\\s?${day}\\s?[日일]`, "gu"), read: numeric },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?<m>${months})[.,]?\\s+${day}(?:st|nd|rd|th)?\\s*(?:,|\\s)\\s*${year}(?!\\d)`,
      "giu",
    ),
    read: named,
  },
  {
    pattern: new RegExp(
      `(?<!\\d)${day}(?:st|nd|rd|th|er|\\.|º|°)?[\\s-]*(?:of\\s+|de\\s+|day of\\s+)?(?<m>${months})\\.?(?:,?[\\s-]+|\\s+de[l]?\\s+)${year}(?!\\d)`,
      "giu",
    ),
    read: named,
  },
  { pattern: new RegExp(`(?<!\\p{L})(?<m>${months})\\.?,?\\s+(?:de\\s+|of\\s+)?${year}(?!\\d)`, "giu"), read: named },
  { pattern: new RegExp(`(?<!\\d)${pair("[.]")}${year}(?!\\d)`, "gu"), read: dayFirst, order: "day-first" },
  { pattern: new RegExp(`(?<![\\d.])${twoDigits}(?<y>\\d\\d)(?!\\.?\\d)`, "gu"), read: dayFirst, order: "day-first" },
  {
    pattern: new RegExp(`(?<!\\d)${pair("[/-]")}(?<y>(?:19|20)?\\d\\d)(?!\\d)`, "gu"),
    read: monthFirst,
    order: "month-first",
  },
];

/**
 * All dates of a text in order, in the spellings of some twenty languages. A date in figures and slashes whose day and
 * month could be either is read month first, as in the United States, where most policies in English come from; one in
 * figures and full stops day first. Both ways to read it come with it.
 */
export function findDates(text: string): readonly FoundDate[] {
  if (!/\d\d/.test(text)) return [];
  let found: readonly FoundDate[] = [];
  for (const spelling of spellings) found = mergeDates(found, datesSpelled(text, spelling));
  return found;
}

/** Two lists in order as one; what overlaps a date of the first list is dropped from the second. */
function mergeDates(found: readonly FoundDate[], later: readonly FoundDate[]): readonly FoundDate[] {
  if (later.length === 0) return found;
  let at = 0;
  const free = later.filter((date) => {
    while ((found[at]?.end ?? Number.POSITIVE_INFINITY) <= date.start) at += 1;
    return (found[at]?.start ?? Number.POSITIVE_INFINITY) >= date.end;
  });
  return [...found, ...free].toSorted((a, b) => a.start - b.start);
}

function datesSpelled(text: string, { pattern, read, order }: Spelling): readonly FoundDate[] {
  return findAll(pattern, text).flatMap((match) => {
    const parts = read(match.groups ?? {});
    const iso = parts === null ? null : toIso(parts);
    if (parts === null || iso === null) return [];
    const found = { iso, start: match.index, end: match.index + match[0].length };
    const either = order === undefined ? null : eitherWay(parts, order);
    return [either === null ? found : { ...found, either }];
  });
}

function eitherWay(parts: Parts, order: DateOrder): Readonly<Record<DateOrder, string>> | null {
  const iso = toIso(parts);
  const swapped = toIso({ ...parts, month: parts.day, day: parts.month });
  if (iso === null || swapped === null || iso === swapped) return null;
  return order === "day-first"
    ? { "day-first": iso, "month-first": swapped }
    : { "day-first": swapped, "month-first": iso };
}

function monthFirst({ a, b, y = "" }: Groups): Parts {
  return inOrder(Number(b), Number(a), y);
}

function dayFirst({ a, b, y = "" }: Groups): Parts {
  return inOrder(Number(a), Number(b), y);
}

/** A month past December shows that the order is the other one. */
function inOrder(day: number, month: number, y: string): Parts {
  const written = y.length === 2 ? 2000 + Number(y) : Number(y);
  return month > 12 ? { year: written, month: day, day: month } : { year: written, month, day };
}

/** `null` for a month or day that is none. Years before the web had policies, or far ahead, are something else. */
function toIso({ year: y, month, day: d }: Parts): string | null {
  if (y < 1990 || y > 2100 || month === undefined || month < 1 || month > 12) return null;
  const prefix = `${y}-${String(month).padStart(2, "0")}`;
  if (d === undefined) return prefix;
  const longest = new Date(Date.UTC(y, month, 0)).getUTCDate();
  return d >= 1 && d <= longest ? `${prefix}-${String(d).padStart(2, "0")}` : null;
}
