import type { PrintedLine, PrintedRun } from "../../printed-page.ts";
import { type PlacedText, placeAt } from "../placed-text.ts";
import { type Built, createRichBuilder, type RichBuilder } from "../rich-builder.ts";
import type { HyphenJudge } from "./judge-hyphens.ts";

/** How lines become a text: `skip` letters are left out at its start, the item's marker. */
type Building = { readonly judge: HyphenJudge; readonly skip: number };

/** Lines as one text, with their marks: joined over their ends as `judge` says. `null` where nothing can be seen. */
export function buildText(lines: readonly PrintedLine[], { judge, skip }: Building): Built | null {
  const builder = createRichBuilder();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    addLine(builder, line, { skip: index === 0 ? skip : 0, end: next === undefined ? 0 : judge(line.text, next.text) });
  }
  return builder.finish();
}

type How = {
  /** Letters left out at its start: the item's marker. */
  readonly skip: number;
  /** Letters left out at its end: a hyphen; -1 where the next line follows without a space. */
  readonly end: number;
};

function addLine(builder: RichBuilder, line: PrintedLine, { skip, end }: How): void {
  const last = line.text.length - Math.max(0, end);
  let done = skip;
  for (const run of line.runs) {
    const from = Math.max(done, run.span.start - line.span.start);
    const to = Math.min(last, run.span.end - line.span.start);
    if (to <= from) continue;
    builder.add(placeAt(line.text.slice(done, from), line.span.start + done));
    addRun(builder, run, placeAt(line.text.slice(from, to), line.span.start + from));
    done = to;
  }
  if (end === 0) builder.add(placeAt("\n", line.span.end));
}

function addRun(builder: RichBuilder, { bold, italic, href }: PrintedRun, text: PlacedText): void {
  if (bold) builder.open({ kind: "strong" });
  if (italic) builder.open({ kind: "emphasis" });
  if (href !== null) builder.open({ kind: "link", href });
  builder.add(text);
  builder.close("link");
  builder.close("emphasis");
  builder.close("strong");
}
