import type { Lexer } from "marked";
import { addWithEntities } from "../entities.ts";
import { embed, type PlacedText, slicePlaced } from "../placed-text.ts";
import type { RichBuilder } from "../rich-builder.ts";
import { addInlineTag } from "./inline-tag.ts";
import { placeTokens } from "./place-tokens.ts";

/** What the walk needs of marked's inline tokens. */
type Inline = {
  readonly type: string;
  readonly raw: string;
  readonly text?: string;
  readonly href?: string;
  readonly tokens?: readonly Inline[];
};

/** Past this many characters or delimiters a paragraph is no prose, and is taken as it stands: marked gets slow on such. */
const longestInline = 200_000;
const mostDelimiters = 20_000;

/** What all inline markdown has one of; a text without is what it says, as most paragraphs are. */
const inlineSign = /[\\*_[\]<`~@]| {2}\n|https?:|ftp:|www\./i;

/** Adds a paragraph's inline markdown: its text with marks, line breaks and inert links; images are dropped. */
export function addInline(builder: RichBuilder, lexer: Lexer, placed: PlacedText): void {
  const tokens = inlineSign.test(placed.text) && isReasonable(placed.text) ? lexInline(lexer, placed.text) : null;
  if (tokens === null) addWithEntities(builder, placed);
  else addTokens(builder, tokens, placed);
}

function isReasonable(text: string): boolean {
  if (text.length > longestInline) return false;
  return text.length < mostDelimiters || (text.match(/[*_[\]<`~]/g)?.length ?? 0) <= mostDelimiters;
}

/** Marked recurses into emphasis; one made thousands deep overflows its stack, and the text is then taken as it stands. */
function lexInline(lexer: Lexer, text: string): readonly Inline[] | null {
  try {
    return lexer.inlineTokens(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function addTokens(builder: RichBuilder, tokens: readonly Inline[], placed: PlacedText): void {
  let dropping: string | null = null;
  for (const { token, own } of placeTokens(tokens, placed)) {
    if (token.type === "html") dropping = addInlineTag(builder, token.raw, dropping);
    else if (dropping === null) (adders.get(token.type) ?? addInner)(builder, token, own);
  }
}

type Adder = (builder: RichBuilder, token: Inline, own: PlacedText) => void;

const adders: ReadonlyMap<string, Adder> = new Map<string, Adder>([
  ["strong", addMarked],
  ["em", addMarked],
  ["link", addLink],
  ["codespan", addCode],
  ["br", (builder) => builder.breakLine()],
  ["escape", (builder, _token, own) => builder.add(slicePlaced(own, 1, own.text.length))],
  ["image", () => undefined],
  ["checkbox", () => undefined],
]);

function addMarked(builder: RichBuilder, token: Inline, own: PlacedText): void {
  const kind = token.type === "strong" ? "strong" : "emphasis";
  builder.open({ kind });
  addInner(builder, token, own);
  builder.close(kind);
}

/** `[label](href)`, `<href>` or a bare address. Links of a menu stand side by side without a space: they get one. */
function addLink(builder: RichBuilder, token: Inline, own: PlacedText): void {
  if (token.text === "") return;
  if (builder.endsWith("link")) builder.insert(" ", null);
  builder.open({ kind: "link", href: token.href ?? "" });
  addInner(builder, token, own);
  builder.close("link");
}

function addCode(builder: RichBuilder, token: Inline, own: PlacedText): void {
  builder.open({ kind: "code" });
  builder.add(embed(token.text ?? "", slicePlaced(own, (/^`+/.exec(own.text) ?? [""])[0].length, own.text.length)));
  builder.close("code");
}

function addInner(builder: RichBuilder, token: Inline, own: PlacedText): void {
  if (token.tokens === undefined || token.tokens.length === 0) {
    addWithEntities(builder, own);
    return;
  }
  const inner = token.text ?? token.raw;
  const skip = token.type === "link" ? linkOpening(own.text) : (own.text.length - inner.length) >> 1;
  addTokens(builder, token.tokens, embed(inner, slicePlaced(own, Math.max(0, skip), own.text.length)));
}

function linkOpening(raw: string): number {
  return raw.startsWith("[") || raw.startsWith("<") ? 1 : 0;
}
