import { findAll } from "../../text/find-all.ts";
import type { LaterWords } from "./organisation-patterns.ts";

/** A name may have so many small letters before its first capital ("eBay"). */
const mostSmall = 3;

/**
 * Where in a text a name may begin, rising: at a capital, up to three small letters before one, at a figure. One place in
 * twenty of an English text; outside ASCII any letter may be a capital here.
 */
export function nameStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSmall(code)) {
      small += 1;
      continue;
    }
    if (isFigure(code)) starts.push(at);
    else if (mayBeCapital(code)) {
      for (let before = Math.min(small, mostSmall); before >= 0; before--) starts.push(at - before);
    }
    small = 0;
  }
  return starts;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Second halves of pairs begin nothing. */
function mayBeCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 128 && (code < 0xdc00 || code > 0xdfff));
}

/** From the beginning of a name to the words that come later: six words of 35 characters, what joins them, and a bracket's hundred. */
const reach = 400;

/** Those of the places where a name may begin, rising, that have the later words of a pattern shortly after them. */
export function startsBefore(later: LaterWords, text: string, starts: readonly number[]): readonly number[] {
  const near: number[] = [];
  let next = 0;
  for (const { index } of findAll(later.words, text)) {
    if (later.isNext && !endsName(text, index)) continue;
    while ((starts[next] ?? index) < index - reach) next += 1;
    for (; (starts[next] ?? index) < index; next += 1) near.push(starts[next] ?? 0);
  }
  return near;
}

/** Whether the word that ends at `end` may be the last of a name. */
function endsName(text: string, end: number): boolean {
  let at = end;
  while (at > 0 && !isBlank(text.charCodeAt(at - 1))) at -= 1;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isFigure(code) || mayBeCapital(code)) return true;
  }
  return false;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13);
}
