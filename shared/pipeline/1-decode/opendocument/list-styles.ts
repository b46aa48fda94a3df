import type { XmlElement } from "../packed/read-xml.ts";
import { childrenOf, elementsIn, wholeNumber } from "../packed/xml-nodes.ts";
import { numeral } from "../written/numerals.ts";

/** How one level of a list is counted; `format` is `null` for a bullet and `""` where nothing is shown. */
type Level = {
  readonly format: string | null;
  readonly start: number;
  /** What is shown, the level's own number as `%2%` on the second level. */
  readonly pattern: string;
};

/** How a list is counted: its levels from 0. */
export type ListStyle = ReadonlyMap<number, Level>;

/** The counters of a list, by level; changes as its items are read. */
export type Counters = (number | undefined)[];

/** No list goes deeper (OpenDocument 1.3, 19.880). */
const levelCount = 10;
/** Longer than any marker that is one. */
const longestMarker = 24;

/** The list styles of a document by name, the strongest part first; and how its headings are counted. */
export function readListStyles(parts: readonly (XmlElement | undefined)[]): ReadonlyMap<string, ListStyle> {
  const styles = parts.flatMap((part) => childrenOf(part, "text:list-style"));
  return new Map(styles.toReversed().map((style) => [style.attributes.get("name") ?? "", readLevels(style)]));
}

/** How a document's headings are counted; without a word of it they are not. */
export function readOutlineStyle(parts: readonly (XmlElement | undefined)[]): ListStyle {
  const [outline] = parts.flatMap((part) => childrenOf(part, "text:outline-style"));
  return outline === undefined ? new Map() : readLevels(outline);
}

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

function markerOf(style: ListStyle, counters: Counters, level: number): string | null {
  const own = style.get(level);
  if (own === undefined || own.format === null) return null;
  if (own.format === "") return "";
  const text = own.pattern.replace(/%(\d{1,2})%/g, (_all, digits: string) => {
    const place = Number(digits) - 1;
    return numberAt(style, counters, place);
  });
  return text.replace(/\s+/g, " ").trim().slice(0, longestMarker);
}

function numberAt(style: ListStyle, counters: Counters, place: number): string {
  const format = style.get(place)?.format;
  return format ? numeral(counters[place] ?? style.get(place)?.start ?? 1, format) : "";
}

function readLevels(style: XmlElement): ListStyle {
  const levels = new Map<number, Level>();
  for (const element of elementsIn(style)) {
    const level = (wholeNumber(element.attributes.get("level")) ?? 0) - 1;
    if (level >= 0 && level < levelCount) levels.set(level, readLevel(element, level));
  }
  const shown = [...levels].map(([at, level]): [number, Level] => [at, { ...level, pattern: patternOf(levels, at) }]);
  return new Map(shown);
}

const formats: ReadonlyMap<string, string> = new Map([
  ["1", "decimal"],
  ["a", "lowerLetter"],
  ["A", "upperLetter"],
  ["i", "lowerRoman"],
  ["I", "upperRoman"],
  ["", ""],
]);

/** The pattern is only begun here: the levels above have to be known. */
function readLevel({ name, attributes }: XmlElement, level: number): Level {
  const isNumber = name === "text:list-level-style-number" || name === "text:outline-level-style";
  const format = isNumber ? (formats.get(attributes.get("num-format") ?? "") ?? "decimal") : null;
  const [before, behind] = [attributes.get("num-prefix") ?? "", attributes.get("num-suffix") ?? ""];
  const shown = Math.min(Math.max(wholeNumber(attributes.get("display-levels")) ?? 1, 1), level + 1);
  const places = Array.from({ length: shown }, (_, index) => level + 2 - shown + index);
  return {
    format,
    start: wholeNumber(attributes.get("start-value")) ?? 1,
    pattern: attributes.get("num-list-format") ?? `${before}${places.map((place) => `%${place}%`).join(".")}${behind}`,
  };
}

/** Levels above that show no number show no full stop either. */
function patternOf(levels: ReadonlyMap<number, Level>, level: number): string {
  const pattern = levels.get(level)?.pattern ?? "";
  return pattern.replace(/%(\d{1,2})%\.(?=%)/g, (part, digits: string) =>
    levels.get(Number(digits) - 1)?.format ? part : "",
  );
}
