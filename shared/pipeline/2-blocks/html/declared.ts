import { attributeOf, childrenOf, type HtmlElement, type HtmlNode, isElement, isText } from "./nodes.ts";

/** Far more than any page declares about itself. */
const mostDeclared = 200;
const longestValue = 1_000;

/**
 * What a page declares about itself: `title`, `lang`, `canonical`, and each `<meta>` by its lower-case name or property
 * (`og:site_name`, `article:modified_time`, …). The first of a name wins.
 */
export function readDeclared(document: HtmlNode): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const html of elementsOf(document, "html")) {
    declare(declared, "lang", attributeOf(html, "lang") ?? attributeOf(html, "xml:lang"));
    for (const part of [...elementsOf(html, "head"), ...elementsOf(html, "body")]) {
      for (const child of childrenOf(part)) if (isElement(child)) readElement(declared, child);
    }
  }
  return declared;
}

function readElement(declared: Map<string, string>, element: HtmlElement): void {
  if (element.tagName === "title") {
    declare(
      declared,
      "title",
      childrenOf(element)
        .filter(isText)
        .map((text) => text.value)
        .join(""),
    );
  } else if (element.tagName === "meta") {
    const name = attributeOf(element, "name") ?? attributeOf(element, "property") ?? attributeOf(element, "itemprop");
    declare(declared, name?.toLowerCase(), attributeOf(element, "content"));
  } else if (element.tagName === "link" && attributeOf(element, "rel")?.toLowerCase() === "canonical") {
    declare(declared, "canonical", attributeOf(element, "href"));
  }
}

function declare(declared: Map<string, string>, name: string | undefined, value: string | undefined): void {
  const written = value?.replace(/\s+/g, " ").trim().slice(0, longestValue);
  if (!name || !written || declared.has(name) || declared.size >= mostDeclared) return;
  declared.set(name, written);
}

function elementsOf(node: HtmlNode, name: string): readonly HtmlElement[] {
  return childrenOf(node)
    .filter(isElement)
    .filter((element) => element.tagName === name);
}
