import type { XmlElement } from "../packed/read-xml.ts";
import { childOf } from "../packed/xml-nodes.ts";

/** Whether an element is a control that nobody filled in: what it shows ("Click here to enter text") is not said. */
export function isPlaceholder(element: XmlElement): boolean {
  return element.name === "w:sdt" && childOf(childOf(element, "w:sdtPr"), "w:showingPlcHdr") !== undefined;
}
