import { type FontStyle, fontStyle } from "./font-style.ts";
import type { OpenPdf } from "./open-pdf.ts";
import type { LinkArea, Piece, RawPage } from "./piece.ts";
import { apply, type Matrix, multiply, quarterTurns, toMatrix, turnPage } from "./turn-page.ts";

type Page = Awaited<ReturnType<OpenPdf["pdf"]["getPage"]>>;
type Content = Awaited<ReturnType<Page["getTextContent"]>>;
type Item = Extract<Content["items"][number], { readonly str: string }>;

/** Fonts met so far, by the library's name for them; shared by the pages of a file. */
export type FontBook = Map<string, FontStyle>;

/** Letters in other directions than most of a page's are a watermark or a note in the margin, and left out. */
export async function readPage(page: Page, fonts: FontBook): Promise<RawPage> {
  const { items, isWhole } = await readItems(page);
  const words = wordsOf(items);
  if (isWhole) await lookUpFonts(page, words, fonts);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const base = toMatrix(transform);
  const placed = words.map((one) => ({ ...one, matrix: multiply(base, toMatrix(one.item.transform)) }));
  const turns = commonTurns(placed);
  const turned = turnPage({ width, height }, turns);
  return {
    width: turned.width,
    height: turned.height,
    pieces: placed.flatMap((one) => {
      const matrix = multiply(turned.matrix, one.matrix);
      return quarterTurns(matrix) === 0 ? [toPiece({ ...one, matrix }, fonts)] : [];
    }),
    links: isWhole ? (await readLinks(page)).map((link) => placeLink(link, multiply(turned.matrix, base))) : [],
    isMirrored: false,
    isWhole,
  };
}

/** A page of small print has some 2,000 pieces. What draws itself again and again has no end. */
const mostItems = 120_000;

type Chunk = { readonly value?: Content; readonly done: boolean };

/** The pieces of a page as the library gives them, some at a time; `isWhole` is false where there were too many. */
async function readItems(page: Page): Promise<{ readonly items: Content["items"]; readonly isWhole: boolean }> {
  const reader = page.streamTextContent().getReader();
  const items: Content["items"] = [];
  while (items.length < mostItems) {
    const { value, done }: Chunk = await reader.read();
    if (done || value === undefined) return { items, isWhole: true };
    items.push(...value.items);
  }
  // Not waited for: the library ends its work when the file is closed, which is next.
  reader.cancel(new Error("No page has so much on it.")).catch(() => undefined);
  return { items, isWhole: false };
}

type Word = { readonly item: Item; readonly isSpaced: boolean };

/** What is set on a page but white space, which is kept as a property of what follows it. */
function wordsOf(items: Content["items"]): readonly Word[] {
  const words: Word[] = [];
  let isSpaced = false;
  for (const item of items) {
    if (!("str" in item)) continue;
    const isBlank = item.str.trim() === "";
    if (!isBlank) words.push({ item, isSpaced: isSpaced || /^\s/.test(item.str) });
    isSpaced = isBlank ? isSpaced || item.str !== "" : /\s$/.test(item.str);
  }
  return words;
}

/**
 * Looks up fonts not met before. Only what the library prepares for drawing tells their names, so a page that brings a
 * new one is prepared, once, without its pictures.
 */
async function lookUpFonts(page: Page, words: readonly Word[], fonts: FontBook): Promise<void> {
  const unknown = new Set(words.map(({ item }) => item.fontName).filter((name) => !fonts.has(name)));
  if (unknown.size === 0) return;
  await page.getOperatorList({ annotationMode: noAnnotations });
  for (const name of unknown) fonts.set(name, fontStyle(page.commonObjs.has(name) ? page.commonObjs.get(name) : {}));
}

/** `AnnotationMode.DISABLE` of the library: stamps and form fields are not prepared. */
const noAnnotations = 0;

type Placed = Word & { readonly matrix: Matrix };

/** The direction of most letters, in quarter turns; 0 is upright. */
function commonTurns(placed: readonly Placed[]): 0 | 1 | 2 | 3 {
  const letters = [0, 0, 0, 0];
  for (const { item, matrix } of placed) {
    const turns = quarterTurns(matrix);
    if (turns !== null) letters[turns] = (letters[turns] ?? 0) + item.str.length;
  }
  const most = letters.indexOf(Math.max(...letters));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}

/** Letters of Arabic and Hebrew as they are drawn: by their place in a word, and two in one; points of upright Chinese. */
const drawnForms = /[\ufb1d-\ufdff\ufe10-\ufe19\ufe70-\ufefc]+/g;

function toPiece({ item, isSpaced, matrix }: Placed, fonts: FontBook): Piece {
  const [, , c, d, left, baseline] = matrix;
  const { bold, italic } = fonts.get(item.fontName) ?? { bold: false, italic: false };
  const size = Math.hypot(c, d);
  return {
    text: item.str
      .trim()
      .replaceAll(/\s+/g, " ")
      .replaceAll(drawnForms, (forms) => forms.normalize("NFKC")),
    left,
    right: left + item.width,
    baseline,
    size,
    bold,
    // Slanted by hand where the font has no slant of its own.
    italic: italic || Math.abs(c) > 0.15 * size,
    isRightToLeft: item.dir === "rtl",
    isSpaced,
  };
}

type RawLink = { readonly rect: readonly number[]; readonly href: string };

/** More on one page are no links for a reader. */
const mostLinks = 2_000;

/** Schemes that the reader offers to open; the library has parsed the address. */
const offered = /^(?:https?|mailto):/i;

async function readLinks(page: Page): Promise<readonly RawLink[]> {
  const annotations: readonly unknown[] = await page.getAnnotations();
  return annotations.slice(0, mostLinks).flatMap((annotation) => {
    const [href, rect]: unknown[] = [Reflect.get(Object(annotation), "url"), Reflect.get(Object(annotation), "rect")];
    if (typeof href !== "string" || !offered.test(href) || !Array.isArray(rect)) return [];
    const numbers = rect.filter((value) => typeof value === "number");
    return numbers.length === 4 ? [{ rect: numbers, href }] : [];
  });
}

function placeLink({ rect, href }: RawLink, matrix: Matrix): LinkArea {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const [first, second] = [apply(matrix, x1, y1), apply(matrix, x2, y2)];
  return {
    left: Math.min(first.x, second.x),
    right: Math.max(first.x, second.x),
    top: Math.min(first.y, second.y),
    bottom: Math.max(first.y, second.y),
    href,
  };
}
