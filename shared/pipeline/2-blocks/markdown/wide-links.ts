/** A link whose label reaches over blank lines: source offsets of all of it, and where it leads. */
export type WideLink = { readonly start: number; readonly end: number; readonly href: string };

/** The text with the brackets and addresses of wide links blanked out (same length, so offsets stay), and those links. */
export type Unlinked = {
  readonly text: string;
  readonly blanked: readonly Blank[];
  readonly links: readonly WideLink[];
};

/** A stretch of the source that was blanked out. */
export type Blank = { readonly start: number; readonly end: number };

type Opening = { readonly at: number; readonly paragraph: number; readonly image: boolean };

/** A label over more paragraphs than a card in a menu has is a stray bracket. */
const mostParagraphs = 12;
const longestAddress = 2_000;

const landmarks = /\\[\s\S]|\n[ \t]*(?=\n)|!?\[|\]\(?/g;
const address = /^[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/;

/**
 * Scraped pages hold links around whole cards (`[![](…)`, a blank line, a title, a blank line, `text](url)`). Markdown
 * sees no link there, so their brackets would stand in the text. Goes in: markdown. Comes out: the same text with those
 * brackets and addresses turned into white space, each card ending a paragraph.
 */
export function blankWideLinks(text: string): Unlinked {
  const links = findWideLinks(text);
  if (links.length === 0) return { text, blanked: [], links: [] };
  const blanked: Blank[] = links
    .flatMap(({ start, labelEnd, end }) => [
      { start, end: start + 1 },
      { start: labelEnd, end },
    ])
    .toSorted((a, b) => a.start - b.start);
  return { text: blank(text, blanked), blanked, links: links.toSorted((a, b) => a.start - b.start) };
}

function blank(text: string, stretches: readonly Blank[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(done, start), end - start > 2 ? `${" ".repeat(end - start - 2)}\n\n` : " ");
    done = end;
  }
  return parts.join("") + text.slice(done);
}

type FoundLink = WideLink & { readonly labelEnd: number };

function findWideLinks(text: string): readonly FoundLink[] {
  const found: FoundLink[] = [];
  const open: Opening[] = [];
  let paragraph = 0;
  landmarks.lastIndex = 0;
  for (let match = landmarks.exec(text); match !== null; match = landmarks.exec(text)) {
    const [mark] = match;
    if (mark.startsWith("\n")) paragraph += 1;
    if (mark.endsWith("[")) open.push({ at: landmarks.lastIndex - 1, paragraph, image: mark.length > 1 });
    if (!mark.startsWith("]")) continue;
    const link = closeLink(text, { open, at: match.index, paragraph, linked: mark.length > 1 });
    landmarks.lastIndex = link?.end ?? landmarks.lastIndex;
    if (link?.wide) found.push(link);
  }
  return found;
}

type Closing = {
  readonly open: Opening[];
  readonly at: number;
  readonly paragraph: number;
  readonly linked: boolean;
};

/** Pops the bracket that this one closes. A bare `]` closes only in its own paragraph, so strays can't eat a card's. */
function closeLink(text: string, { open, at, paragraph, linked }: Closing): (FoundLink & { wide: boolean }) | null {
  const opening = open.at(-1);
  if (opening === undefined) return null;
  if (!linked) {
    if (opening.paragraph === paragraph) open.pop();
    return null;
  }
  const [matched] = address.exec(text.slice(at + 2, at + 2 + longestAddress)) ?? [];
  if (matched === undefined) return null;
  open.pop();
  const crossed = paragraph - opening.paragraph;
  const [href = ""] = matched.slice(0, -1).split(/[ \t]/, 1);
  return {
    start: opening.at,
    labelEnd: at,
    end: at + 2 + matched.length,
    href,
    wide: crossed > 0 && crossed <= mostParagraphs && !opening.image,
  };
}
