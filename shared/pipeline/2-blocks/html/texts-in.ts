import { isUnread } from "./is-unread.ts";
import { childrenOf, type HtmlNode, type HtmlText, isText } from "./nodes.ts";

/** The texts in a node, in reading order; `most`: how many nodes are looked at. */
export function* textsIn(root: HtmlNode, most = Number.POSITIVE_INFINITY): Generator<HtmlText> {
  const open: HtmlNode[] = [root];
  let seen = 0;
  for (let node = open.pop(); node !== undefined && seen < most; node = open.pop()) {
    seen += 1;
    if (isText(node)) yield node;
    else if (!isUnread(node)) {
      const children = childrenOf(node);
      for (let index = children.length - 1; index >= 0; index -= 1) open.push(...children.slice(index, index + 1));
    }
  }
}

/** More characters than these are no line, and so many nodes without them are none either: nested tables hold one another. */
const mostCharacters = 600;
const mostNodes = 200;

/** The words of a short element; those of a long one end somewhere. */
export function wordsIn(root: HtmlNode): readonly string[] {
  let text = "";
  for (const { value } of textsIn(root, mostNodes)) {
    text += `${value} `;
    if (text.length > mostCharacters) break;
  }
  return text.split(/\s+/).filter((word) => word !== "");
}
