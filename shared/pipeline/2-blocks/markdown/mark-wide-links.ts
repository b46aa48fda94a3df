import type { Block, Mark, RichText } from "../../../model/block.ts";
import { textSpan } from "../../../model/span.ts";
import { safeHref } from "../safe-href.ts";
import type { WideLink } from "./wide-links.ts";

/** Puts a link mark on the text of every block that stands in a wide link; both come in source order. */
export function markWideLinks(blocks: readonly Block[], links: readonly WideLink[]): readonly Block[] {
  let first = 0;
  return blocks.map((block) => {
    while ((links[first]?.end ?? Number.POSITIVE_INFINITY) <= block.span.start) first += 1;
    const around: WideLink[] = [];
    for (let index = first; (links[index]?.start ?? block.span.end) < block.span.end; index += 1) {
      around.push(...links.slice(index, index + 1));
    }
    return around.length === 0 || !("rich" in block) ? block : { ...block, rich: withLinks(block.rich, around) };
  });
}

function withLinks(rich: RichText, links: readonly WideLink[]): RichText {
  const marks = links.flatMap((link) => markIn(rich, link));
  return { ...rich, marks: [...rich.marks, ...marks].toSorted((a, b) => a.span.start - b.span.start) };
}

function markIn(rich: RichText, { start, end, href }: WideLink): readonly Mark[] {
  const inside = rich.map.filter(([, source, length]) => source + length > start && source < end);
  const [from, to] = [inside[0], inside.at(-1)];
  if (from === undefined || to === undefined) return [];
  const span = textSpan(from[0] + Math.max(0, start - from[1]), to[0] + Math.min(to[2], end - to[1]));
  return span.end > span.start ? [{ kind: "link", href: safeHref(href), span }] : [];
}
