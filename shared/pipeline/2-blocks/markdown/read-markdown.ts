import { Lexer } from "marked";
import type { Report } from "../../../model/note.ts";
import type { Stretch } from "../../../model/span.ts";
import type { BlockList } from "../block-list.ts";
import { type PlacedText, placeAt } from "../placed-text.ts";
import { addBlocks, type BlockToken } from "./add-blocks.ts";
import { CarefulTokenizer } from "./careful-tokenizer.ts";
import { isTooDeep } from "./too-deep.ts";
import { type Blank, blankWideLinks, type WideLink } from "./wide-links.ts";

/**
 * Reads markdown into blocks.
 * Goes in: the text from a source offset on. Comes out: blocks in the list, and the links that reach over several of them
 * (for `markWideLinks`); `null`, with nothing in the list, where it nests too deep to be read as markdown.
 */
export function readMarkdown(
  source: { readonly text: string; readonly at: number },
  list: BlockList,
  report: Report,
): readonly WideLink[] | null {
  const { text, blanked, links } = blankWideLinks(source.text);
  if (isTooDeep(text)) return null;
  const lexer = new Lexer({ gfm: true, tokenizer: new CarefulTokenizer() });
  if (!findBlockTokens(lexer, text)) return null;
  const place = { placed: placeAround(text, source.at, blanked), depth: 0, quoted: false, marker: null };
  addBlocks({ lexer, list, report }, joinHtmlTables(lexer.tokens), place);
  return links.map(({ start, end, href }) => ({ start: start + source.at, end: end + source.at, href }));
}

/** A line of megabytes makes marked's patterns overflow their stack; it is read as plain text then. */
function findBlockTokens(lexer: Lexer, text: string): boolean {
  try {
    lexer.blockTokens(text, lexer.tokens);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Blanked stretches read as white space but have no place: the source has other letters there. */
function placeAround(text: string, at: number, blanked: readonly Blank[]): PlacedText {
  const map: Stretch[] = [];
  let done = 0;
  for (const { start, end } of blanked) {
    if (start > done) map.push([done, at + done, start - done]);
    done = end;
  }
  if (done < text.length) map.push([done, at + done, text.length - done]);
  return blanked.length === 0 ? placeAt(text, at) : { text, map };
}

/** Markdown ends an HTML block at a blank line; a table goes on to its end tag. */
function joinHtmlTables(tokens: readonly BlockToken[]): readonly BlockToken[] {
  const joined: BlockToken[] = [];
  let open: { raw: string; readonly parts: BlockToken[] } | null = null;
  for (const token of tokens) {
    if (open !== null) {
      open.raw += token.raw;
      open.parts.push(token);
      if (/<\/table/i.test(token.raw)) {
        joined.push({ type: "html", raw: open.raw });
        open = null;
      }
    } else if (token.type === "html" && /<table(?![\s\S]*<\/table)/i.test(token.raw)) {
      open = { raw: token.raw, parts: [token] };
    } else joined.push(token);
  }
  return open === null ? joined : [...joined, ...open.parts];
}
