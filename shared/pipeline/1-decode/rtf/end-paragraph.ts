import { type Piece, textOf } from "../written/pieces.ts";
import { type Marker, settleParagraph } from "../written/settle-paragraph.ts";
import { styleLine } from "../written/style-line.ts";
import { headingByName, isContentsStyle, isTitleStyle } from "../written/style-names.ts";
import { addBlocks, type Flow } from "./flow.ts";
import type { ParagraphFormat, StyleDraft } from "./group-state.ts";
import { count, type RtfDocument } from "./rtf-document.ts";
import { nextNumber } from "./take-list.ts";

/** Ends the paragraph that is being read, at the depth of tables at which it stands. */
export function endParagraph(document: RtfDocument, depth: number): void {
  const { flow, paragraph } = document.state;
  const [marker, pieces] = takeMarker(document, flow.pieces);
  const styles = lineOf(document.styles, paragraph.style);
  const heading = headingLevel(paragraph, styles);
  const inContents = flow.isInContents || isContentsStyle(styles.map(({ name }) => name));
  const blocks = settleParagraph({ pieces, heading, marker, inContents });
  addBlocks(flow, [...blocks, ...flow.after], depth);
  [flow.pieces, flow.marker, flow.after, flow.isInContents] = [[], "", [], false];
  if (marker === null && blocks.length > 0) flow.indents = [];
  count(document);
}

/** At how deep in tables a paragraph stands: 0 outside of any. */
export function depthOf({ inTable, tableDepth }: ParagraphFormat): number {
  return tableDepth > 0 ? tableDepth : Number(inTable);
}

function lineOf(styles: ReadonlyMap<number, StyleDraft>, id: number): readonly StyleDraft[] {
  return styleLine(styles.get(id), ({ basedOn }) => (basedOn === undefined ? undefined : styles.get(basedOn)));
}

/** Level of an outline that is text. */
const bodyLevel = 9;

/** What a paragraph says of itself comes before its style, what that says and is called before those it builds on. */
function headingLevel({ outline }: ParagraphFormat, styles: readonly StyleDraft[]): number | "title" | null {
  if (isTitleStyle(styles.map(({ name }) => name))) return "title";
  const levels = styles.map((style) => style.outline ?? headingByName([style.name]));
  const level = outline ?? levels.find((one) => one !== null) ?? bodyLevel;
  return typeof level === "number" && (level < 0 || level >= bodyLevel) ? null : level;
}

type Marked = readonly [Marker | null, readonly Piece[]];

/** The number or bullet before a paragraph, and what stands behind it: as printed, as counted, or as it hangs before a tab. */
function takeMarker(document: RtfDocument, pieces: readonly Piece[]): Marked {
  const { flow, paragraph } = document.state;
  const { list, listLevel } = paragraph;
  if (flow.marker !== "") {
    document.lists.arePrinted = true;
    return [{ text: printed(flow.marker), level: listLevel }, pieces];
  }
  const isCounted = list > 0 && !document.lists.arePrinted && textOf(pieces) !== "";
  const text = isCounted ? nextNumber(document.lists, list, listLevel) : undefined;
  return text === undefined ? hangingMarker(flow, paragraph) : [{ text, level: listLevel }, pieces];
}

function hangingMarker(flow: Flow, { firstIndent, indent }: ParagraphFormat): Marked {
  const { pieces } = flow;
  const [first, ...rest] = pieces;
  const [all, sign = ""] = firstIndent < 0 ? (/^\s*(\S{1,8})\s*\t\s*/.exec(first?.text ?? "") ?? []) : [];
  if (first === undefined || all === undefined) return [null, pieces];
  const behind = [{ ...first, text: first.text.slice(all.length) }, ...rest];
  if (textOf(behind) === "" || !isListSign(sign)) return [null, pieces];
  return [{ text: printed(sign), level: levelOf(flow, indent) }, behind];
}

/** `1.`, `(a)`, `iv)` and bullets; a word before a tab is none. */
function isListSign(sign: string): boolean {
  return /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxlcIVXLC]{1,6})[.):\]]?$|^[^\p{L}\p{N}]$/u.test(sign);
}

/** `null` for a bullet, of which one is the letter `o` in a font of typewriters. */
function printed(marker: string): string | null {
  const text = marker.replace(/\s+/g, " ").trim();
  if (text === "") return "";
  return text === "o" || !/[\p{L}\p{N}]/u.test(text) ? null : text.slice(0, 24);
}

/** How many lists are open whose items stand less far in. */
function levelOf(flow: Flow, indent: number): number {
  const outer = flow.indents.filter((one) => one < indent).slice(0, 9);
  flow.indents = [...outer, indent];
  return outer.length;
}
