import { sourceSpan } from "../../../model/span.ts";
import { findAll } from "../../../text/find-all.ts";
import { addHtmlPart } from "../html/read-html.ts";
import { embed, type PlacedText, slicePlaced } from "../placed-text.ts";
import { type Built, createRichBuilder } from "../rich-builder.ts";
import { addTable } from "./add-table.ts";
import type { Context } from "./context.ts";
import { addInline } from "./inline.ts";
import { placeTokens } from "./place-tokens.ts";

/** What the walk needs of marked's block tokens. */
export type BlockToken = {
  readonly type: string;
  readonly raw: string;
  readonly text?: string;
  readonly depth?: number;
  readonly tokens?: readonly BlockToken[];
  readonly items?: readonly BlockToken[];
};

/** Where tokens stand: their text, how deep in lists, in a quote, and the marker of the item that the first of them begins. */
export type Place = {
  readonly placed: PlacedText;
  readonly depth: number;
  readonly quoted: boolean;
  readonly marker: string | null;
};

/** Adds the blocks of marked's tokens, whose raw texts follow one another in the place's text. */
export function addBlocks(context: Context, tokens: readonly BlockToken[], place: Place): void {
  let standing = place;
  for (const { token, own } of placeTokens(tokens, place.placed)) {
    const add = adders.get(token.type);
    if (add === undefined) continue;
    if (context.list.isFull()) return;
    add(context, token, { ...standing, placed: own });
    if (standing.marker !== null) standing = { ...place, marker: null, depth: place.depth + 1 };
  }
}

type Adder = (context: Context, token: BlockToken, place: Place) => void;

/** Space, definitions and checkboxes make no block. */
const adders: ReadonlyMap<string, Adder> = new Map<string, Adder>([
  ["heading", addHeading],
  ["paragraph", (context, token, place) => addParagraphs(context, inner(token, place))],
  ["text", (context, token, place) => addParagraphs(context, inner(token, place))],
  ["code", (context, _token, place) => addParagraphs(context, place)],
  ["list", (context, token, place) => addList(context, token.items ?? [], place)],
  [
    "blockquote",
    (context, token, place) => addBlocks(context, token.tokens ?? [], { ...inner(token, place), quoted: true }),
  ],
  ["table", (context, _token, place) => addTable(context, place.placed)],
  ["html", (context, _token, place) => addHtmlPart(place.placed, place.depth, context)],
  ["hr", (context, _token, place) => addRule(context, place)],
]);

function inner(token: BlockToken, place: Place): Place {
  return { ...place, placed: embed(token.text ?? token.raw, place.placed) };
}

function addRule({ list }: Context, { placed }: Place): void {
  const [first, last] = [placed.map[0], placed.map.at(-1)];
  if (first && last) list.push({ kind: "rule", span: sourceSpan(first[1], last[1] + last[2]), region: "body" });
}

function addHeading(context: Context, token: BlockToken, place: Place): void {
  const built = readInline(context, inner(token, place).placed);
  if (built === null) return;
  const rich = { ...built.rich, text: built.rich.text.replaceAll("\n", " ") };
  context.list.push({ kind: "heading", level: token.depth ?? 1, style: "marked-up", region: "body", ...built, rich });
}

function addList(context: Context, items: readonly BlockToken[], place: Place): void {
  for (const { token, own } of placeTokens(items, place.placed)) addItem(context, token, { ...place, placed: own });
}

const itemMarker = /^[ \t]*([-+*]|\d{1,9}[.)])/;

function addItem(context: Context, item: BlockToken, place: Place): void {
  const [opening = "", marker = ""] = itemMarker.exec(place.placed.text) ?? [];
  const content = slicePlaced(place.placed, opening.length, place.placed.text.length);
  addBlocks(context, item.tokens ?? [], { ...place, placed: embed(item.text ?? "", content), marker });
}

/** A bullet that the list syntax does not know, or an escaped one, at the start of a line. */
const bulletSign = /[\\•·▪‣◦●○■□➢►✓]/;
const typedBullet = /^[ \t]*(?:\\([-*+])|([•·▪‣◦●○■□➢►✓]))(?=[ \t\u00a0])/gm;

/** One paragraph, a table that begins in the middle of one, or several items where its lines begin with typed bullets (`• one`, `\- two`). */
function addParagraphs(context: Context, place: Place): void {
  const { text } = place.placed;
  if (/<table[\s>]/i.test(text)) {
    addHtmlPart(place.placed, place.depth, context);
    return;
  }
  let start = 0;
  let marker = place.marker;
  for (const match of bulletSign.test(text) ? findAll(typedBullet, text) : []) {
    addText(context, { ...place, placed: slicePlaced(place.placed, start, match.index), marker });
    start = match.index + match[0].length;
    marker = match[1] ?? match[2] ?? "";
  }
  addText(context, { ...place, placed: slicePlaced(place.placed, start, text.length), marker });
}

function addText(context: Context, { placed, depth, quoted, marker }: Place): void {
  const built = readInline(context, placed);
  if (built === null) return;
  if (marker !== null) context.list.push({ kind: "item", depth, marker, region: "body", ...built });
  else context.list.push({ kind: quoted ? "quote" : "paragraph", depth, region: "body", ...built });
}

function readInline({ lexer }: Context, placed: PlacedText): Built | null {
  const builder = createRichBuilder();
  addInline(builder, lexer, placed);
  return builder.finish();
}
