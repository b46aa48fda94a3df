import type { XmlElement, XmlNode } from "./read-xml.ts";

/** The elements that stand right in another. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child: XmlNode): child is XmlElement => isNamed(child, name));
}

/** All children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child: XmlNode): child is XmlElement => isNamed(child, name)) ?? [];
}

/** The value of a child that only carries one (`<w:pStyle w:val="Title"/>`). */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get("val");
}

/** A whole number that a child carries; `undefined` where it carries none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valueIn(element, name));
}

/** A written whole number, or `undefined`. */
export function wholeNumber(written: string | undefined): number | undefined {
  const number = Number.parseInt(written ?? "", 10);
  return Number.isNaN(number) ? undefined : number;
}

/** Text that stands right in an element. */
export function textIn(element: XmlElement | undefined): string {
  return element?.children.filter((child) => typeof child === "string").join("") ?? "";
}

function isNamed(child: XmlNode, name: string): boolean {
  return typeof child !== "string" && child.name === name;
}
