import type { Region, RichText } from "../../../model/block.ts";
import { type Span, sourceSpan } from "../../../model/span.ts";
import type { BlockList } from "../block-list.ts";
import type { PlacedText } from "../placed-text.ts";
import { type Built, createRichBuilder, type RichBuilder } from "../rich-builder.ts";
import { sliceRich } from "../rich-text.ts";
import type { Measures } from "./measure.ts";
import type { HtmlElement } from "./nodes.ts";
import type { Panels } from "./panels.ts";

/** The state of a walk through a page: the text being collected and what encloses it. */
export type Page = {
  readonly builder: RichBuilder;
  readonly list: BlockList;
  readonly placed: PlacedText;
  readonly measures: Measures;
  readonly panels: Panels;
  /** Letters on the whole page. */
  readonly letters: number;
  /** Written items that are open; for a part of a markdown file, also those it stands in. */
  depth: number;
  readonly regions: { readonly element: HtmlElement; readonly region: Region }[];
  readonly lists: { readonly element: HtmlElement; readonly style: string; next: number }[];
  /** Items that are open, and whether any text of theirs was written: one that only holds a list does not nest. */
  readonly items: { readonly element: HtmlElement; written: boolean }[];
  quotes: number;
  heading: { readonly element: HtmlElement; readonly level: number } | null;
  /** The level of the last `<h1>` to `<h6>` outside menus. */
  lastLevel: number;
  /** The marker of the item whose text has not come yet. */
  marker: string | null;
  table: OpenTable | null;
  /** The `<pre>` being read that holds a whole text with marks in it. */
  pre: HtmlElement | null;
  /** Line breaks asked for since the last text. */
  breaks: number;
  readonly joint: Joint;
  /** Cells of a table for layout that stand in one line: a mark and its text. */
  readonly lineCells: Set<HtmlElement>;
  /** What was hidden in lines so far: "(opens in a new window)" is worth one mention. */
  readonly hiddenSaid: Set<string>;
};

/** Where two elements meet with nothing between them: the text before, and how far the walk has come since. */
type Joint = { text: string; place: "inside" | "after" | "between" };

/** A data table being read. `taken[n]`: for how many more rows column n is taken by a cell from above. */
type OpenTable = {
  readonly element: HtmlElement;
  readonly number: number;
  readonly taken: number[];
  row: { readonly cells: RichText[]; readonly spans: Span<"source">[] } | null;
  inCell: boolean;
};

/** The state at the start of a page. */
export function openPage(start: Pick<Page, "list" | "placed" | "measures" | "panels" | "letters" | "depth">): Page {
  return {
    ...start,
    builder: createRichBuilder(),
    regions: [],
    lists: [],
    items: [],
    quotes: 0,
    heading: null,
    lastLevel: 1,
    marker: null,
    table: null,
    pre: null,
    breaks: 0,
    lineCells: new Set(),
    hiddenSaid: new Set(),
    joint: { text: "", place: "inside" },
  };
}

/** Ends the block being written, if any text was collected; in a table's cell, which is one text, it only breaks the line. */
export function flush(page: Page): void {
  if (page.table?.inCell) page.builder.breakLine();
  else addTaken(page, takeText(page));
}

function addTaken(page: Page, built: Built | null): void {
  if (built === null) return;
  const { depth } = page;
  const common = { region: regionNow(page), ...built };
  if (!/[\p{L}\p{N}\p{So}]/u.test(built.rich.text)) {
    // "______", "* * *", "×": it parts texts, if anything.
    page.list.push({ kind: "rule", span: built.span, region: common.region });
    return;
  }
  if (page.heading !== null) {
    page.marker = null;
    page.list.push({ kind: "heading", level: page.heading.level, style: "marked-up", ...common });
  } else if (page.marker !== null) {
    page.list.push({ kind: "item", depth, ...common, ...withTypedMarker(page.marker, built) });
    page.marker = null;
    const item = page.items.at(-1);
    if (item) item.written = true;
    page.depth += 1;
  } else page.list.push({ kind: page.quotes > 0 ? "quote" : "paragraph", depth, ...common });
}

/** An author may type an item's number, or a bullet, and let the page put a bullet before it: the number counts (`• 2. Cookies`). */
function withTypedMarker(marker: string, { rich }: Built): { readonly marker: string; readonly rich: RichText } {
  const [written = "", typed] = marker === "•" ? (typedMarker.exec(rich.text.slice(0, 12)) ?? []) : [];
  if (written === "" || written.length >= rich.text.length) return { marker, rich };
  return { marker: typed ?? marker, rich: sliceRich(rich, written.length, rich.text.length) };
}

const typedMarker =
  /^(\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|\d{1,2}\)|[a-z][.)]|[ivx]{1,4}[.)])\)?) (?=\S)|^[•·▪■●◦○‣] ?(?=\S)/;

/** The text collected so far, or `null`; marks that are open go on in the text that follows. */
export function takeText(page: Page): Built | null {
  const open = page.builder.openMarks();
  const built = page.builder.finish();
  for (const mark of open) page.builder.open(mark);
  return built;
}

/** The region of the text that stands here. */
export function regionNow(page: Page): Region {
  return page.regions.at(-1)?.region ?? "body";
}

/** Where an element stands in the source; an empty span at 0 where the parser made it up. */
export function spanOfElement(page: Page, element: HtmlElement): Span<"source"> {
  const place = element.sourceCodeLocation;
  const map = page.placed.map.filter(
    ([text, , length]) => place && text < place.endOffset && text + length > place.startOffset,
  );
  const [first, last] = [map[0], map.at(-1)];
  if (!place || !first || !last) return sourceSpan(0, 0);
  return sourceSpan(
    first[1] + Math.max(0, place.startOffset - first[0]),
    last[1] + Math.min(last[2], place.endOffset - last[0]),
  );
}
