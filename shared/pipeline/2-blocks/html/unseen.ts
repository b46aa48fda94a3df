import type { Measure } from "./measure.ts";
import { attributeOf, childrenOf, type HtmlElement, isText } from "./nodes.ts";

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element is one that no browser shows: by attribute, by its own style, or because only voices say it. */
export function isHidden(element: HtmlElement, measure: Measure): boolean {
  if (element.attrs.length === 0) return false;
  const hidden = attributeOf(element, "hidden");
  if (hidden !== undefined && hidden.toLowerCase() !== "until-found") return true;
  if (attributeOf(element, "aria-hidden")?.toLowerCase() === "true") return true;
  if (hiddenStyle.test(attributeOf(element, "style") ?? "")) return true;
  return measure.headings === 0 && isOnlyForVoices(element);
}

/** What is hidden within a line: a tip, an explanation for those who can't see. `aria-hidden` only hides it from voices. */
export function isHiddenInLine(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false;
  if (attributeOf(element, "hidden") !== undefined || attributeOf(element, "role") === "tooltip") return true;
  return hiddenStyle.test(attributeOf(element, "style") ?? "") || isOnlyForVoices(element);
}

/** The names that the common libraries give to text that only screen readers say. Headings among it head what is seen. */
const forVoices =
  /(?:^|\s)(?:sr-only|sf-hidden|screen-?reader(?:-text|-only)?|(?:cdk-|u-|is-)?visually-?hidden|hidden-visually|assistive-text|element-invisible|show-for-sr|a11y-(?:hidden|only))(?:\s|$)/i;

function isOnlyForVoices(element: HtmlElement): boolean {
  return !/^h[1-6]$/.test(element.tagName) && forVoices.test(attributeOf(element, "class") ?? "");
}

/** A sign beside a heading that links to it or unfolds its part. */
const sign = /^\s*[#¶§+\-−–—×✕✖▼▲▾▴▸▹►▶▽△›»❯⌄⌃˅˄🔗🔽🔼]\uFE0F?\s*$/u;

/** Whether an element is a picture made of letters: a sign at a heading, a word that a font for icons draws as one. */
export function isSign(element: HtmlElement, inHeading: boolean): boolean {
  const [child, ...others] = childrenOf(element);
  if (child === undefined || others.length > 0 || !isText(child) || child.value.length > longestSign) return false;
  if ((inHeading || element.tagName === "button") && sign.test(child.value)) return true;
  return (
    /\bmaterial-(?:icons|symbols)/.test(attributeOf(element, "class") ?? "") && /^\s*[a-z\d_]+\s*$/.test(child.value)
  );
}

const longestSign = 40;
