import type { LeftOut, LeftOutReason, Mark } from "../../../shared/model/block.ts";
import { type Span, type Stretch, sourceSpan, type TextMap, textSpan } from "../../../shared/model/span.ts";
import type { MadeUpPolicy } from "./made-up-policies.ts";

/** A clause's text with its place in the source. */
export type PlacedClause = {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly span: Span<"source">;
  readonly map: TextMap;
};

/** The page that an invented policy would have been saved as, and where everything stands in it. */
export type MadeUpSource = {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  /** By section. */
  readonly headings: readonly Span<"source">[];
  /** By section, then by clause. */
  readonly clauses: readonly (readonly PlacedClause[])[];
};

/** Goes in: an invented policy. Comes out: its page, with a menu and a cookie banner above the text and a footer below it. */
export function makeSource(policy: MadeUpPolicy): MadeUpSource {
  const page = createPage();
  const leftOut: LeftOut[] = [];
  const leaveOut = (tag: string, reason: LeftOutReason, text: string) =>
    leftOut.push({ reason, text, span: page.element(tag, text) });
  leaveOut("nav", "navigation", "Timetable Tickets Parcels Help");
  leaveOut("div", "cookie-banner", "We use cookies. Accept all");
  page.element("h1", policy.title);
  const headings: Span<"source">[] = [];
  const clauses = policy.sections.map((section) => {
    headings.push(page.element("h2", section.title));
    return section.clauses.map(({ text, item }) => page.clause(item === true ? "li" : "p", text));
  });
  leaveOut("footer", "footer", "Imprint and contact");
  return { text: page.text(), leftOut, headings, clauses };
}

function createPage() {
  let text = "<!doctype html>\n";
  const write = (words: string): Span<"source"> => {
    const start = text.length;
    text += words;
    return sourceSpan(start, text.length);
  };
  const inside = <T>(tag: string, fill: () => T): T => {
    write(`<${tag}>`);
    const filled = fill();
    write(`</${tag}>`);
    return filled;
  };
  const line = <T>(tag: string, fill: () => T): T => {
    const filled = inside(tag, fill);
    write("\n");
    return filled;
  };
  return {
    text: () => text,
    element: (tag: string, words: string) => line(tag, () => write(words)),
    clause: (tag: string, starred: string) =>
      line(tag, () => {
        const [bold, rest] = splitAtStars(starred);
        const strong = bold === "" ? null : inside("strong", () => write(bold));
        const after = write(rest);
        return place({ bold, rest, strong, after });
      }),
  };
}

type Parts = {
  readonly bold: string;
  readonly rest: string;
  readonly strong: Span<"source"> | null;
  readonly after: Span<"source">;
};

function place({ bold, rest, strong, after }: Parts): PlacedClause {
  const last: Stretch = [bold.length, after.start, rest.length];
  return {
    text: bold + rest,
    marks: strong === null ? [] : [{ kind: "strong", span: textSpan(0, bold.length) }],
    span: sourceSpan((strong ?? after).start, after.end),
    map: strong === null ? [last] : [[0, strong.start, bold.length], last],
  };
}

/** The words between two pairs of stars at the beginning, and the others. */
function splitAtStars(starred: string): readonly [bold: string, rest: string] {
  const bold = /^\*\*(.+?)\*\*/.exec(starred);
  return bold?.[1] === undefined ? ["", starred] : [bold[1], starred.slice(bold[0].length)];
}
