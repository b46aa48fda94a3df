import type { HeadingBlock } from "./outline.ts";

/** A lone question over so many labels is one of them and not their parent. */
const timesMore = 5;
const lone = 2;

/**
 * The rank of each heading: what the file marks up as given; weak ones (bold, capitals, questions, labels) as stage 2
 * ranked them, but for a rank with one or two weak headings over one with many, which is no rank of its own.
 */
export function rankHeadings(headings: readonly HeadingBlock[]): readonly number[] {
  const ranks = [...new Set(headings.map((heading) => heading.level))].toSorted((a, b) => a - b);
  const merged = new Map<number, number>();
  for (const [order, rank] of ranks.entries()) {
    const own = headings.filter((heading) => heading.level === rank);
    const below = headings.filter((heading) => heading.level === ranks[order + 1]);
    const isLone = own.length <= lone && below.length >= timesMore * own.length && [...own, ...below].every(isWeak);
    merged.set(rank, isLone ? (ranks[order + 1] ?? rank) : rank);
  }
  return headings.map((heading) => merged.get(heading.level) ?? heading.level);
}

function isWeak(heading: HeadingBlock): boolean {
  return heading.style !== "marked-up" && heading.style !== "numbered";
}
