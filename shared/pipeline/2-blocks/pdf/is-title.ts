import { headingNumber, isTitleLike } from "../headings/heading-evidence.ts";
import { type Group, isRow, titleSize } from "./group-lines.ts";
import type { TypeMeasures } from "./measure-type.ts";

/** No title is set in more lines. */
const mostTitleLines = 3;

/** Whether a group is a title by its type: a short text, larger than the body's. Some titles end as sentences do. */
export function isTitle(group: Group, { bodySize }: TypeMeasures): boolean {
  const { lines, marked } = group;
  if (isRow(group) || lines.length > mostTitleLines || (lines[0]?.size ?? 0) < bodySize * titleSize) return false;
  const text = lines.map((line) => line.text.replaceAll("\t", " ")).join(" ");
  return isTitleLike(text.replace(/\.$/, "")) && (marked === null || headingNumber(text) !== null);
}
