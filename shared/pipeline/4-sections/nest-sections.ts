import type { Block } from "../../model/block.ts";
import type { Report } from "../../model/note.ts";
import { richTextsOf, textOf } from "../3-clean/block-text.ts";
import type { Cleaned } from "../source.ts";
import { detectLanguage } from "./detect-language.ts";
import { findTitle } from "./find-title.ts";
import { splitHeadingNumber } from "./heading-number.ts";
import { levelHeadings } from "./level-headings.ts";
import { numberSections } from "./number-sections.ts";
import type { HeadingBlock, Outline, OutlineSection } from "./outline.ts";
import { rankHeadings } from "./rank-headings.ts";
import { splitTitledItems } from "./split-titled-items.ts";
import { withoutFalseHeadings } from "./without-false-headings.ts";

/**
 * Builds the outline: the title set apart, headings of all styles on consistent levels, and what stands under each. A
 * policy without headings gets one section of our making and the note `no-headings`.
 */
export function nestSections(cleaned: Cleaned, report: Report): Outline {
  const { title, taken } = findTitle(cleaned.blocks);
  const own = cleaned.blocks.filter((_, index) => !taken.has(index));
  const blocks = splitTitledItems(withoutFalseHeadings(own));
  const language = detectLanguage(blocks.map(textOf).join("\n"));
  const groups = groupByHeading(blocks);
  if (groups.every((group) => group.heading === null)) {
    if (groups.length > 0) report({ kind: "no-headings" });
    return { title, language, sections: groups.map((group) => ({ ...group, ...oursAlone })) };
  }
  return { title, language, sections: sectionsOf(groups) };
}

const oursAlone = { number: "1", title: "", level: 1, madeBy: "smallprint" } as const;

type Group = { readonly heading: HeadingBlock | null; readonly blocks: readonly Block[] };

/** Each heading with the blocks up to the next; what stands before the first is a group without one, if it has text. */
function groupByHeading(blocks: readonly Block[]): readonly Group[] {
  const starts = blocks.flatMap((block, index) => (block.kind === "heading" ? [index] : []));
  const preface = blocks.slice(0, starts[0] ?? blocks.length);
  const hasPreface = preface.some((block) => richTextsOf(block).some((rich) => rich.text !== ""));
  const groups = starts.map((start, order) => {
    const heading = blocks[start];
    return {
      heading: heading?.kind === "heading" ? heading : null,
      blocks: blocks.slice(start + 1, starts[order + 1] ?? blocks.length),
    };
  });
  return hasPreface ? [{ heading: null, blocks: preface }, ...groups] : groups;
}

function sectionsOf(groups: readonly Group[]): readonly OutlineSection[] {
  const named = groups.map((group) => ({ ...group, ...splitHeadingNumber(group.heading?.rich.text ?? "") }));
  const ranks = rankHeadings(groups.flatMap(({ heading }) => (heading === null ? [] : [heading])));
  const prefaces = groups.length - ranks.length;
  const levels = levelHeadings(
    named.map(({ number }, index) => ({ rank: ranks[index - prefaces] ?? Number.POSITIVE_INFINITY, number })),
  );
  const placed = named.map((section, index) => ({ ...section, level: levels[index] ?? 1 }));
  const numbers = numberSections(placed.map(({ level, number, heading }) => ({ level, number, isPreface: !heading })));
  return placed.map(({ heading, title, level, blocks }, index) => ({
    heading,
    title: title.replace(/\s+/g, " ").replace(/\s*[:：]$/, ""),
    level,
    blocks,
    number: numbers[index] ?? String(index),
    madeBy: heading === null ? "smallprint" : "policy",
  }));
}
