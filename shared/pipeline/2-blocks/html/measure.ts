import { isSpace } from "../../../text/spaces.ts";
import { headingLevels } from "./elements.ts";
import { isUnread } from "./is-unread.ts";
import { attributeOf, childrenOf, type HtmlNode, isElement, isText } from "./nodes.ts";

/** What stands in an element, itself included; characters are counted without white space. */
export type Measure = {
  readonly letters: number;
  readonly linked: number;
  readonly headings: number;
  readonly tops: number;
  readonly tables: number;
  readonly paragraphs: number;
};

export type Measures = ReadonlyMap<HtmlNode, Measure>;

type Sum = { -readonly [Key in keyof Measure]: number };

/** Measures every element of a tree from the leaves up; linear, and without recursion because pages nest as they like. */
export function measureTree(root: HtmlNode): Measures {
  const order: HtmlNode[] = [root];
  for (let index = 0; index < order.length; index += 1) {
    const node = order[index];
    if (node === undefined || isUnread(node)) continue;
    for (const child of childrenOf(node)) order.push(child);
  }
  const sums = new Map<HtmlNode, Sum>();
  for (const node of order.toReversed()) measureNode(node, sums);
  return sums;
}

function measureNode(node: HtmlNode, sums: Map<HtmlNode, Sum>): void {
  const sum: Sum = { letters: 0, linked: 0, headings: 0, tops: 0, tables: 0, paragraphs: 0 };
  if (isText(node)) sum.letters = countLetters(node.value);
  else if (isUnread(node)) return;
  for (const child of childrenOf(node)) {
    const own = sums.get(child);
    if (own !== undefined) addTo(sum, own);
  }
  if (isElement(node)) measureElement(node.tagName, attributeOf(node, "href") !== undefined, sum);
  sums.set(node, sum);
}

function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) letters += 1;
  }
  return letters;
}

function addTo(sum: Sum, own: Measure): void {
  sum.letters += own.letters;
  sum.linked += own.linked;
  sum.headings += own.headings;
  sum.tops += own.tops;
  sum.tables += own.tables;
  sum.paragraphs += own.paragraphs;
}

function measureElement(name: string, linked: boolean, sum: Sum): void {
  if (name === "a" && linked) sum.linked = sum.letters;
  if (headingLevels.has(name)) sum.headings += 1;
  if (name === "h1") sum.tops += 1;
  if (name === "table") sum.tables += 1;
  if (name === "p") sum.paragraphs += 1;
}
