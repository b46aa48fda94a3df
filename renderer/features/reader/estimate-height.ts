import type { Clause } from "../../../shared/model/clause.ts";
import type { Section } from "../../../shared/model/section.ts";

/** Characters on a full line of the measure (tokens.css: 62 to 71, median 66). */
const LINE_CHARACTERS = 66;
/** 1.2 rem at line height 1.6. */
const LINE_REM = 1.92;
/** 5 px above and 7 px below a clause, at 14.5 px a rem. */
const CLAUSE_PADDING_REM = 0.83;
/** A heading's line with the space around it: 30 + 28 + 7 px. */
const HEADING_REM = 4.48;
/** A row's cells share the measure, so its text stands about this many times as tall as in one column. */
const ROW_SLACK = 1.3;

/**
 * How tall a clause will stand, before it is laid out, in rem. Only a guess: it sizes what is out of view and spaces the
 * map, and nothing that is seen depends on it being right.
 */
export function estimateClause(clause: Pick<Clause, "text" | "kind">): number {
  const lines = countLines(clause.text);
  return CLAUSE_PADDING_REM + LINE_REM * (clause.kind === "row" ? Math.ceil(lines * ROW_SLACK) : lines);
}

/** How tall a section's heading will stand, in rem; 0 where the policy has none. */
export function estimateHeading(section: Pick<Section, "title">): number {
  return section.title === "" ? 0 : HEADING_REM;
}

/** How tall what is said of a section in plain words will stand, in rem; 0 where nothing is. */
export function estimateGist(sentences: readonly { readonly text: string }[]): number {
  if (sentences.length === 0) return 0;
  const lines = sentences.reduce((sum, { text }) => sum + Math.ceil(text.length / GIST_CHARACTERS), 0);
  return GIST_FRAME_REM + GIST_LINE_REM * lines;
}

/** Our type is smaller than the policy's: characters on a full line, chips and all. */
const GIST_CHARACTERS = 76;
/** 1 rem at line height 1.5. */
const GIST_LINE_REM = 1.5;
/** Its name, padding and margins: 16 + 19 + 12 px. */
const GIST_FRAME_REM = 3.25;

function countLines(text: string): number {
  let lines = 0;
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    lines += Math.max(1, Math.ceil((end - start) / LINE_CHARACTERS));
    start = end + 1;
  }
  return lines;
}
