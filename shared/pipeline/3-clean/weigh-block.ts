import type { Block, Region } from "../../model/block.ts";
import { digit, endOfLast, letter, startOfFirst } from "../../text/letters.ts";
import { countWords, richTextsOf, shareOfMarks, textOf } from "./block-text.ts";
import { footerLine, menuWords } from "./furniture-words.ts";

/** What is seen of one block when it is asked whether it is the policy's. */
export type Weighed = {
  readonly block: Block;
  readonly text: string;
  readonly words: number;
  /** 0 to 1, by characters. */
  readonly linkShare: number;
  /** Running text: what policies are made of and menus are not. */
  readonly isProse: boolean;
  readonly region: Region;
};

/** A line of so many words without a link is taken for running text even without a full stop. */
const proseWords = 10;
/** With a full stop at its end fewer will do. */
const sentenceWords = 5;

/** A paragraph that is mostly links still says something with so many words beside them. */
const besideLinks = 10;

/** Looks at one block by itself. */
export function weighBlock(block: Block): Weighed {
  const text = textOf(block);
  const words = countWords(text);
  const linkShare = linkShareOf(block, text.length);
  const speaks = !isCode(text) && (words >= proseWords || (words >= sentenceWords && /[.:;。]\W{0,2}$/.test(text)));
  return {
    block,
    text,
    words,
    linkShare,
    isProse: speaks && (linkShare < 0.5 || words * (1 - linkShare) >= besideLinks) && block.kind !== "heading",
    region: block.region,
  };
}

function linkShareOf(block: Block, length: number): number {
  if (length === 0) return 0;
  const linked = richTextsOf(block).map((rich) => shareOfMarks(rich, ["link"]) * rich.text.length);
  return linked.reduce((sum, characters) => sum + characters, 0) / length;
}

/** No code does without one of these; looking for them is much quicker than matching. */
const codeSigns: readonly string[] = ["{", "function", "var "];

/** Style sheets and scripts that a careless copy left in the text: several bodies in braces, few spaces. */
export function isCode(text: string): boolean {
  if (!codeSigns.some((sign) => text.includes(sign))) return false;
  const bodies =
    text.slice(0, 4_000).match(/\{[^{}]{0,400}[:;=][^{}]{0,400}\}|\bfunction\s*\(|\bvar \w+\s*=/g)?.length ?? 0;
  return bodies >= 3 || (bodies >= 1 && /^[.#@\w][\w-]*[^{}]{0,200}\{/.test(text) && text.endsWith("}"));
}

/** So often the same word is nothing that anyone says; pages measure their type with such lines. */
const fewestOfProbe = 6;

/** A line of one word again and again. */
export function isProbe(text: string): boolean {
  const first = text.slice(0, Math.max(0, text.indexOf(" ")));
  // Nearly all texts go on with another word, which is seen without taking them apart.
  if (first === "" || !standsAt(text, first, first.length + 1)) return false;
  const words = text.split(/\s+/);
  return words.length >= fewestOfProbe && words.every((word) => word === first || word === "");
}

function standsAt(text: string, part: string, at: number): boolean {
  return text.slice(at, at + part.length) === part;
}

/** Nearly all of it is link, so that it leads elsewhere and says nothing itself. */
export function isLinkOnly(seen: Weighed): boolean {
  return seen.linkShare > 0.8 && seen.words > 0;
}

/** Whether a list may follow that belongs to this block: it ends in a colon, or speaks of what follows. */
export function leadsIn({ text, isProse, block }: Weighed): boolean {
  if (/[:：]$/.test(text.trimEnd().slice(-1)) || (block.kind === "heading" && /\w \w*resources$/i.test(text)))
    return true;
  return isProse && /\b(?:following|below|these)\b[^.]*\.?$/i.test(text.slice(-200).trimEnd());
}

/** A short line that menus and footers are made of. */
export function isMenuLine(seen: Weighed): boolean {
  return seen.words <= 6 && menuWords.test(bare(seen.text));
}

/** A line that closes a page, such as a copyright line. */
export function isFooterLine(seen: Weighed): boolean {
  return seen.words <= 40 && footerLine.test(seen.text);
}

/** A line without its end punctuation, arrows and bars. */
export function bare(text: string): string {
  const start = startOfFirst(text, letter | digit);
  const end = Math.max(start, endOfLast(text, letter | digit), text.lastIndexOf("!") + 1);
  return text.slice(start, end).replace(/\s+/g, " ");
}
