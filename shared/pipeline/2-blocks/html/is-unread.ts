import { unreadElements } from "./elements.ts";
import { type HtmlNode, isElement, isShadowRoot } from "./nodes.ts";

/** Whether what stands in a node is never text of the page. */
export function isUnread(node: HtmlNode): boolean {
  return isElement(node) && unreadElements.has(node.tagName) && !isShadowRoot(node);
}
