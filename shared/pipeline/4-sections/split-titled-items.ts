import type { Block } from "../../model/block.ts";
import { type Span, textSpan, toSource } from "../../model/span.ts";
import { countWords } from "../3-clean/block-text.ts";
import { joinRichText } from "../3-clean/join-rich-text.ts";
import { sliceRichText } from "../3-clean/slice-rich-text.ts";
import { splitHeadingNumber } from "./heading-number.ts";

type Item = Extract<Block, { readonly kind: "item" }>;

/** A title has so few words: "Residents of the United States, Canada, the EEA and Switzerland" has ten. */
const mostWords = 16;

/**
 * The same blocks, with an item that goes on numbering the headings before it (`16.` after the heading `15. …`) taken
 * apart into the heading on its first line and the text under it: outlines written as one long list.
 */
export function splitTitledItems(blocks: readonly Block[]): readonly Block[] {
  let last: { readonly number: number; readonly level: number } | null = null;
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind === "heading") {
      const number = splitHeadingNumber(block.rich.text).number;
      if (number?.family === "arabic" && number.parts.length === 1)
        last = { number: number.parts[0] ?? 0, level: block.level };
    }
    if (block.kind !== "item" || last === null || !isTitled(block, blocks[index + 1], last.number + 1)) return [block];
    last = { ...last, number: last.number + 1 };
    return takenApart(block, last.level);
  });
}

function isTitled({ depth, marker, rich }: Item, next: Block | undefined, number: number): boolean {
  const [title = "", under = ""] = rich.text.split("\n", 2);
  const isTitle = countWords(title) <= mostWords && /^["“(]?\p{Lu}/u.test(title) && !/[.;,]$/.test(title.trimEnd());
  const hasText = under !== "" || (next?.kind === "paragraph" && next.depth > 0);
  return depth === 0 && marker === `${number}.` && isTitle && hasText;
}

function takenApart({ region, rich, marker }: Item, level: number): readonly Block[] {
  const lineEnd = rich.text.indexOf("\n");
  const end = lineEnd === -1 ? rich.text.length : lineEnd;
  const part = (span: Span<"text">) => ({ span: toSource(rich.map, span), region, rich: sliceRichText(rich, span) });
  const title = part(textSpan(0, end));
  const numbered = joinRichText([{ text: marker, marks: [], map: [] }, title.rich], " ").rich;
  const heading: Block = { ...title, rich: numbered, kind: "heading", level, style: "numbered" };
  if (lineEnd === -1) return [heading];
  return [heading, { ...part(textSpan(end + 1, rich.text.length)), kind: "paragraph", depth: 0 }];
}
