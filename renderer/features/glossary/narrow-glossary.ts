import type { GlossaryEntry } from "../../../shared/model/glossary.ts";

/**
 * The entries that hold what was typed: those whose term or other name begins with it first, then those that have it
 * inside, then those that only mention it. In each group the order is the glossary's. Blind to case, and to hyphens.
 */
export function narrowGlossary(entries: readonly GlossaryEntry[], typed: string): readonly GlossaryEntry[] {
  const wanted = fold(typed);
  if (wanted === "") return entries;
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry, wanted) })).filter(({ rank }) => rank < 3);
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

function rankOf({ term, forms, means }: GlossaryEntry, wanted: string): number {
  const names = [term, ...forms].map(fold);
  if (names.some((name) => name.startsWith(wanted))) return 0;
  if (names.some((name) => name.includes(wanted))) return 1;
  return fold(means).includes(wanted) ? 2 : 3;
}

function fold(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replaceAll(/[\s\-‐‑–]+/g, " ")
    .replaceAll("’", "'");
}
