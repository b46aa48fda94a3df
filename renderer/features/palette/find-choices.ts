import Fuse from "fuse.js";

/** Something that can be found by a few letters of its label. */
export type Findable = { readonly id: string; readonly label: string };
/** A thing found, with the stretches of its label (UTF-16, half-open) that were typed. */
export type Found<T> = { readonly thing: T; readonly strong: readonly (readonly [number, number])[] };

/**
 * Finds short labels by a few letters of them, mistyped ones too, the nearest first.
 * Goes in: the things and what was typed. Comes out: at most `most` of them; with nothing typed, the first ones in their order.
 * The threshold lets one letter in three be wrong: at Fuse's own 0.6, "note" also finds "Go to section".
 */
export function findByLabel<T extends Findable>(
  things: readonly T[],
  typed: string,
  most: number,
): readonly Found<T>[] {
  if (typed.trim() === "") return things.slice(0, most).map((thing) => ({ thing, strong: [] }));
  const fuse = new Fuse(things, {
    keys: ["label"],
    includeMatches: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.34,
    minMatchCharLength: Math.min(2, typed.trim().length),
  });
  return fuse.search(typed.trim(), { limit: most }).map(({ item, matches }) => ({
    thing: item,
    strong: (matches?.[0]?.indices ?? []).map(([start, last]) => [start, last + 1] as const),
  }));
}
