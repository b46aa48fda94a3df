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
  return new Set([...found, ...findRunningTitles(pages, rest)].map(({ line }) => line));
}

/** On so large a share of all pages, and on so many, something stands where a running title does. */
const runningShare = 0.6;
const leastRunning = 4;
/** It stands this many times its size away from the text. */
const runningGap = 1.8;

/** Titles of chapters over their pages: small type, always in one place, apart from the text, in words that the file has elsewhere. */
function findRunningTitles(pages: readonly PrintedPage[], edges: readonly Edge[]): readonly Edge[] {
  const least = Math.max(leastRunning, pages.length * runningShare);
  const sizes = pages.flatMap(({ lines }) => lines.map(({ size }) => size)).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const small = edges.filter(({ line }) => line.cell === null && line.size <= usual);
  const running = [...Map.groupBy(small, (edge) => keyOf(edge, "")).values()].filter(
    (group) => onPages(group) >= least,
  );
  if (running.length === 0) return [];
  const uses = Map.groupBy(
    pages.flatMap(({ lines }) => lines),
    ({ text }) => wordsOf(text),
  );
  const isUsed = ({ line }: Edge): boolean => (uses.get(wordsOf(line.text))?.length ?? 0) > 1;
  return running.flat().filter((edge) => isUsed(edge) && isApart(edge, pages[edge.page]?.lines ?? []));
}

function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(" ") ?? text
  );
}

function isApart({ line }: Edge, lines: readonly PrintedLine[]): boolean {
  return lines.every((other) => {
    const away = Math.abs(other.baseline - line.baseline);
    return other === line || away < sameHeight || away > runningGap * line.size;
  });
}

/** Lines at a page's edges, but for those of a table that reaches into the text: its head comes again on each page, too. */
function edgeLines({ lines, height }: PrintedPage): readonly PrintedLine[] {
  const byHeight = lines.toSorted((a, b) => a.baseline - b.baseline);
  const top = byHeight.slice(0, mostLines).filter((line) => line.baseline < height * edgeShare);
  const bottom = byHeight.slice(-mostLines).filter((line) => line.baseline > height * (1 - edgeShare));
  const atEdges = new Set([...top, ...bottom]);
  const tables = new Set(lines.flatMap((line) => (atEdges.has(line) ? [] : [line.cell?.table])));
  return [...atEdges].filter(({ cell }) => cell === null || !tables.has(cell.table));
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
