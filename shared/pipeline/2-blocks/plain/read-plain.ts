import type { Block } from "../../../model/block.ts";
import { sourceSpan } from "../../../model/span.ts";
import type { BlockList } from "../block-list.ts";
import { addWithEntities } from "../entities.ts";
import { isCapitals, isNumberedTitle } from "../headings/heading-evidence.ts";
import { type Marked, markerOf } from "../list-marker.ts";
import { type PlacedText, slicePlaced } from "../placed-text.ts";
import { type Built, createRichBuilder } from "../rich-builder.ts";
import { cutLines, goesOn, hadRoom, type Line, wrapWidth } from "./lines.ts";

/** Lines that make one block. */
type Group = { readonly lines: readonly Line[]; readonly marked: Marked | null };

/**
 * Reads plain text into blocks: paragraphs (joined where they were wrapped by hand), items, underlined headings and rules.
 * Titles that only their words give away are found afterwards, in all formats alike.
 */
export function readPlain(placed: PlacedText, list: BlockList): void {
  const lines = cutLines(placed.text);
  const indents: number[] = [];
  for (const group of groupLines(lines, wrapWidth(lines))) {
    if (list.isFull()) return;
    addGroup(group, { placed, list, indents });
  }
}

const ruleLine = /^(?:[-=_*~–—]\s?){4,}$/;
const underline = /^(={3,}|-{3,}|~{3,})$/;

type OpenGroup = { readonly lines: Line[]; readonly marked: Marked | null };

function groupLines(lines: readonly Line[], width: number | null): readonly Group[] {
  const groups: OpenGroup[] = [];
  let open: OpenGroup | null = null;
  for (const line of lines) {
    if (line.text === "") open = staysOpen(open) ? open : null;
    else if (open !== null && joins(open, line, width)) open.lines.push(line);
    else {
      open = startGroup(line);
      groups.push(open);
    }
  }
  return groups;
}

function startGroup(line: Line): OpenGroup {
  return { lines: [line], marked: ruleLine.test(line.text) ? null : markerOf(line.text) };
}

function staysOpen(group: OpenGroup | null): boolean {
  return group !== null && isBareMarker(group);
}

/** A bullet alone in its line: its text stands in the next. */
function isBareMarker({ lines, marked }: Group): boolean {
  return lines.length === 1 && marked !== null && marked.skip >= (lines[0]?.text.length ?? 0);
}

function isUnderlined(group: Group, line: Line): boolean {
  const [first] = group.lines;
  if (group.lines.length !== 1 || group.marked !== null || first === undefined) return false;
  return underline.test(line.text) && first.text.length <= 120 && line.text.length >= first.text.length / 2;
}

/** Whether a line goes on with the block before it, in which no blank line stood between. */
function joins(group: Group, line: Line, width: number | null): boolean {
  const last = group.lines.at(-1);
  if (isUnderlined(group, line)) return true;
  if (last === undefined || ruleLine.test(line.text) || ruleLine.test(last.text)) return false;
  if (isBareMarker(group)) return true;
  if (markerOf(line.text) !== null) return false;
  if (goesOn(last.text, line.text)) return true;
  if (width === null || isTitle(line.text) || (group.lines.length === 1 && isTitle(last.text))) return false;
  return !hadRoom(last.text, line.text, width);
}

function isTitle(text: string): boolean {
  return isNumberedTitle(text) || isCapitals(text);
}

type Writing = { readonly placed: PlacedText; readonly list: BlockList; readonly indents: number[] };

function addGroup({ lines, marked }: Group, { placed, list, indents }: Writing): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const isHead = lines.length > 1 && underline.test(last.text);
  const end = isHead ? first.end : last.end;
  const built = readText(slicePlaced(placed, first.start + (marked?.skip ?? 0), end));
  const place = slicePlaced(placed, first.start, last.end).map;
  if (lines.length === 1 && ruleLine.test(first.text)) {
    const start = place[0]?.[1] ?? 0;
    list.push({ kind: "rule", span: sourceSpan(start, start + first.text.length), region: "body" });
  } else if (built !== null)
    list.push(makeBlock(built, { marked, indents, indent: first.indent, isHead, under: last.text }));
}

function readText(placed: PlacedText): Built | null {
  const builder = createRichBuilder();
  addWithEntities(builder, placed);
  return builder.finish();
}

type Look = {
  readonly marked: Marked | null;
  readonly indents: number[];
  readonly indent: number;
  readonly isHead: boolean;
  readonly under: string;
};

function makeBlock(built: Built, { marked, indents, indent, isHead, under }: Look): Block {
  const common = { ...built, region: "body" } as const;
  if (isHead) return { kind: "heading", level: under.startsWith("=") ? 1 : 2, style: "marked-up", ...common };
  if (marked !== null) return { kind: "item", depth: itemDepth(indents, indent), marker: marked.marker, ...common };
  indents.length = 0;
  return { kind: "paragraph", depth: 0, ...common };
}

/** Items further in than the one before are its own items; `indents` holds the columns of the lists that are open. */
function itemDepth(indents: number[], indent: number): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.at(-1) !== indent) indents.push(indent);
  return indents.length - 1;
}
