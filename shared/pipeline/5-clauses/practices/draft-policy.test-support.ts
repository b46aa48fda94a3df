import type { PlainClause } from "../../../model/clause.ts";
import { clauseId, sectionId } from "../../../model/ids.ts";
import type { Section } from "../../../model/section.ts";
import { sourceSpan, textSpan } from "../../../model/span.ts";
import { sentenceSplitter } from "../split-sentences.ts";

/** The outline and clauses of a policy written by hand for a test. */
export type DraftPolicy = { readonly sections: readonly Section[]; readonly clauses: readonly PlainClause[] };

const split = sentenceSplitter("en");

/**
 * Builds an outline and clauses from lines, one a line: `# Title` (more `#` for deeper), `- item` under the paragraph
 * before it, `| a | b |` a table row (the first of a table is its head), anything else a paragraph.
 */
export function draftPolicy(lines: readonly string[]): DraftPolicy {
  const sections: Section[] = [];
  const clauses: PlainClause[] = [];
  for (const [at, line] of lines.entries()) {
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading !== null || sections.length === 0) sections.push(sectionOf(heading, sections));
    if (heading === null && !isTableHead(lines, at))
      clauses.push(clauseOf(line, columnsAt(lines, at), { sections, clauses }));
  }
  return { sections, clauses };
}

function isTableHead(lines: readonly string[], at: number): boolean {
  return lines[at]?.startsWith("|") === true && lines[at - 1]?.startsWith("|") !== true;
}

function columnsAt(lines: readonly string[], at: number): readonly string[] {
  const line = lines[at] ?? "";
  if (!line.startsWith("|")) return [];
  return isTableHead(lines, at) ? cellsOf(line) : columnsAt(lines, at - 1);
}

function sectionOf(heading: RegExpExecArray | null, before: readonly Section[]): Section {
  const level = heading?.[1]?.length ?? 1;
  return {
    id: sectionId(before.length + 1),
    parent: before.findLast((section) => section.level < level)?.id ?? null,
    number: String(before.length + 1),
    level,
    title: heading?.[2] ?? "",
    clauses: [],
    span: sourceSpan(0, 0),
    madeBy: "policy",
  };
}

function cellsOf(line: string): readonly string[] {
  if (!line.startsWith("|")) return [];
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function clauseOf(line: string, columns: readonly string[], draft: DraftPolicy): PlainClause {
  const kind = columns.length > 0 ? "row" : line.startsWith("- ") ? "item" : "paragraph";
  const text = kind === "row" ? cellsOf(line).join(" | ") : line.replace(/^- /, "");
  const introduction = draft.clauses.findLast((clause) => clause.kind === "paragraph");
  const cells = kind === "row" ? cellSpans(text) : [];
  return {
    id: clauseId(draft.clauses.length + 1),
    section: draft.sections.at(-1)?.id ?? sectionId(1),
    number: String(draft.clauses.length + 1),
    kind,
    text,
    marks: [],
    depth: 0,
    marker: kind === "item" ? "-" : "",
    leadIn: kind !== "paragraph" && introduction?.text.endsWith(":") ? introduction.id : null,
    table: kind === "row" ? 1 : 0,
    cells,
    columns,
    sentences: (cells.length > 0 ? cells : [textSpan(0, text.length)]).flatMap((within) => split(text, within)),
    span: sourceSpan(0, 0),
    map: [],
  };
}

function cellSpans(text: string): PlainClause["cells"] {
  return [...text.matchAll(/[^|]+/g)].map((cell) => {
    const start = cell.index + (cell[0].length - cell[0].trimStart().length);
    return textSpan(start, start + cell[0].trim().length);
  });
}
