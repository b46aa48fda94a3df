import type { XmlElement } from "../packed/read-xml.ts";
import { childOf, childrenOf, numberOf, valueIn, wholeNumber } from "../packed/xml-nodes.ts";
import { numeral } from "../written/numerals.ts";
import type { WordStyles } from "./word-styles.ts";

/** What stands before a numbered paragraph: `2.1`, `(a)`; `null` for a bullet of whatever form. */
type ListMarker = { readonly text: string | null; readonly level: number };

/** Counts a document's lists as Word does; each paragraph is to be asked for once, in reading order. */
export type WordNumbering = {
  /** Goes in: the paragraph's list and level. Comes out: its marker, or `null` where there is no such list. */
  readonly next: (list: number, level: number) => ListMarker | null;
};

type Level = {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly inFigures: boolean;
  /** The level above at whose step this one starts again; 0 where it never does. */
  readonly restart: number | undefined;
};

/** A list: the counters it shares with all lists of its family, and where it starts anew. */
type List = {
  readonly family: string;
  readonly levels: readonly (Level | undefined)[];
  readonly startOver: ReadonlyMap<number, number>;
};

const levelCount = 9;
/** Longer than any marker that is one. */
const longestMarker = 24;

/** Reads the part `numbering.xml`; without it no paragraph has a marker. */
export function readNumbering(part: XmlElement | undefined, styles: WordStyles): WordNumbering {
  const lists = new Map(
    childrenOf(part, "w:num").map((list) => [wholeNumber(list.attributes.get("numId")) ?? 0, list]),
  );
  const families = new Map(
    childrenOf(part, "w:abstractNum").map((family) => [family.attributes.get("abstractNumId") ?? "", family]),
  );
  const known = new Map<number, List | null>();
  const counters = new Map<string, (number | undefined)[]>();
  const listFor = (number: number): List | null => {
    const list = known.get(number) ?? makeList(number, { lists, families, styles });
    known.set(number, list);
    return list;
  };
  const started = new Set<string>();
  return {
    next: (number, written) => {
      const list = number === 0 ? null : listFor(number);
      if (list === null) return null;
      const level = Math.min(Math.max(written, 0), levelCount - 1);
      const counts = counters.get(list.family) ?? [];
      counters.set(list.family, counts);
      const over = started.has(`${number}.${level}`) ? undefined : list.startOver.get(level);
      started.add(`${number}.${level}`);
      countOn(counts, list.levels, { level, over });
      return { text: markerText(list.levels, level, counts), level };
    },
  };
}

type Parts = {
  readonly lists: ReadonlyMap<number, XmlElement>;
  readonly families: ReadonlyMap<string, XmlElement>;
  readonly styles: WordStyles;
};

function makeList(number: number, parts: Parts): List | null {
  const list = parts.lists.get(number);
  const family = familyOf(list, parts);
  if (list === undefined || family === undefined) return null;
  const overrides = childrenOf(list, "w:lvlOverride");
  const levels: (Level | undefined)[] = [];
  const written = [...childrenOf(family, "w:lvl"), ...overrides.flatMap((override) => childrenOf(override, "w:lvl"))];
  for (const level of written) levels[levelNumber(level)] = readLevel(level);
  const starts = overrides.flatMap((override): (readonly [number, number])[] => {
    const start = numberOf(override, "w:startOverride");
    return start === undefined ? [] : [[levelNumber(override), start]];
  });
  return { family: family.attributes.get("abstractNumId") ?? "", levels, startOver: new Map(starts) };
}

/** A family may have its levels in the one that a style of lists belongs to. */
function familyOf(list: XmlElement | undefined, { lists, families, styles }: Parts): XmlElement | undefined {
  const family = families.get(valueIn(list, "w:abstractNumId") ?? "");
  const linked = styles.listOf(valueIn(family, "w:numStyleLink") ?? "");
  if (linked === undefined) return family;
  return families.get(valueIn(lists.get(linked), "w:abstractNumId") ?? "") ?? family;
}

function levelNumber(element: XmlElement): number {
  return Math.min(Math.max(wholeNumber(element.attributes.get("ilvl")) ?? 0, 0), levelCount - 1);
}

function readLevel(level: XmlElement): Level {
  const figures = childOf(level, "w:isLgl");
  return {
    start: numberOf(level, "w:start") ?? 1,
    format: valueIn(level, "w:numFmt") ?? "decimal",
    pattern: valueIn(level, "w:lvlText") ?? "",
    inFigures: figures !== undefined && !/^(?:0|false|off)$/.test(figures.attributes.get("val") ?? "1"),
    restart: numberOf(level, "w:lvlRestart"),
  };
}

type Step = { readonly level: number; readonly over: number | undefined };

/** A level steps on; levels above it that were never used stand at their start, those below begin again. */
function countOn(counts: (number | undefined)[], levels: readonly (Level | undefined)[], { level, over }: Step): void {
  for (let above = 0; above < level; above += 1) counts[above] ??= levels[above]?.start ?? 1;
  const before = counts[level];
  counts[level] = over ?? (before === undefined ? (levels[level]?.start ?? 1) : before + 1);
  for (let below = level + 1; below < levelCount; below += 1) {
    const restart = levels[below]?.restart;
    if (restart === undefined || (restart > 0 && level < restart)) counts[below] = undefined;
  }
}

function markerText(
  levels: readonly (Level | undefined)[],
  level: number,
  counts: readonly (number | undefined)[],
): string | null {
  const own = levels[level];
  if (own === undefined || own.format === "bullet" || (own.format === "none" && own.pattern === "")) return null;
  const text = own.pattern.replace(/%([1-9])/g, (_all, digit: string) => {
    const place = Number(digit) - 1;
    const format = levels[place]?.format ?? "decimal";
    return numeral(counts[place] ?? levels[place]?.start ?? 1, own.inFigures && format !== "none" ? "decimal" : format);
  });
  return text.replace(/\s+/g, " ").trim().slice(0, longestMarker);
}
