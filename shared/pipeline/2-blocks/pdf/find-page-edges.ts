import type { PrintedLine, PrintedPage } from "../../printed-page.ts";

/** Headers and footers stand in this share of a page's height, above and below. */
const edgeShare = 0.12;
/** No header or footer has more lines. */
const mostLines = 4;
/** On so large a share of all pages a line must stand to be theirs and not the text's; left and right pages may differ. */
const leastShare = 0.3;

const pageNumber =
  /^[\s\-–—|[(]*(?:(?:page|seite|pagina|página|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|von|de|sur|di|\|)\s*\d{1,4})?[\s\-–—|\])]*$/i;

type Edge = { readonly line: PrintedLine; readonly page: number };

/**
 * The lines that belong to the pages and not to the text: headers and footers that come again from page to page, alike or
 * with the page's number in them, and page numbers alone.
 */
export function findPageEdges(pages: readonly PrintedPage[]): ReadonlySet<PrintedLine> {
  const edges = pages.flatMap((page, index) => edgeLines(page).map((line) => ({ line, page: index })));
  const least = Math.max(2, pages.length * leastShare);
  const found = edges.filter(({ line }) => pageNumber.test(line.text));
  const rest = edges.filter(({ line }) => !pageNumber.test(line.text));
  for (const [, alike] of Map.groupBy(rest, (edge) => keyOf(edge, edge.line.text))) {
    if (onPages(alike) >= least) found.push(...alike);
  }
  const numbered = rest.filter(({ line }) => /\d/.test(line.text));
  for (const [, alike] of Map.groupBy(numbered, (edge) => keyOf(edge, edge.line.text.replaceAll(/\d+/g, "#")))) {
    if (onPages(alike) >= least && countsPages(alike)) found.push(...alike);
  }
  return new Set(found.map(({ line }) => line));
}

function edgeLines({ lines, height }: PrintedPage): readonly PrintedLine[] {
  const byHeight = lines.toSorted((a, b) => a.baseline - b.baseline);
  const top = byHeight.slice(0, mostLines).filter((line) => line.baseline < height * edgeShare);
  const bottom = byHeight.slice(-mostLines).filter((line) => line.baseline > height * (1 - edgeShare));
  return [...new Set([...top, ...bottom])];
}

/** Lines of a header stand within so many points of each other, as far as rounding goes. */
const sameHeight = 6;

/** What lines of a header have in common: words, type and height. A title may have the same words. */
function keyOf({ line }: Edge, words: string): string {
  return `${Math.round(line.size)} ${Math.round(line.baseline / sameHeight)} ${words}`;
}

function onPages(edges: readonly Edge[]): number {
  return new Set(edges.map(({ page }) => page)).size;
}

/** Whether one of the numbers in lines that are alike else grows by one from page to page. */
function countsPages(edges: readonly Edge[]): boolean {
  const numbers = edges.map(({ line, page }) => (line.text.match(/\d+/g) ?? []).map((digits) => Number(digits) - page));
  return (numbers[0] ?? []).some((first, place) => numbers.every((others) => others[place] === first));
}
