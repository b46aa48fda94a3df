import type { Block } from "../../../model/block.ts";
import { buildText } from "./build-text.ts";
import { type Group, isBold, isRow } from "./group-lines.ts";
import { isTitle } from "./is-title.ts";
import { type HyphenJudge, judgeHyphens } from "./judge-hyphens.ts";
import { countColumns, makeRow } from "./make-row.ts";
import { round, type TypeMeasures } from "./measure-type.ts";

/** Makes a block of each group of lines, in order. */
export function makeBlocks(groups: readonly Group[], measures: TypeMeasures): readonly Block[] {
  const lines = groups.flatMap((group) => group.lines);
  const making: Making = {
    levels: titleLevels(groups, measures),
    judge: judgeHyphens(lines.map((line) => line.text)),
    columns: countColumns(lines),
    indents: [],
  };
  return groups.flatMap((group) => makeBlock(group, making));
}

/** What is known of the whole file; `indents` holds the left edges of the lists that are open. */
type Making = {
  readonly levels: ReadonlyMap<Group, number>;
  readonly judge: HyphenJudge;
  readonly columns: ReadonlyMap<number, number>;
  readonly indents: number[];
};

function makeBlock(group: Group, { levels, judge, columns, indents }: Making): readonly Block[] {
  // Where a title or a table stands in the page's width says nothing of lists.
  if (isRow(group) || levels.has(group) || group.lines.every(isBold)) indents.length = 0;
  if (isRow(group)) return [makeRow(group, { judge, columns })];
  const level = levels.get(group);
  const marked = level === undefined && !isBoldTitle(group) ? group.marked : null;
  const built = buildText(group.lines, { judge, skip: marked?.skip ?? 0 });
  if (built === null) return [];
  const common = { ...built, region: "body" } as const;
  if (level !== undefined) return [{ kind: "heading", level, style: "marked-up", ...common }];
  const left = group.lines[0]?.left ?? 0;
  if (marked === null) return [{ kind: "paragraph", depth: paragraphDepth(indents, left), ...common }];
  return [{ kind: "item", depth: itemDepth(indents, left), marker: marked.marker, ...common }];
}

/** `7. What users may do …`, all in bold type: a title, however long. What says something ends as a sentence does. */
function isBoldTitle({ lines, marked }: Group): boolean {
  const end = lines.at(-1)?.text ?? "";
  return marked !== null && /^\d/.test(marked.marker) && lines.every(isBold) && !/[.;,]$/.test(end);
}

function sizeOf({ lines }: Group): number {
  return round(lines[0]?.size ?? 0);
}

const mostLevels = 6;

/** The titles and their levels by size: the largest is 1. */
function titleLevels(groups: readonly Group[], measures: TypeMeasures): ReadonlyMap<Group, number> {
  const titles = groups.filter((group) => isTitle(group, measures));
  const largest = [...new Set(titles.map(sizeOf))].toSorted((a, b) => b - a);
  return new Map(titles.map((group) => [group, Math.min(largest.indexOf(sizeOf(group)) + 1, mostLevels)]));
}

/** Markers that stand within so many points of each other are of one level. */
const sameIndent = 4;

/** Items further in than the one before are its own items. */
function itemDepth(indents: number[], left: number): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > left + sameIndent) indents.pop();
  if (indents.length === 0 || (indents.at(-1) ?? 0) < left - sameIndent) indents.push(left);
  return indents.length - 1;
}

/** A paragraph further in than a list's markers belongs to its last item; any other ends the lists. */
function paragraphDepth(indents: number[], left: number): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > left - sameIndent) indents.pop();
  return indents.length;
}
