import { findAll } from "../../text/find-all.ts";
import type { DateOrder } from "./find-dates.ts";

const inFigures = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:19|20)?\d\d(?![\d./-])/g;
const months = 12;

/**
 * The order in which a policy writes its dates in figures, told by those of which one number can be no month; `null`
 * where none is there, or they disagree.
 */
export function orderOfDates(lines: readonly string[]): DateOrder | null {
  const orders = new Set(lines.flatMap((line) => findAll(inFigures, line).flatMap((match) => orderOf(match))));
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}

function orderOf([, first, , second]: RegExpExecArray): readonly DateOrder[] {
  const [a, b] = [Number(first), Number(second)];
  if (a > months && b <= months && a <= 31) return ["day-first"];
  return b > months && a <= months && b <= 31 ? ["month-first"] : [];
}
