import { fieldLink, isContentsField } from "../written/field-link.ts";
import { destinations, flowsByWord, heeded, signs } from "./destinations.ts";
import { depthOf, endParagraph } from "./end-paragraph.ts";
import { encodingOfCharset, encodingOfPage } from "./font-encodings.ts";
import { type GroupState, plainCharacters, plainParagraph } from "./group-state.ts";
import { startFlow } from "./groups.ts";
import { rowWords } from "./row-words.ts";
import { change, count, type RtfDocument, type Take } from "./rtf-document.ts";
import { takeListWord } from "./take-list.ts";
import { flushText, takeLetters } from "./take-text.ts";

/** Takes one control word with the number behind it, `null` where there is none. */
export function takeWord(document: RtfDocument, name: string, value: number | null): void {
  const sign = signs.get(name);
  if (name === "u") takeUnicode(document, value ?? 0);
  else if (sign === undefined) takeCommand(document, name, value);
  else if (document.toPass > 0) document.toPass -= 1;
  else takeLetters(document, sign);
  document.isStarred = false;
}

/** A word that is no sign is never what stands for one: by mistake some programs leave that out. */
function takeCommand(document: RtfDocument, name: string, value: number | null): void {
  document.toPass = 0;
  flushText(document);
  const [destination, flow] = [destinations.get(name), flowsByWord.get(name)];
  if (destination !== undefined) change(document, { destination, outer: document.state.destination });
  else if (flow !== undefined) startFlow(document, flow);
  else if (document.isStarred && !heeded.has(name)) change(document, { destination: "skip" });
  else takeKnown(document, name, value);
}

/** What stands behind it is the same for programs that know no Unicode. */
function takeUnicode(document: RtfDocument, value: number): void {
  const code = value < 0 ? value + 65_536 : value;
  if (code > 0 && code <= 0x10ffff) takeLetters(document, String.fromCodePoint(code));
  document.toPass = document.state.fallback;
}

function takeKnown(document: RtfDocument, name: string, value: number | null): void {
  if (document.state.destination === "lists") {
    takeListWord(document.lists, name, value ?? 0);
    if (name.startsWith("list")) count(document);
    return;
  }
  const take = characterWords.get(name) ?? paragraphWords.get(name) ?? rowWords.get(name) ?? otherWords.get(name);
  take?.(document, value);
}

const toggle =
  (name: "bold" | "italic" | "hidden" | "deleted" | "moved"): Take =>
  (document, value) => {
    const { characters } = document.state;
    const isOn = value !== 0;
    if (characters[name] !== isOn) change(document, { characters: { ...characters, [name]: isOn } });
  };

/** A font is named in the table of fonts, chosen elsewhere. */
const takeFont: Take = (document, value) => {
  const { characters, destination } = document.state;
  if (destination === "fonts") document.namedFont = value ?? 0;
  else change(document, { characters: { ...characters, font: value ?? 0 } });
};

/** The largest letters that anyone means, in half points. */
const largest = 3_000;

const characterWords: ReadonlyMap<string, Take> = new Map([
  ["b", toggle("bold")],
  ["i", toggle("italic")],
  ["v", toggle("hidden")],
  ["webhidden", toggle("hidden")],
  ["deleted", toggle("deleted")],
  ["mvf", toggle("moved")],
  ["f", takeFont],
  ["fs", (document, value) => sized(document, Math.min(Math.max(value ?? 24, 1), largest))],
  ["plain", (document) => change(document, { characters: plainCharacters(document.defaultFont) })],
]);

function sized(document: RtfDocument, size: number): void {
  const { characters } = document.state;
  if (characters.size !== size) change(document, { characters: { ...characters, size } });
}

const setParagraph = (document: RtfDocument, to: Partial<GroupState["paragraph"]>): void =>
  change(document, { paragraph: { ...document.state.paragraph, ...to } });

/** Tables in tables in tables; deeper ones stand in the last of these. */
const deepestTable = 6;

const paragraphWords: ReadonlyMap<string, Take> = new Map<string, Take>([
  ["pard", takePlain],
  ["s", takeStyle],
  ["outlinelevel", takeOutline],
  ["ls", (document, value) => setParagraph(document, { list: value ?? 0 })],
  ["ilvl", (document, value) => setParagraph(document, { listLevel: Math.min(Math.max(value ?? 0, 0), 8) })],
  ["intbl", (document) => setParagraph(document, { inTable: true })],
  [
    "itap",
    (document, value) => setParagraph(document, { tableDepth: Math.min(Math.max(value ?? 0, 0), deepestTable) }),
  ],
  ["li", (document, value) => setParagraph(document, { indent: value ?? 0 })],
  ["fi", (document, value) => setParagraph(document, { firstIndent: value ?? 0 })],
  ["par", (document) => end(document, depthOf(document.state.paragraph))],
  ["sect", (document) => end(document, depthOf(document.state.paragraph))],
]);

/** Neither fonts nor styles have paragraphs: where one begins among them, they were never closed. */
function takePlain(document: RtfDocument): void {
  const { destination } = document.state;
  const isAstray = destination === "fonts" || destination === "styles";
  change(document, { paragraph: plainParagraph, ...(isAstray && { destination: "text", draft: null }) });
}

function takeStyle(document: RtfDocument, value: number | null): void {
  const { draft } = document.state;
  if (draft !== null) draft.id = value ?? 0;
  else setParagraph(document, { style: value ?? 0 });
}

function takeOutline(document: RtfDocument, value: number | null): void {
  const { draft } = document.state;
  if (draft !== null) draft.outline = value ?? 0;
  else setParagraph(document, { outline: value ?? 0 });
}

/** Only a document's text has paragraphs; where the end of one was deleted, the next goes on in it. */
function end(document: RtfDocument, depth: number): void {
  const { characters, destination } = document.state;
  if (destination === "text" && !characters.deleted) endParagraph(document, depth);
}

const otherWords: ReadonlyMap<string, Take> = new Map<string, Take>([
  ["uc", (document, value) => change(document, { fallback: Math.min(Math.max(value ?? 1, 0), 20) })],
  ["ansicpg", (document, value) => setPage(document, value ?? 0)],
  ["mac", (document) => setPage(document, 10_000)],
  ["pc", (document) => setPage(document, 437)],
  ["pca", (document) => setPage(document, 850)],
  ["deff", takeDefaultFont],
  ["fcharset", (document, value) => nameEncoding(document, encodingOfCharset(value ?? 1))],
  ["cpg", (document, value) => nameEncoding(document, encodingOfPage(value ?? 0))],
  ["sbasedon", takeAncestor],
  ["field", (document) => change(document, { field: { instruction: "" } })],
  ["fldrslt", showField],
  ["ud", (document) => change(document, { destination: document.state.outer })],
]);

/** The encoding of all text whose font says nothing else. */
function setPage(document: RtfDocument, page: number): void {
  document.encoding = encodingOfPage(page) ?? document.encoding;
}

function takeDefaultFont(document: RtfDocument, value: number | null): void {
  document.defaultFont = value ?? 0;
  change(document, { characters: { ...document.state.characters, font: document.defaultFont } });
}

function nameEncoding(document: RtfDocument, encoding: string | undefined): void {
  if (document.state.destination !== "fonts" || encoding === undefined) return;
  document.fonts.set(document.namedFont, encoding);
  count(document);
}

function takeAncestor({ state }: RtfDocument, value: number | null): void {
  if (state.draft !== null) state.draft.basedOn = value ?? undefined;
}

function showField(document: RtfDocument): void {
  const { field, href, inContents } = document.state;
  const instruction = field?.instruction ?? "";
  change(document, { href: fieldLink(instruction) ?? href, inContents: inContents || isContentsField(instruction) });
}
