import { romanNumeral } from "../../../text/roman-numeral.ts";
import { attributeOf, type HtmlElement } from "./nodes.ts";

type Counter = { readonly style: string; next: number };

/** No marker is longer; what is longer is something else. */
const longestMarker = 24;

/**
 * The marker a browser would show before an item: `•`, `3.`, `c.`, `iv.`; counts the list on. `data-marker` says it outright
 * (`2.1`, `(a)`): so it is where the page was made from a file of another kind.
 */
export function itemMarker(list: Counter | undefined, item: HtmlElement): string {
  const given = attributeOf(item, "data-marker") ?? "";
  if (given !== "" && given.length <= longestMarker) return given;
  if (list === undefined || list.style === "") return "•";
  const written = Number.parseInt(attributeOf(item, "value") ?? "", 10);
  const number = Number.isNaN(written) ? list.next : written;
  list.next = number + 1;
  return `${numeral(number, list.style)}.`;
}

function numeral(number: number, style: string): string {
  if (number < 1 || number > 3_999 || style === "1") return String(number);
  if (style === "a") return letters(number);
  if (style === "A") return letters(number).toUpperCase();
  if (style === "i") return romanNumeral(number);
  return style === "I" ? romanNumeral(number).toUpperCase() : String(number);
}

/** 1 is `a`, 26 `z`, 27 `aa`. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(97 + ((number - 1) % 26));
}
