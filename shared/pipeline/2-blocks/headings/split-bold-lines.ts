import type { Block, RichText } from "../../../model/block.ts";
import { sliceRich, spanOfRich } from "../rich-text.ts";
import { isAll, isTitleLike } from "./heading-evidence.ts";

/**
 * Parts a paragraph before and after each of its lines that is bold as a whole (`**Payments**<br>We use …`), because such
 * a line heads what follows. Other blocks stay as they are.
 */
export function splitBoldLines(block: Block): readonly Block[] {
  if (block.kind !== "paragraph" || !block.rich.text.includes("\n")) return [block];
  if (!block.rich.marks.some((mark) => mark.kind === "strong") || isAll(block.rich, "strong")) return [block];
  const parts = partsOf(block.rich);
  if (parts.length === 1) return [block];
  return parts.map((rich) => ({ ...block, rich, span: spanOfRich(rich, block.span) }));
}

function partsOf(rich: RichText): readonly RichText[] {
  const parts: RichText[] = [];
  let [start, at] = [0, 0];
  for (const line of rich.text.split("\n")) {
    const own = sliceRich(rich, at, at + line.length);
    if (isTitleLike(own.text) && isAll(own, "strong") && !isAll(own, "link")) {
      if (at > start) parts.push(sliceRich(rich, start, at));
      parts.push(own);
      start = at + line.length + 1;
    }
    at += line.length + 1;
  }
  if (start < rich.text.length) parts.push(sliceRich(rich, start, rich.text.length));
  return parts.filter((part) => part.text !== "");
}
