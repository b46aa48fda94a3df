import type { Block, HeadingStyle, Mark, Region, RichText } from "../../model/block.ts";
import { sourceSpan, textSpan } from "../../model/span.ts";
import type { Parsed } from "../source.ts";

/**
 * Builds the blocks of a page written by hand for a test, one a line: `# Title` (more `#` for deeper levels; `?# Title`
 * a question, `*# Title` a bold line), `- item` (two spaces more for each depth), `> quote`, `| a | b |` a row (`|= a |`
 * a head row), `---` a rule, anything else a paragraph. `[words](place)` is a link, `**words**` is strong. `@footer` and
 * the like on a line of its own sets the region from there on. The source is the lines themselves.
 */
export function draftBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let [region, table, at]: [Region, number, number] = ["body", 0, 0];
  for (const line of lines) {
    if (line.startsWith("@")) region = line.slice(1) as Region;
    else blocks.push(blockOf(line, { region, at, table }));
    if (!line.startsWith("|")) table += 1;
    at += line.length + 1;
  }
  return blocks;
}

/** The same as stage 2 would give it, with nothing declared. */
export function draftPage(lines: readonly string[]): Parsed {
  return { format: "markdown", blocks: draftBlocks(lines), declared: new Map() };
}

type Place = { readonly region: Region; readonly at: number; readonly table: number };

const styles: Readonly<Record<string, HeadingStyle>> = { "?": "question", "*": "bold", "~": "label", "": "marked-up" };

function blockOf(line: string, place: Place): Block {
  const common = { span: sourceSpan(place.at, place.at + line.length), region: place.region };
  const heading = /^([?*~]?)(#+) /.exec(line);
  const item = /^( *)([-*]|\d+[.)]|[a-z]\)) /.exec(line);
  if (line === "---") return { ...common, kind: "rule" };
  if (line.startsWith("|")) return rowOf(line, place, common);
  const prefix = heading?.[0] ?? item?.[0] ?? /^> /.exec(line)?.[0] ?? "";
  const rich = richOf(line.slice(prefix.length), place.at + prefix.length);
  if (heading !== null) {
    return {
      ...common,
      kind: "heading",
      level: heading[2]?.length ?? 1,
      style: styles[heading[1] ?? ""] ?? "label",
      rich,
    };
  }
  if (item !== null)
    return { ...common, kind: "item", depth: (item[1]?.length ?? 0) / 2, marker: item[2] ?? "-", rich };
  return { ...common, kind: prefix === "> " ? "quote" : "paragraph", depth: 0, rich };
}

function rowOf(line: string, { at, table }: Place, common: Pick<Block, "span" | "region">): Block {
  const inner = line.replace(/^\|=?/, "").replace(/\|$/, "");
  let offset = at + line.indexOf(inner);
  const cells = inner.split("|").map((cell) => {
    const start = offset + cell.length - cell.trimStart().length;
    offset += cell.length + 1;
    return richOf(cell.trim(), start);
  });
  return { ...common, kind: "row", table, header: line.startsWith("|="), cells };
}

/** Reads `[words](place)` and `**words**` as marks; every letter that stays keeps its place. */
function richOf(written: string, at: number): RichText {
  const marks: Mark[] = [];
  const map: [number, number, number][] = [];
  let text = "";
  const add = (words: string, offset: number) => {
    if (words !== "") map.push([text.length, at + offset, words.length]);
    text += words;
  };
  let reached = 0;
  for (const match of written.matchAll(/\[([^\]]+)\]\(([^)]*)\)|\*\*([^*]+)\*\*/g)) {
    add(written.slice(reached, match.index), reached);
    const words = match[1] ?? match[3] ?? "";
    const span = textSpan(text.length, text.length + words.length);
    marks.push(match[1] === undefined ? { kind: "strong", span } : { kind: "link", span, href: match[2] ?? "" });
    add(words, match.index + (match[1] === undefined ? 2 : 1));
    reached = match.index + match[0].length;
  }
  add(written.slice(reached), reached);
  return { text, marks, map };
}
