import type { Format } from "../../model/reading.ts";

/** So much of a file is looked at; the rest is of the same kind. */
const lookedAt = 400_000;

const blockTag =
  /<\/?(?:!doctype|html|head|body|p|div|span|li|ul|ol|h[1-6]|table|tr|td|section|article|font|center|strong|b|em|i|a|br|meta|style|script)\b[^<>]*>/gi;

/** Signs of markdown, each found at least once in a line of its own or in running text; weight is how sure it makes. */
const markdownSigns: readonly { readonly sign: RegExp; readonly weight: number }[] = [
  { sign: /^ {0,3}#{1,6}[ \t]+\S/gm, weight: 3 },
  { sign: /^\S.*\n(?:={3,}|-{3,})[ \t]*$/gm, weight: 1 },
  { sign: /\]\((?:https?:|mailto:|\/|#|tel:)[^\s)]*/g, weight: 3 },
  { sign: /(?<![\w*])\*\*(?=\S)[^*\n]{1,200}\*\*/g, weight: 2 },
  { sign: /^\|.*\|[ \t]*\n\|?[ \t]*:?-+/gm, weight: 3 },
  { sign: /^ {0,3}[*+] +\S/gm, weight: 0.5 },
  { sign: /^ {0,3}> ?\S/gm, weight: 0.5 },
  { sign: /(?<![\w_])_(?=\S)[^_\n]{2,200}_(?![\w_])/g, weight: 0.5 },
  { sign: /^```/gm, weight: 1 },
  { sign: /^\d{1,2}\\[.)]/gm, weight: 2 },
  { sign: /^\* \* \*$/gm, weight: 2 },
];

/** Enough signs: one link in a long plain text does not make it markdown. */
const leastWeight = 3;

/** So many tags are no accident; where they are not a page's, markdown is what may hold them. */
const leastTags = 3;

/** A page that does not begin with a tag is one when tags stand in at least so many of its lines; else markdown holds them. */
const leastTagged = 0.5;

const pageStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * The format of a text by what stands in it, whatever its file is called: a page of tags is HTML, markdown has its signs,
 * the rest is plain text.
 */
export function tellFormat(text: string): Format {
  const sample = text.slice(0, lookedAt);
  if (pageStart.test(sample)) return "html";
  const tags = sample.match(blockTag)?.length ?? 0;
  if (tags < leastTags) return weigh(sample, leastWeight) >= leastWeight ? "markdown" : "text";
  const weight = weigh(sample, Number.POSITIVE_INFINITY);
  return tags > weight && isPage(sample, weight, tags) ? "html" : "markdown";
}

function isPage(sample: string, weight: number, tags: number): boolean {
  if (/^\s*<[a-z!]/i.test(sample)) return true;
  const lines = sample.split("\n").filter((line) => line.trim() !== "");
  const tagged = lines.filter((line) => /<\/?[a-z][^<>]*>/i.test(line)).length;
  return tagged >= lines.length * leastTagged && weight * 4 <= tags;
}

/** The weight of the signs in a text; more than `enough` need not be found. */
function weigh(sample: string, enough: number): number {
  let sum = 0;
  for (const { sign, weight } of markdownSigns) {
    if (sum < enough) sum += countUpTo(sign, sample, (enough - sum) / weight) * weight;
  }
  return sum;
}

function countUpTo(sign: RegExp, sample: string, most: number): number {
  if (most === Number.POSITIVE_INFINITY) return sample.match(sign)?.length ?? 0;
  let count = 0;
  for (sign.lastIndex = 0; count < most && sign.test(sample); ) count += 1;
  return count;
}
