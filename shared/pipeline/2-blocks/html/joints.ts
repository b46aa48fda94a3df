import { type HtmlText, isElement } from "./nodes.ts";
import { flush, type Page } from "./page.ts";

/** Takes the start or the end of an element that stands in a line, or of a block (`null`), which ends every line. */
export function crossJoint({ joint }: Page, step: "enter" | "leave" | null): void {
  if (step === null) Object.assign(joint, { text: "", place: "inside" });
  else if (step === "leave") joint.place = "after";
  else if (joint.place === "after") joint.place = "between";
}

/**
 * Parts texts of neighbouring elements that only a style sheet keeps apart: `<span>1</span><span>Cookies</span>`,
 * `<span>Cookies</span><span>We set cookies.</span>`. Letters that go on with a word stay beside it.
 */
export function mendJoint(page: Page, node: HtmlText): void {
  const { text, place } = page.joint;
  if (place === "between" && (isGlued(text, node.value) || (isLinked(node) && isMenu(text, node.value)))) {
    if (page.heading !== null || isInLine(node)) page.builder.insert(" ", null);
    else flush(page);
  }
  page.joint.text = node.value;
  page.joint.place = "inside";
}

function isGlued(before: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(after.slice(0, 2)) || before === "") return false;
  const end = before.slice(-longestEnd);
  if (/^\s*(?:\d{1,3}\.){0,3}\d{1,3}[.)]?$/.test(end)) return true;
  return /[\p{L}\d][\p{Ll}.!?:;)”"]$/u.test(end) && (isWordy(before.trim()) || isWordy(after.trim()));
}

const longestEnd = 16;

/** "Home" and "About", each a link or a button: words that begin anew. */
function isMenu(before: string, after: string): boolean {
  return /[\p{Ll}\d]{2}$/u.test(before.slice(-longestEnd)) && /^\p{Lu}\p{L}{2}/u.test(after.slice(0, 3));
}

function isLinked({ parentNode }: HtmlText): boolean {
  return parentNode !== null && isElement(parentNode) && parentNode.tagName === "a";
}

function isWordy(text: string): boolean {
  return /\S\s+\S/.test(text.slice(0, 200));
}

const lines: ReadonlySet<string> = new Set(
  "p li h1 h2 h3 h4 h5 h6 dt summary button a label figcaption caption".split(" "),
);

/** Whether the elements that meet stand in what is a line by its name. */
function isInLine({ parentNode }: HtmlText): boolean {
  const around = parentNode !== null && "parentNode" in parentNode ? parentNode.parentNode : null;
  return around !== null && isElement(around) && lines.has(around.tagName);
}
