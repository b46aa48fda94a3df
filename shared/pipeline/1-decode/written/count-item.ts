import { numeral } from "./numerals.ts";

/** How one level of a list is counted; `format` is `null` for a bullet and `""` where nothing is shown. */
export type ListLevel = {
  readonly format: string | null;
  readonly start: number;
  /** What is shown, the level's own number as `%2%` on the second level. */
  readonly pattern: string;
};

/** How a list is counted: its levels from 0. */
export type ListStyle = ReadonlyMap<number, ListLevel>;

/** The counters of a list, by level; changes as its items are read. */
export type Counters = (number | undefined)[];

/** No list of any program goes deeper. */
export const levelCount = 10;
/** Longer than any marker that is one. */
const longestMarker = 24;

/**
 * Counts a list on by one item of a level. Comes out: what is shown before the item, `""` where nothing is, `null` for a
 * bullet. `start`: what the item says its own number is.
 */
export function countItem(
  style: ListStyle | undefined,
  counters: Counters,
  level: number,
  start?: number,
): string | null {
  const own = Math.min(level, levelCount - 1);
  for (let above = 0; above < own; above += 1) counters[above] ??= style?.get(above)?.start ?? 1;
  const before = counters[own];
  counters[own] = start ?? (before === undefined ? (style?.get(own)?.start ?? 1) : before + 1);
  counters.length = own + 1;
  return style === undefined ? null : markerOf(style, counters, own);
}

/** A level of which nothing is said is counted in figures. */
function markerOf(style: ListStyle, counters: Counters, level: number): string | null {
  const { format, pattern } = style.get(level) ?? { format: "decimal", pattern: `%${level + 1}%.` };
  if (format === null || format === "") return format;
  const text = pattern.replace(/%(\d{1,2})%/g, (_all, digits: string) => numberAt(style, counters, Number(digits) - 1));
  return text.replace(/\s+/g, " ").trim().slice(0, longestMarker);
}

function numberAt(style: ListStyle, counters: Counters, place: number): string {
  const { format, start } = style.get(place) ?? { format: "decimal", start: 1 };
  return format ? numeral(counters[place] ?? start, format) : "";
}
