import { isNumberedTitle } from "./headings/heading-evidence.ts";

/** A list marker at the start of a line: the marker, and the offset in the line at which its text begins. */
export type Marked = { readonly marker: string; readonly skip: number };

const bullet = /^([-*+•·▪▫◦●○■□‣∙➢►✓✔❖–—\u00a7\uf0b7\uf0a7]|o(?=\s{2}|\t))(?:\s+|$)/;
const lettered = /^(\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)|(?:\d{1,2}|[a-z]|[ivx]{1,5})\)|[a-z]\.|[ivx]{1,5}\.)\s+(?=\S)/;
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3}[.)]?)\s+(?=\S)/;

/**
 * The marker of a line that is an item, or `null`. A numbered line is an item only when it says something; a title with
 * a number heads a section.
 */
export function markerOf(line: string): Marked | null {
  const found = bullet.exec(line) ?? lettered.exec(line);
  if (found !== null) return { marker: found[1] ?? "", skip: found[0].length };
  const number = numbered.exec(line);
  if (number === null || isNumberedTitle(line) || !/[.)]$|\./.test(number[1] ?? "")) return null;
  return { marker: number[1] ?? "", skip: number[0].length };
}
