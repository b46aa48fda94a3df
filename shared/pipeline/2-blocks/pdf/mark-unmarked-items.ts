import { type Group, isBold, isRow } from "./group-lines.ts";
import { isTitle } from "./is-title.ts";
import type { TypeMeasures } from "./measure-type.ts";

/** Items stand so much further in than what leads them in, as shares of the type's size; less where it ends with a colon. */
const leastIndent = 1.2;
const leastAfterColon = 0.9;
const mostIndent = 6;
/** Lines that begin within so many points of each other begin together. */
const sameLeft = 2;
/** So many paragraphs with an indented first line make it the file's way to begin paragraphs. */
const enoughIndented = 3;

/**
 * Marks paragraphs that are items by their indentation alone: browsers draw the bullets of a printed page as shapes, which
 * are no text. They follow a paragraph that ends with a colon, or there are two and more of them. Comes out: the same
 * groups; where paragraphs begin with an indented line, as they are.
 */
export function markUnmarkedItems(groups: readonly Group[], measures: TypeMeasures): readonly Group[] {
  if (groups.filter(isFirstLineIndented).length >= enoughIndented) return groups;
  const items = new Set(groups.flatMap((_, index) => listAfter(groups, index, measures)));
  return groups.map((group) =>
    group.marked === null && items.has(group) ? { ...group, marked: { marker: "•", skip: 0 } } : group,
  );
}

/** The items that one group leads in; none where it does not. */
function listAfter(groups: readonly Group[], index: number, measures: TypeMeasures): readonly Group[] {
  const lead = groups[index];
  if (lead === undefined || lead.marked !== null || isHeadLike(lead, measures)) return [];
  const run = runAfter(groups, index);
  const isList = /[:：]$/.test(textOf(lead)) || (run[1] !== undefined && startTogether(run[0], run[1]));
  return isList && !run.some((group) => isHeadLike(group, measures)) ? run : [];
}

/** The groups after one that stand further in than it, down to the next that does not. */
function runAfter(groups: readonly Group[], index: number): readonly Group[] {
  const lead = groups[index];
  const first = groups[index + 1];
  if (lead === undefined || first === undefined || first.marked !== null) return [];
  const size = lead.lines[0]?.size ?? 0;
  const indent = leftOf(first) - leftOf(lead);
  const least = /[:：]$/.test(textOf(lead)) ? leastAfterColon : leastIndent;
  if (indent < least * size || indent > mostIndent * size) return [];
  let end = index + 1;
  while (end < groups.length && leftOf(groups[end] ?? first) >= leftOf(first) - sameLeft) end += 1;
  return groups.slice(index + 1, end);
}

function startTogether(one: Group | undefined, other: Group): boolean {
  return one !== undefined && Math.abs(leftOf(one) - leftOf(other)) <= sameLeft;
}

/** Large or bold, or a table's row: what stands under it is its text and no list. */
function isHeadLike(group: Group, measures: TypeMeasures): boolean {
  return isRow(group) || isTitle(group, measures) || group.lines.every(isBold);
}

function isFirstLineIndented({ lines, marked }: Group): boolean {
  const [first, second] = lines;
  return marked === null && first !== undefined && second !== undefined && first.left > second.left + first.size * 0.8;
}

function leftOf({ lines }: Group): number {
  return lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
}

function textOf({ lines }: Group): string {
  return lines.at(-1)?.text ?? "";
}
