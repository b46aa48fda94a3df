import { isUnread } from "./is-unread.ts";
import { childrenOf, type HtmlNode, type HtmlText, isText } from "./nodes.ts";

/** The texts in a node, in reading order. */
export function* textsIn(root: HtmlNode): Generator<HtmlText> {
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) yield node;
    else if (!isUnread(node)) {
      const children = childrenOf(node);
      for (let index = children.length - 1; index >= 0; index -= 1) open.push(...children.slice(index, index + 1));
    }
  }
}

/** More characters than these are no line. */
const mostCharacters = 600;

/** The words of a short element; those of a long one end somewhere. */
export function wordsIn(root: HtmlNode): readonly string[] {
  let text = "";
  for (const { value } of textsIn(root)) {
    text += `${value} `;
    if (text.length > mostCharacters) break;
  }
  return text.split(/\s+/).filter((word) => word !== "");
}
