import type { Measures } from "./measure.ts";
import { attributeOf, childrenOf, type HtmlElement, type HtmlNode, isElement } from "./nodes.ts";

/** What opens a part of a page, and the part. */
export type OpenerTarget = { readonly opener: HtmlElement; readonly panel: HtmlElement };

/** No page that anyone reads has more; a page made to hold thousands is read without. */
const mostOpeners = 500;

type Ids = ReadonlyMap<string, HtmlElement>;

/** Every opener of a page with the part it names, or else the one that stands next to it. */
export function targetsOf(root: HtmlNode, measures: Measures): readonly OpenerTarget[] {
  const elements = elementsBelow(root);
  const ids: Ids = new Map(elements.flatMap((element) => idOf(element).map((id) => [id, element] as const)));
  const labelled = labelledBy(elements);
  const openers = elements.filter(isOpener).slice(0, mostOpeners);
  return openers.flatMap((opener) => {
    const panel = namedPanel(opener, ids) ?? labelled.get(attributeOf(opener, "id") ?? "");
    const next = panel ?? (isTab(opener) ? undefined : nextPanel(opener, measures));
    return next === undefined || holds(next, opener) ? [] : [{ opener, panel: next }];
  });
}

function elementsBelow(root: HtmlNode): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node)) found.push(node);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined && isElement(child)) open.push(child);
    }
  }
  return found;
}

function idOf(element: HtmlElement): readonly string[] {
  const id = attributeOf(element, "id");
  return id === undefined || id === "" ? [] : [id];
}

/** Parts that name what heads them. */
function labelledBy(elements: readonly HtmlElement[]): Ids {
  const panels = elements.filter((element) => /^(?:tabpanel|region)$/.test(attributeOf(element, "role") ?? ""));
  return new Map(panels.map((panel) => [attributeOf(panel, "aria-labelledby") ?? "", panel] as const));
}

const openerClass = /accordion|collaps|toggle|expand/i;

function isOpener(element: HtmlElement): boolean {
  if (element.attrs.length === 0 || element.tagName === "summary") return false;
  if (attributeOf(element, "aria-expanded") !== undefined || isTab(element)) return true;
  if (toggled(element) === "collapse") return true;
  const isPressed = element.tagName === "button" || attributeOf(element, "role") === "button" || leadsNowhere(element);
  return isPressed && openerClass.test(attributeOf(element, "class") ?? "");
}

/** Whether an element is one of several of which one part is shown at a time. */
export function isTab(element: HtmlElement): boolean {
  return attributeOf(element, "role") === "tab" || /^(?:tab|pill)$/.test(toggled(element));
}

/** What the libraries for folded parts are told to do. */
function toggled(element: HtmlElement): string {
  return attributeOf(element, "data-toggle") ?? attributeOf(element, "data-bs-toggle") ?? "";
}

/** `<a>`, `<a href="#">`, `<a href="javascript:…">`. */
function leadsNowhere(element: HtmlElement): boolean {
  return element.tagName === "a" && /^\s*(?:#?\s*$|javascript:)/i.test(attributeOf(element, "href") ?? "");
}

const naming: readonly string[] = ["aria-controls", "data-target", "data-bs-target", "href"];

function namedPanel(opener: HtmlElement, ids: Ids): HtmlElement | undefined {
  const names = naming.map((name) => attributeOf(opener, name)?.trim().split(/\s/)[0] ?? "");
  const found = names.map((name) => ids.get(name.replace(/^#/, ""))).find((panel) => panel !== undefined);
  return found === undefined || found === opener ? undefined : found;
}

/** What is wrapped around an opener may hold a sign besides ("+"). */
const mostOfSigns = 4;
const highestClimb = 3;

/** The next element with text, after the opener or after what holds nothing else than it. */
function nextPanel(opener: HtmlElement, measures: Measures): HtmlElement | undefined {
  const letters = measures.get(opener)?.letters ?? 0;
  let at: HtmlNode = opener;
  for (let climbed = 0; climbed <= highestClimb; climbed += 1) {
    const parent: HtmlNode | null = "parentNode" in at ? at.parentNode : null;
    if (parent === null || (measures.get(at)?.letters ?? 0) > letters + mostOfSigns) return undefined;
    const siblings = childrenOf(parent);
    const after = siblings.slice(siblings.indexOf(at) + 1, siblings.indexOf(at) + 6);
    const next = after.find((node): node is HtmlElement => isElement(node) && (measures.get(node)?.letters ?? 0) > 0);
    if (next !== undefined) return next;
    at = parent;
  }
  return undefined;
}

function holds(panel: HtmlElement, opener: HtmlElement): boolean {
  let at: HtmlNode | null = opener;
  for (let climbed = 0; at !== null && climbed < 64; climbed += 1) {
    if (at === panel) return true;
    at = "parentNode" in at ? at.parentNode : null;
  }
  return false;
}
