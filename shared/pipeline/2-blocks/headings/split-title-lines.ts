import type { Block, RichText } from "../../../model/block.ts";
import { textSpan } from "../../../model/span.ts";
import { sliceRich, spanOfRich } from "../rich-text.ts";
import { countWords, isCapitalised, isLabelLike } from "./heading-evidence.ts";

type Paragraph = Extract<Block, { readonly kind: "paragraph" }>;

/** So many paragraphs that begin alike do so on purpose. */
const fewest = 3;
const longestTitle = 80;
const leastText = 20;

/**
 * Parts paragraphs whose first line is a title and whose next are text (`Your Rights<br>You may ask …`), where a file has
 * several such: only the break tells them; they come out as bold lines do. Other blocks stay as they are.
 */
export function splitTitleLines(blocks: readonly Block[]): readonly Block[] {
  const titled = new Set(blocks.filter((block) => titleLength(block) > 0));
  if (titled.size < fewest) return blocks;
  return blocks.flatMap((block) => (block.kind === "paragraph" && titled.has(block) ? split(block) : [block]));
}

/** The length of the line that is a title, or 0. */
function titleLength(block: Block): number {
  if (block.kind !== "paragraph" || block.depth > 0 || (block.region !== "body" && block.region !== "main")) return 0;
  const { text } = block.rich;
  const end = text.slice(0, longestTitle).indexOf("\n");
  if (end < 0 || !isLabelLike(text.slice(0, end)) || !isCapitalised(text.slice(0, end))) return 0;
  const next = text.slice(end + 1).split("\n", 1)[0] ?? "";
  return countWords(next) >= leastText && /[.:;!?)”"]$/.test(next) ? end : 0;
}

function split(block: Paragraph): readonly Block[] {
  const end = titleLength(block);
  const title = sliceRich(block.rich, 0, end);
  const marks: RichText["marks"] = [...title.marks, { kind: "strong", span: textSpan(0, title.text.length) }];
  const parts = [{ ...title, marks }, sliceRich(block.rich, end + 1, block.rich.text.length)];
  return parts.map((rich) => ({ ...block, rich, span: spanOfRich(rich, block.span) }));
}
