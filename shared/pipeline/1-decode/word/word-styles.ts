import type { XmlElement } from "../packed/read-xml.ts";
import { childOf, childrenOf, numberOf, valueIn } from "../packed/xml-nodes.ts";
import { mergeRuns, plainRun, type RunFormat } from "../written/run-format.ts";
import { styleLine } from "../written/style-line.ts";

/** What a style, its ancestors included, says of a paragraph or of characters; `undefined` where it says nothing. */
export type WordStyle = {
  readonly names: readonly string[];
  /** 0 to 8 for headings, 9 for text. */
  readonly outline: number | undefined;
  readonly list: number | undefined;
  readonly listLevel: number | undefined;
  readonly run: RunFormat;
};

export type WordStyles = {
  /** A paragraph's style by its id; the document's default where it names none. */
  readonly paragraph: (id: string | undefined) => WordStyle;
  readonly character: (id: string | undefined) => RunFormat;
  /** The list that a style of lists is the style of. */
  readonly listOf: (id: string) => number | undefined;
};

/** Reads the part `styles.xml`; without it everything is plain. */
export function readStyles(part: XmlElement | undefined): WordStyles {
  const written = childrenOf(part, "w:style");
  const byId = new Map(written.map((style) => [style.attributes.get("styleId") ?? "", style]));
  const standard = written.find(
    (style) => style.attributes.get("type") === "paragraph" && style.attributes.get("default") === "1",
  );
  const defaults = readRun(childOf(childOf(childOf(part, "w:docDefaults"), "w:rPrDefault"), "w:rPr"));
  const resolve = remembered((id: string) => mergeStyles(lineOf(byId, id), defaults));
  const standardId = standard?.attributes.get("styleId") ?? "";
  return {
    paragraph: (id) => resolve(id !== undefined && byId.has(id) ? id : standardId),
    character: (id) => (id === undefined ? plainRun : mergeRuns(lineOf(byId, id).map(runOf))),
    listOf: (id) => listIn(childOf(byId.get(id), "w:pPr")),
  };
}

/** The format of a `<w:rPr>`. */
export function readRun(properties: XmlElement | undefined): RunFormat {
  return {
    bold: toggle(properties, "w:b"),
    italic: toggle(properties, "w:i"),
    hidden: toggle(properties, "w:vanish") ?? toggle(properties, "w:webHidden"),
    size: numberOf(properties, "w:sz"),
  };
}

/** The list number of a `<w:pPr>`; 0 takes a paragraph out of the list its style puts it in. */
export function listIn(properties: XmlElement | undefined): number | undefined {
  return numberOf(childOf(properties, "w:numPr"), "w:numId");
}

function lineOf(byId: ReadonlyMap<string, XmlElement>, id: string): readonly XmlElement[] {
  return styleLine(byId.get(id), (style) => byId.get(valueIn(style, "w:basedOn") ?? ""));
}

function mergeStyles(line: readonly XmlElement[], defaults: RunFormat): WordStyle {
  const paragraphs = line.map((style) => childOf(style, "w:pPr"));
  const levels = paragraphs.map((properties) => numberOf(childOf(properties, "w:numPr"), "w:ilvl"));
  return {
    names: line.flatMap((style) => [valueIn(style, "w:name") ?? "", style.attributes.get("styleId") ?? ""]),
    outline: paragraphs.map((properties) => numberOf(properties, "w:outlineLvl")).find((level) => level !== undefined),
    list: paragraphs.map(listIn).find((list) => list !== undefined),
    listLevel: levels.find((level) => level !== undefined),
    run: mergeRuns([...line.map(runOf), defaults]),
  };
}

function runOf(style: XmlElement): RunFormat {
  return readRun(childOf(style, "w:rPr"));
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` off, nothing is whatever stands behind. */
function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  return found === undefined ? undefined : !/^(?:0|false|off|none)$/.test(found.attributes.get("val") ?? "1");
}

function remembered<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}
