import type { Block } from "../../model/block.ts";
import type { VersionLink } from "../../model/reading.ts";
import type { Outline } from "./outline.ts";

/** A list of every change since 1999 is a page of its own. */
const mostLinks = 50;
const longestWords = 100;

const version = "(?:versions?|polic(?:y|ies)|notices?|statements?|history|histories|changes)";
/** "Previous version", "Archived May 2017 privacy policy", "Change history", "Download PDF", "Printable version". */
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:previous|prior|earlier|older|archived?|past|former)\\b.*\\b${version}\\b`, "i"),
  /\b(?:version|change|revision|policy) (?:history|archives?)\b|\bhistory of changes\b/i,
  /^(?:(?:download|view|print|open|see)\b.{0,40}\bpdf\b|.{0,12}\bpdf(?: version| format)?\W*$)/i,
  /\bprint(?:able|er[- ]friendly)? version\b/i,
];
/** What a PDF or an archive may be of, besides the policy. */
const ofOther =
  /\b(?:form|request|agreement|addendum|list of|report|terms|cookies?|subprocessors?|guide|certificate)\b/i;

/**
 * The links by which a policy leads to other versions of itself, by their words; each address once. Links within the
 * page, to mail and to what is not a page are none.
 */
export function findVersionLinks({ sections }: Outline): readonly VersionLink[] {
  const links = sections.flatMap(({ blocks }) => blocks.flatMap((block) => linksOf(block)));
  const byAddress = new Map(links.toReversed().map((link) => [link.href, link]));
  return links.filter((link) => byAddress.get(link.href) === link).slice(0, mostLinks);
}

function linksOf(block: Block): readonly VersionLink[] {
  if (block.kind === "rule" || block.kind === "row") return [];
  const { text, marks } = block.rich;
  return marks.flatMap((mark) => {
    if (mark.kind !== "link" || /^(?:#|mailto:|tel:)/i.test(mark.href)) return [];
    if (mark.span.end - mark.span.start > longestWords) return [];
    const words = text.slice(mark.span.start, mark.span.end).replace(/\s+/g, " ").trim();
    return isVersion(words) ? [{ text: words, href: mark.href }] : [];
  });
}

function isVersion(words: string): boolean {
  return patterns.some((pattern) => pattern.test(words)) && !ofOther.test(words);
}
