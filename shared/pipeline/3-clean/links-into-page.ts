import { richTextsOf } from "./block-text.ts";
import { isLinkOnly, type Weighed } from "./weigh-block.ts";

/** Fewer links in a row may lead into the page by chance. */
const fewest = 3;
/** A link of more words is a sentence. */
const mostWords = 20;

/**
 * Runs of links, one to a block, that all lead to places in one page: a contents list, whatever its entries say. Not the
 * list that a sentence leads in ("We use it to:"). Comes out: the blocks' indexes, run by run.
 */
export function linksIntoPage(seen: readonly Weighed[]): readonly (readonly number[])[] {
  const spoken = [...seen.keys()].filter((index) => (seen[index]?.words ?? 0) > 0);
  const pages = pagesLinked(spoken.flatMap((index) => seen[index] ?? []));
  const runs: number[][] = [];
  for (const [order, index] of spoken.entries()) {
    const page = pages[order] ?? null;
    if (page === null) continue;
    if (page === pages[order - 1]) runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  return runs.filter((run) => run.length >= fewest);
}

/** For each block, the page it leads into a place of; `null` for what is no link or led in by a sentence. */
function pagesLinked(blocks: readonly Weighed[]): readonly (string | null)[] {
  let isLedIn = false;
  return blocks.map((block) => {
    const isEntry = isLinkOnly(block) && block.words <= mostWords;
    if (!isEntry) isLedIn = block.isProse && /[:：]\s*$/.test(block.text);
    return isEntry && !isLedIn ? pageOf(block) : null;
  });
}

/** The page within which the links of a block lead to a place (`…#rights`); `null` where they do not, or to several. */
function pageOf({ block }: Weighed): string | null {
  const hrefs = richTextsOf(block).flatMap((rich) =>
    rich.marks.flatMap((mark) => (mark.kind === "link" ? mark.href : [])),
  );
  const pages = new Set(hrefs.map((href) => /^([^#]*)#./.exec(href)?.[1] ?? null));
  const [page = null] = pages;
  return pages.size === 1 ? page : null;
}
