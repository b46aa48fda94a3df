import type { XmlElement } from "../packed/read-xml.ts";
import { childOf, childrenOf, wholeNumber } from "../packed/xml-nodes.ts";
import { mergeRuns, plainRun, type RunFormat } from "../written/run-format.ts";
import { styleLine } from "../written/style-line.ts";

/** What a paragraph's style and its ancestors say. */
export type ParagraphStyle = {
  readonly names: readonly string[];
  /** 0 to 9; `null` where the style takes its ancestors' level back. */
  readonly outline: number | null | undefined;
  /** The style of the lists its paragraphs stand in; `""` takes them out of all lists. */
  readonly list: string | undefined;
  readonly run: RunFormat;
};

export type TextStyles = {
  readonly paragraph: (name: string | undefined) => ParagraphStyle;
  readonly characters: (name: string | undefined) => RunFormat;
};

/** Goes in: the elements that hold styles, the strongest first: a document's own before those it shares with others. */
export function readTextStyles(parts: readonly (XmlElement | undefined)[]): TextStyles {
  const written = parts.flatMap((part) => childrenOf(part, "style:style"));
  const [paragraphs, characters] = [byName(written, "paragraph"), byName(written, "text")];
  const defaults = parts
    .flatMap((part) => childrenOf(part, "style:default-style"))
    .find((style) => style.attributes.get("family") === "paragraph");
  const standard = defaults === undefined ? plainRun : formatOf([defaults]);
  const known = new Map<string, ParagraphStyle>();
  return {
    paragraph: (name = "") => {
      const style = known.get(name) ?? mergeStyles(lineOf(paragraphs, name), standard);
      known.set(name, style);
      return style;
    },
    characters: (name) => (name === undefined ? plainRun : formatOf(lineOf(characters, name))),
  };
}

/** The first style of a name is the one that holds. */
function byName(styles: readonly XmlElement[], family: string): ReadonlyMap<string, XmlElement> {
  const own = styles.filter((style) => style.attributes.get("family") === family);
  return new Map(own.toReversed().map((style) => [style.attributes.get("name") ?? "", style]));
}

function lineOf(styles: ReadonlyMap<string, XmlElement>, name: string): readonly XmlElement[] {
  return styleLine(styles.get(name), (style) => styles.get(style.attributes.get("parent-style-name") ?? ""));
}

function mergeStyles(line: readonly XmlElement[], standard: RunFormat): ParagraphStyle {
  const outline = line.map((style) => style.attributes.get("default-outline-level")).find((one) => one !== undefined);
  const level = wholeNumber(outline);
  return {
    names: line.flatMap(({ attributes }) => [attributes.get("display-name") ?? "", plainName(attributes.get("name"))]),
    outline: outline === "" ? null : level === undefined || level < 1 ? undefined : level - 1,
    list: line.map((style) => style.attributes.get("list-style-name")).find((list) => list !== undefined),
    run: mergeRuns([formatOf(line, standard.size), standard]),
  };
}

/** `Heading_20_1` is `Heading 1`. */
function plainName(name: string | undefined): string {
  return (name ?? "").replace(/_([0-9a-f]{2,4})_/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A style's format with its ancestors'; `size` is what the last of them takes a share of. */
function formatOf(line: readonly XmlElement[], size?: number): RunFormat {
  const properties = line.map((style) => childOf(style, "style:text-properties")?.attributes);
  const first = (name: string): string | undefined =>
    properties.map((one) => one?.get(name)).find((value) => value !== undefined);
  const [weight, slant, display] = [first("font-weight"), first("font-style"), first("display")];
  return {
    bold: weight === undefined ? undefined : weight === "bold" || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant !== "normal",
    hidden: display === undefined ? undefined : display === "none",
    size: properties.toReversed().reduce((above, one) => sizeOf(one?.get("font-size"), above), size),
  };
}

const points: ReadonlyMap<string, number> = new Map([
  ["pt", 1],
  ["in", 72],
  ["cm", 28.35],
  ["mm", 2.835],
  ["px", 0.75],
]);

/** A written size in half points; a share (`120%`) is of the size above. */
function sizeOf(written: string | undefined, above: number | undefined): number | undefined {
  const [, number = "", unit = ""] = /^(\d{1,5}(?:\.\d{1,6})?)(%|[a-z]{2})$/.exec(written ?? "") ?? [];
  if (unit === "%") return above === undefined ? undefined : (above * Number(number)) / 100;
  const factor = points.get(unit);
  return factor === undefined ? above : Number(number) * factor * 2;
}
