import { countWords } from "../3-clean/block-text.ts";
import {
  anyDateWords,
  asOfWords,
  effectiveWords,
  historyTitles,
  lawAfterDate,
  otherDateWords,
  publishedWords,
  updatedWords,
} from "./date-words.ts";
import { type DateOrder, type FoundDate, findDates } from "./find-dates.ts";
import { orderOfDates } from "./order-of-dates.ts";

export type PolicyDates = { readonly updated: string | null; readonly effective: string | null };

/** The document as lines in reading order; headings are told apart because a change list hangs its dates on them. */
export type DatedLine = { readonly text: string; readonly isHeading: boolean };

type Role = "updated" | "effective";
type Claim = { readonly role: Role; readonly date: FoundDate; readonly weight: number };

/** So many lines at the top and at the end may date a document in running text. */
const frontLines = 12;
const endLines = 8;
/** A line elsewhere dates the document only when it says little else, in words. */
const shortLine = 16;
/** The words that say what a date is stand at most so many characters before it ("This policy was last updated on the"). */
const reach = 70;
/** A change list is looked through for so many lines. */
const mostChanges = 60;

/**
 * When the policy says it was last updated and since when it is in effect. Said in the first lines weighs most, then in
 * short lines at the end; lines left out as furniture come last; a bare date counts only right under the title. `usual`:
 * how dates are written where the policy comes from, for those in figures that could be read either way; `null` where
 * that is not known. Dates of the policy that can be read one way only say more.
 */
export function findPolicyDates(
  lines: readonly DatedLine[],
  leftOut: readonly string[],
  usual: DateOrder | null,
): PolicyDates {
  const history = historyOf(lines);
  const claims = [
    ...lines.flatMap((line, index) => (history.has(line) ? [] : claimsOf(lines, line, index))),
    ...leftOut.flatMap((text) => text.split("\n").flatMap(claimsLeftOut)),
  ];
  const isoOf = (date: FoundDate) => isoIn(date, () => orderOfDates(lines.map((line) => line.text)) ?? usual);
  const updated = heaviest(claims, "updated");
  const effective = heaviest(claims, "effective");
  return {
    updated: updated === null ? newest([...history.values()].map(isoOf)) : isoOf(updated),
    effective: effective === null ? null : isoOf(effective),
  };
}

function isoIn({ iso, either }: FoundDate, order: () => DateOrder | null): string {
  const known = either === undefined ? null : order();
  return known === null ? iso : (either?.[known] ?? iso);
}

function heaviest(claims: readonly Claim[], role: Role): FoundDate | null {
  const [best] = claims.filter((claim) => claim.role === role).toSorted((a, b) => b.weight - a.weight);
  return best?.date ?? null;
}

function claimsOf(lines: readonly DatedLine[], line: DatedLine, index: number): readonly Claim[] {
  if (!/\d{2}/.test(line.text)) return [];
  const isFront = index < frontLines;
  const isEnd = index >= lines.length - endLines;
  const isShort = countWords(line.text) <= shortLine;
  if (!isFront && !isEnd && !isShort) return [];
  const weight = isFront ? 8 - index / frontLines : isEnd ? 4 : 2;
  const before = lines[index - 1]?.text ?? "";
  const claims = claimsIn(line.text, countWords(before) <= 8 ? before : "", weight + (isShort ? 2 : 0));
  return claims.length === 0 && index < 4 ? bareDate(line.text) : claims;
}

/** A line left out as furniture dates the policy where it is short and says so itself. */
function claimsLeftOut(line: string): readonly Claim[] {
  const isDating = line.length < 400 && /\d{2}/.test(line) && rolesOf(line).length > 0;
  return isDating ? claimsIn(line, "", 1) : [];
}

function claimsIn(text: string, lineBefore: string, weight: number): readonly Claim[] {
  const dates = findDates(text);
  return dates.flatMap((date, index) => {
    const from = Math.max(dates[index - 1]?.end ?? 0, date.start - reach);
    const said = text.slice(from, date.start);
    const near = /[\p{L}]/u.test(said) ? said : `${lineBefore} ${text.slice(date.end, date.end + 30)}`;
    const heard = publishedWords.test(near) ? weight - 0.5 : weight;
    if (otherDateWords.test(near) || isOfSentence(near, text.slice(date.end))) return [];
    return rolesOf(near).map((role) => ({ role, date, weight: heard }));
  });
}

/** So many words after a date are more than its line's rest ("and posted here"). */
const restOfLine = 4;

/** Whether a date tells when something else than the policy is so: a law, or what the sentence goes on to say. */
function isOfSentence(before: string, after: string): boolean {
  if (lawAfterDate.test(after)) return true;
  const isOnlyAsOf = asOfWords.test(before) && !updatedWords.test(before.replace(anyDateWords, ""));
  return isOnlyAsOf && !effectiveWords.test(before) && countWords(/^[^.\n]*/.exec(after)?.[0] ?? "") > restOfLine;
}

/** "Last updated and effective" gives both, "Effective date" only one. */
function rolesOf(words: string): readonly Role[] {
  const isEffective = effectiveWords.test(words);
  const isUpdated = updatedWords.test(isEffective ? words.replace(anyDateWords, "") : words);
  return [...(isUpdated ? (["updated"] as const) : []), ...(isEffective ? (["effective"] as const) : [])];
}

/** A line that is nothing but a date ("June 2021", "(1 May 2018)"): right under the title it dates the document. */
function bareDate(text: string): readonly Claim[] {
  const [date] = findDates(text);
  const isBare = date !== undefined && countWords(text.slice(0, date.start) + text.slice(date.end)) <= 4;
  return isBare && !otherDateWords.test(text) ? [{ role: "updated", date, weight: 3 }] : [];
}

/**
 * The lines of a change list that begin with a date, and that date. Each dates one change ("May 2021: first version"), so
 * none of them alone says when the policy was updated: the newest does.
 */
function historyOf(lines: readonly DatedLine[]): ReadonlyMap<DatedLine, FoundDate> {
  const start = lines.findLastIndex((line) => line.isHeading && historyTitles.test(line.text.trim()));
  if (start === -1) return new Map();
  const dated = lines.slice(start + 1, start + 1 + mostChanges).flatMap((line) => {
    const [date] = findDates(line.text);
    const begins = date !== undefined && date.start < 12 && rolesOf(line.text.slice(0, date.start)).length === 0;
    return begins ? [[line, date] as const] : [];
  });
  return new Map(dated);
}

function newest(dates: readonly string[]): string | null {
  return dates.toSorted().at(-1) ?? null;
}
