import type { Block } from "../../../model/block.ts";
import type { PrintedLine, PrintedRun } from "../../printed-page.ts";
import { type PlacedText, placeAt } from "../placed-text.ts";
import { type Built, createRichBuilder, type RichBuilder } from "../rich-builder.ts";
import { type Group, isBold } from "./group-lines.ts";
import { isTitle } from "./is-title.ts";
import { type HyphenJudge, judgeHyphens } from "./judge-hyphens.ts";
import { round, type TypeMeasures } from "./measure-type.ts";

/** Makes a block of each group of lines, in order. */
export function makeBlocks(groups: readonly Group[], measures: TypeMeasures): readonly Block[] {
  const levels = titleLevels(groups, measures);
  const judge = judgeHyphens(groups.flatMap((group) => group.lines.map((line) => line.text)));
  const indents: number[] = [];
  return groups.flatMap((group): readonly Block[] => {
    const built = build(group, judge);
    if (built === null) return [];
    const common = { ...built, region: "body" } as const;
    const level = levels.get(sizeOf(group));
    // Where a title stands in the page's width says nothing of lists.
    if (group.lines.every(isBold)) indents.length = 0;
    if (level !== undefined && isTitle(group, measures)) {
      indents.length = 0;
      return [{ kind: "heading", level, style: "marked-up", ...common }];
    }
    const left = group.lines[0]?.left ?? 0;
    if (group.marked === null) return [{ kind: "paragraph", depth: paragraphDepth(indents, left), ...common }];
    return [{ kind: "item", depth: itemDepth(indents, left), marker: group.marked.marker, ...common }];
  });
}

function sizeOf({ lines }: Group): number {
  return round(lines[0]?.size ?? 0);
}

const mostLevels = 6;

/** The level of titles by their size: the largest is 1. Sizes are as `round` makes them. */
function titleLevels(groups: readonly Group[], measures: TypeMeasures): ReadonlyMap<number, number> {
  const sizes = new Set(groups.filter((group) => isTitle(group, measures)).map(sizeOf));
  const largest = [...sizes].toSorted((a, b) => b - a);
  return new Map(largest.map((size, index) => [size, Math.min(index + 1, mostLevels)]));
}

/** Markers that stand within so many points of each other are of one level. */
const sameIndent = 4;

/** Items further in than the one before are its own items; `indents` holds the left edges of the lists that are open. */
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

function build({ lines, marked }: Group, judge: HyphenJudge): Built | null {
  const builder = createRichBuilder();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const skip = index === 0 ? (marked?.skip ?? 0) : 0;
    addLine(builder, line, { skip, end: next === undefined ? 0 : judge(line.text, next.text) });
  }
  return builder.finish();
}

type How = {
  /** Letters left out at its start: the item's marker. */
  readonly skip: number;
  /** Letters left out at its end: a hyphen; -1 where the next line follows without a space. */
  readonly end: number;
};

function addLine(builder: RichBuilder, line: PrintedLine, { skip, end }: How): void {
  const last = line.text.length - Math.max(0, end);
  let done = skip;
  for (const run of line.runs) {
    const from = Math.max(done, run.span.start - line.span.start);
    const to = Math.min(last, run.span.end - line.span.start);
    if (to <= from) continue;
    builder.add(placeAt(line.text.slice(done, from), line.span.start + done));
    addRun(builder, run, placeAt(line.text.slice(from, to), line.span.start + from));
    done = to;
  }
  if (end === 0) builder.add(placeAt("\n", line.span.end));
}

function addRun(builder: RichBuilder, { bold, italic, href }: PrintedRun, text: PlacedText): void {
  if (bold) builder.open({ kind: "strong" });
  if (italic) builder.open({ kind: "emphasis" });
  if (href !== null) builder.open({ kind: "link", href });
  builder.add(text);
  builder.close("link");
  builder.close("emphasis");
  builder.close("strong");
}
