import { parse } from "parse5";
import type { Report } from "../../../model/note.ts";
import type { BlockList } from "../block-list.ts";
import { type PlacedText, slicePlaced } from "../placed-text.ts";
import { createRichBuilder } from "../rich-builder.ts";
import { remoteElements, scriptElements } from "./elements.ts";
import { enterElement, isBlock, leaveElement } from "./enter-element.ts";
import { deepestFrame, framedPage } from "./framed-page.ts";
import { isUnread } from "./is-unread.ts";
import { mendJoint } from "./joints.ts";
import { measureTree } from "./measure.ts";
import { attributeOf, childrenOf, type HtmlElement, type HtmlNode, type HtmlText, isElement, isText } from "./nodes.ts";
import { flush, openPage, type Page, regionNow } from "./page.ts";
import { findPanels } from "./panels.ts";
import { addPreformatted, isWholeText, preformattedText, readPreformatted } from "./read-preformatted.ts";
import { addTextNode } from "./text-node.ts";
import { textsIn, wordsIn } from "./texts-in.ts";
import { isHiddenInLine, isSign } from "./unseen.ts";

type Walked = {
  readonly placed: PlacedText;
  readonly depth: number;
  readonly list: BlockList;
  readonly report: Report;
  /** How many frames this page stands in. */
  readonly frames: number;
};

type Step = { readonly node: HtmlNode; readonly leaving: boolean; readonly isMoved?: true };

/** Walks a parsed page in reading order, with a stack of its own because pages nest as they like, and adds its blocks. */
export function walkHtml(root: HtmlNode, walked: Walked): void {
  const { placed, depth, list, report } = walked;
  const measures = measureTree(root);
  const panels = findPanels(root, measures, placed.text);
  const page = openPage({ list, placed, measures, panels, letters: measures.get(root)?.letters ?? 0, depth });
  const walk: Walk = { page, walked, steps: [{ node: root, leaving: false }], dropped: { scripts: 0, remote: 0 } };
  for (let step = walk.steps.pop(); step !== undefined && !list.isFull(); step = walk.steps.pop()) take(walk, step);
  flush(page);
  reportDropped(walk.dropped, report);
}

type Walk = {
  readonly page: Page;
  readonly walked: Walked;
  readonly steps: Step[];
  readonly dropped: { scripts: number; remote: number };
};

function take({ page, walked, steps, dropped }: Walk, step: Step): void {
  const { node } = step;
  if (isText(node)) addText(page, node);
  else if (!isElement(node)) pushChildren(steps, node);
  else if (step.leaving) leave(page, node);
  else if (!countDropped(node, dropped)) readFrame(page, node, walked);
  else if (isRead(page, step, node)) pushElement(page, steps, node);
}

/** A page in a frame is read where the frame stands, as a page of its own. */
function readFrame(page: Page, element: HtmlElement, walked: Walked): void {
  const framed =
    walked.frames < deepestFrame && regionNow(page) !== "hidden" ? framedPage(element, walked.placed) : null;
  if (framed === null) return;
  flush(page);
  const root = parse(framed.text, { sourceCodeLocationInfo: true });
  walkHtml(root, { ...walked, placed: framed, frames: walked.frames + 1 });
}

function reportDropped(dropped: { readonly scripts: number; readonly remote: number }, report: Report): void {
  if (dropped.scripts > 0) report({ kind: "scripts-dropped", count: dropped.scripts });
  if (dropped.remote > 0) report({ kind: "remote-content-dropped", count: dropped.remote });
}

function pushElement(page: Page, steps: Step[], element: HtmlElement): void {
  if (isSign(element, page.heading !== null)) return;
  if (isHiddenInLine(element) && isLine(page, element)) {
    addHidden(page, element);
    return;
  }
  enterElement(page, element);
  steps.push({ node: element, leaving: true });
  const text = preformattedText(page, element);
  if (text === null && isWholeText(page, element)) page.pre = element;
  if (text === null) pushChildren(steps, element);
  else readPreformatted(page, sourceOf(text, page.placed));
  const tab = page.panels.tabs.get(element);
  if (tab !== undefined) steps.push({ node: tab, leaving: false, isMoved: true });
}

/** Hidden text of no more letters stands in a line and not for itself. */
const mostInLine = 200;

function isLine(page: Page, element: HtmlElement): boolean {
  const { letters = 0, paragraphs = 0, headings = 0 } = page.measures.get(element) ?? {};
  return !isBlock(page, element) && letters <= mostInLine && paragraphs + headings === 0;
}

/** Text that is hidden in a line is a block of its own, so that the line goes on without it; in a menu it is no matter. */
function addHidden(page: Page, element: HtmlElement): void {
  const region = regionNow(page);
  const words = wordsIn(element).join(" ");
  if ((region !== "body" && region !== "main") || page.hiddenSaid.has(words)) return;
  page.hiddenSaid.add(words);
  const builder = createRichBuilder();
  for (const text of textsIn(element)) addTextNode(builder, text.value, sourceOf(text, page.placed));
  const built = builder.finish();
  if (built !== null) page.list.push({ kind: "paragraph", depth: 0, region: "hidden", ...built });
}

/** A tab is read where its part begins, not where it stands. */
function isRead({ panels }: Page, { isMoved }: Step, element: HtmlElement): boolean {
  return isMoved === true || panels.openers.get(element) !== "tab";
}

function leave(page: Page, element: HtmlElement): void {
  leaveElement(page, element);
  if (page.pre === element) page.pre = null;
}

function pushChildren(steps: Step[], node: HtmlNode): void {
  const children = childrenOf(node);
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child !== undefined) steps.push({ node: child, leaving: false });
  }
}

/** Counts what runs or fetches, and says whether the element is read at all. */
function countDropped(element: HtmlElement, dropped: { scripts: number; remote: number }): boolean {
  const name = element.tagName;
  const isData = name === "script" && (attributeOf(element, "type") ?? "").endsWith("json");
  if (scriptElements.has(name) && !isData) dropped.scripts += 1;
  else if (remoteElements.has(name)) dropped.remote += 1;
  return !isUnread(element);
}

function sourceOf(node: HtmlNode, placed: PlacedText): PlacedText {
  const place = node.sourceCodeLocation;
  return place ? slicePlaced(placed, place.startOffset, place.endOffset) : { text: "", map: [] };
}

function addText(page: Page, node: HtmlText): void {
  const source = sourceOf(node, page.placed);
  if (node.value.trim() !== "") page.breaks = 0;
  mendJoint(page, node);
  if (page.pre === null) addTextNode(page.builder, node.value, source);
  else addPreformatted(page, node.value, source);
}
