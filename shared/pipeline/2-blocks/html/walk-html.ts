import type { Report } from "../../../model/note.ts";
import type { BlockList } from "../block-list.ts";
import { type PlacedText, slicePlaced } from "../placed-text.ts";
import { remoteElements, scriptElements, unreadElements } from "./elements.ts";
import { enterElement, leaveElement } from "./enter-element.ts";
import { measureTree } from "./measure.ts";
import { attributeOf, childrenOf, type HtmlElement, type HtmlNode, isElement, isText } from "./nodes.ts";
import { flush, openPage, type Page } from "./page.ts";
import { addPreformatted, isWholeText, preformattedText, readPreformatted } from "./read-preformatted.ts";
import { addTextNode } from "./text-node.ts";

type Walked = {
  readonly placed: PlacedText;
  readonly depth: number;
  readonly list: BlockList;
  readonly report: Report;
};

type Step = { readonly node: HtmlNode; readonly leaving: boolean };

/** Walks a parsed page in reading order, with a stack of its own because pages nest as they like, and adds its blocks. */
export function walkHtml(root: HtmlNode, { placed, depth, list, report }: Walked): void {
  const measures = measureTree(root);
  const page = openPage({ list, placed, measures, letters: measures.get(root)?.letters ?? 0, depth });
  const dropped = { scripts: 0, remote: 0 };
  const steps: Step[] = [{ node: root, leaving: false }];
  for (let step = steps.pop(); step !== undefined && !list.isFull(); step = steps.pop()) {
    const { node } = step;
    if (isText(node)) addText(page, node.value, sourceOf(node, placed));
    else if (!isElement(node)) pushChildren(steps, node);
    else if (step.leaving) leave(page, node);
    else if (countDropped(node, dropped)) pushElement(page, steps, node);
  }
  flush(page);
  reportDropped(dropped, report);
}

function reportDropped(dropped: { readonly scripts: number; readonly remote: number }, report: Report): void {
  if (dropped.scripts > 0) report({ kind: "scripts-dropped", count: dropped.scripts });
  if (dropped.remote > 0) report({ kind: "remote-content-dropped", count: dropped.remote });
}

function pushElement(page: Page, steps: Step[], element: HtmlElement): void {
  enterElement(page, element);
  steps.push({ node: element, leaving: true });
  const text = preformattedText(page, element);
  if (text === null && isWholeText(page, element)) page.pre = element;
  if (text === null) pushChildren(steps, element);
  else readPreformatted(page, sourceOf(text, page.placed));
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
  return !unreadElements.has(name);
}

function sourceOf(node: HtmlNode, placed: PlacedText): PlacedText {
  const place = node.sourceCodeLocation;
  return place ? slicePlaced(placed, place.startOffset, place.endOffset) : { text: "", map: [] };
}

function addText(page: Page, value: string, source: PlacedText): void {
  if (value.trim() !== "") page.breaks = 0;
  if (page.pre === null) addTextNode(page.builder, value, source);
  else addPreformatted(page, value, source);
}
