import { figure } from "./counts.ts";

/** Which hit of how many is shown: `3 of 11`. Goes in: its index from 0. Empty while nothing is looked for. */
export function hitsInWords(query: string, index: number, hits: number): string {
  if (query.trim() === "") return "";
  return hits === 0 ? "Not found" : `${figure(index + 1)} of ${figure(hits)}`;
}
