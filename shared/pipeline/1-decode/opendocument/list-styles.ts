import type { XmlElement } from "../packed/read-xml.ts";
import { childrenOf, elementsIn, wholeNumber } from "../packed/xml-nodes.ts";
import { type ListLevel, type ListStyle, levelCount } from "../written/count-item.ts";

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

function readLevels(style: XmlElement): ListStyle {
  const levels = new Map<number, ListLevel>();
  for (const element of elementsIn(style)) {
    const level = (wholeNumber(element.attributes.get("level")) ?? 0) - 1;
    if (level >= 0 && level < levelCount) levels.set(level, readLevel(element, level));
  }
  const shown = [...levels].map(([at, level]): [number, ListLevel] => [
    at,
    { ...level, pattern: patternOf(levels, at) },
  ]);
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
function readLevel({ name, attributes }: XmlElement, level: number): ListLevel {
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
function patternOf(levels: ReadonlyMap<number, ListLevel>, level: number): string {
  const pattern = levels.get(level)?.pattern ?? "";
  return pattern.replace(/%(\d{1,2})%\.(?=%)/g, (part, digits: string) =>
    levels.get(Number(digits) - 1)?.format ? part : "",
  );
}
