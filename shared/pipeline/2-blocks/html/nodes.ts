import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlTemplate = DefaultTreeAdapterTypes.Template;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** Whether a node is an element, with a name and attributes. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** Whether a node is text of the page, and no comment. */
export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === "#text";
}

/**
 * A node's children; none for text and comments, and none for a template, whose content is not part of the page, unless
 * it says that it is: so pages keep the parts that scripts drew (declarative shadow roots).
 */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  if (isShadowRoot(node)) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

/** Whether a template is shown where it stands. */
export function isShadowRoot(node: HtmlNode): node is HtmlTemplate {
  if (!("content" in node)) return false;
  return node.attrs.some(({ name }) => name === "shadowrootmode" || name === "shadowroot");
}

/** An attribute's value, or `undefined` where it is absent. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
