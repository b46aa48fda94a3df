import type { RichText } from "../../model/block.ts";
import { type Span, textSpan } from "../../model/span.ts";
import { joinAllRich } from "../2-blocks/rich-text.ts";

/** Several rich texts as one, and where each of them stands in it. */
export type Joined = { readonly rich: RichText; readonly parts: readonly Span<"text">[] };

/**
 * Puts rich texts one after the other with a separator between them; marks and maps move along. The separator has no
 * place in the source, nor has a text that comes earlier there than the one before it, as where a parser put a table right.
 */
export function joinRichText(texts: readonly RichText[], separator: string): Joined {
  const parts: Span<"text">[] = [];
  let at = 0;
  for (const { text } of texts) {
    parts.push(textSpan(at, at + text.length));
    at += text.length + separator.length;
  }
  return { rich: joinAllRich(texts, separator), parts };
}
