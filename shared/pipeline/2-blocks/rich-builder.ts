import type { Mark, RichText } from "../../model/block.ts";
import { type Span, type Stretch, sourceSpan, textSpan } from "../../model/span.ts";
import { findAll } from "../../text/find-all.ts";
import type { PlacedText } from "./placed-text.ts";
import { safeHref } from "./safe-href.ts";

/** A mark before its end is known. */
type MarkStart = { readonly kind: "strong" | "emphasis" | "code" } | { readonly kind: "link"; readonly href: string };

/** A finished text and the source span from its first to its last character. */
export type Built = { readonly rich: RichText; readonly span: Span<"source"> };

type Place = { readonly start: number; readonly end: number };

/** Collects the text of one block; see `createRichBuilder`. */
export type RichBuilder = {
  /** Adds text as it stands in the source. */
  readonly add: (placed: PlacedText) => void;
  /** Adds text that the source says in other letters (an entity), with the place of those; `null` where it says none (a bullet). */
  readonly insert: (text: string, place: Place | null) => void;
  readonly breakLine: () => void;
  readonly open: (mark: MarkStart) => void;
  /** Ends the mark opened last of this kind, if one is open. */
  readonly close: (kind: Mark["kind"]) => void;
  /** The marks open now, so that they can be opened again in the next block. */
  readonly openMarks: () => readonly MarkStart[];
  /** Whether the text collected so far ends with the end of a mark of this kind. */
  readonly endsWith: (kind: Mark["kind"]) => boolean;
  /** What was collected, or `null` where it is blank; the builder is then empty again, with no marks open. */
  readonly finish: () => Built | null;
};

type State = {
  text: string;
  map: [number, number, number][];
  marks: Mark[];
  open: { readonly start: MarkStart; at: number | null }[];
  gap: "" | " " | "\n";
  gapAt: number | null;
  from: number;
  to: number;
};

/**
 * Makes a collector of normalised text: white space runs become one space, line breaks asked for become `\n`, ligatures
 * are spelled out, and what can't be seen (soft hyphens, zero-width and bidi controls) is left out. The map covers every
 * letter that stands in the source unchanged.
 */
export function createRichBuilder(): RichBuilder {
  let state = emptyState();
  return {
    add: (placed) => addPlaced(state, placed),
    insert: (text, place) => addUnplaced(state, text, place),
    breakLine: () => setGap(state, "\n", null),
    open: (start) => {
      const own = start.kind === "link" ? { kind: start.kind, href: safeHref(start.href) } : start;
      state.open.push({ start: own, at: null });
    },
    close: (kind) => closeMark(state, kind),
    openMarks: () => state.open.map((mark) => mark.start),
    endsWith: (kind) => state.marks.at(-1)?.kind === kind && state.marks.at(-1)?.span.end === state.text.length,
    finish: () => {
      const built = build(state);
      state = emptyState();
      return built;
    },
  };
}

function emptyState(): State {
  return { text: "", map: [], marks: [], open: [], gap: "", gapAt: null, from: Number.POSITIVE_INFINITY, to: 0 };
}

/** Ligatures U+FB00 to U+FB06 and what they spell (Unicode's compatibility decompositions). */
const ligatures: ReadonlyMap<string, string> = new Map([
  ["\uFB00", "ff"],
  ["\uFB01", "fi"],
  ["\uFB02", "fl"],
  ["\uFB03", "ffi"],
  ["\uFB04", "ffl"],
  ["\uFB05", "st"],
  ["\uFB06", "st"],
]);

/** What can't be seen: C0 and C1 controls, soft hyphen, zero-width and bidi controls, but not the zero-width joiners. */
const unseenClass =
  "\\0-\\x1f\\x7f-\\x9f\\u00ad\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb";
/** Scripts and signs that need the zero-width joiners: from Hebrew to the Indic scripts, and emoji. */
const joinedClass = "\\u0590-\\u1fff\\u2600-\\u27bf\\ufe0f\\u{1f000}-\\u{1faff}";

const word = `[^\\s${unseenClass}\\u200c\\u200d\\ufb00-\\ufb06]+`;

/** One group for each thing that can stand next: white space; what can't be seen; a ligature; words with single spaces, which
 * are taken together because nearly all text is such (200 at a time: the expression keeps a step back for each). */
const pieces = new RegExp(
  `([\\s\\x85]+)|((?:[${unseenClass}]|(?<![${joinedClass}])[\\u200c\\u200d])+)|([\\ufb00-\\ufb06])` +
    `|${word}(?: ${word}){0,200}|[\\u200c\\u200d]`,
  "gu",
);

function addPlaced(state: State, placed: PlacedText): void {
  let done = 0;
  for (const [text, source, length] of placed.map) {
    if (text > done) addUnplaced(state, placed.text.slice(done, text), null);
    addStretch(state, placed.text.slice(text, text + length), source);
    done = text + length;
  }
  if (done < placed.text.length) addUnplaced(state, placed.text.slice(done), null);
}

function addStretch(state: State, text: string, source: number): void {
  if (isPlain(text)) addPiece(state, { letters: text, place: placeOf(text, source), same: true });
  else for (const match of findAll(pieces, text)) addMatch(state, match, source + match.index);
}

function addMatch(state: State, [piece, white, unseen, ligature]: RegExpExecArray, start: number): void {
  if (white !== undefined) setGap(state, " ", white === " " ? start : null);
  if (white !== undefined || unseen !== undefined) return;
  const spelled = ligatures.get(ligature ?? "");
  addPiece(state, { letters: spelled ?? piece, place: placeOf(piece, start), same: spelled === undefined });
}

const placeOf = (piece: string, start: number): Place => ({ start, end: start + piece.length });

/** Whether a text is words with single spaces between them: nearly all are. */
function isPlain(text: string): boolean {
  let wasSpace = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isSpace = unit === 0x20;
    if (isSpace ? wasSpace : !isPlainUnit(unit)) return false;
    wasSpace = isSpace;
  }
  return !wasSpace;
}

/** What stands for itself: printed ASCII, Latin letters, dashes and quotation marks. */
function isPlainUnit(unit: number): boolean {
  return (unit > 0x20 && unit < 0x7f) || (unit >= 0xc0 && unit < 0x600) || (unit >= 0x2010 && unit < 0x2028);
}

function addUnplaced(state: State, text: string, place: Place | null): void {
  for (const [piece, white, unseen, ligature] of findAll(pieces, text)) {
    if (white !== undefined) setGap(state, " ", null);
    else if (unseen === undefined)
      addPiece(state, { letters: ligatures.get(ligature ?? "") ?? piece, place, same: false });
  }
}

/** `same`: the source has these letters unchanged at that place. */
type Piece = { readonly letters: string; readonly place: Place | null; readonly same: boolean };

function addPiece(state: State, { letters, place, same }: Piece): void {
  writeGap(state);
  for (const mark of state.open) mark.at ??= state.text.length;
  if (place !== null) {
    if (same) addToMap(state.map, [state.text.length, place.start, letters.length]);
    state.from = Math.min(state.from, place.start);
    state.to = Math.max(state.to, place.end);
  }
  state.text += letters;
}

/** A line break wins over a space; at the start of a block there is no gap. */
function setGap(state: State, gap: " " | "\n", at: number | null): void {
  if (state.text === "" || state.gap === "\n") return;
  state.gapAt = state.gap === "" ? at : null;
  state.gap = gap;
}

function writeGap(state: State): void {
  if (state.gap === "") return;
  if (state.gap === " " && state.gapAt !== null) addToMap(state.map, [state.text.length, state.gapAt, 1]);
  state.text += state.gap;
  state.gap = "";
  state.gapAt = null;
}

/** Keeps both offsets rising: text that the parser moved to another place in the page gets no place of its own. */
function addToMap(map: [number, number, number][], [text, source, length]: Stretch): void {
  const last = map.at(-1);
  if (last === undefined) map.push([text, source, length]);
  else if (last[0] + last[2] === text && last[1] + last[2] === source) last[2] += length;
  else if (source >= last[1] + last[2]) map.push([text, source, length]);
}

function closeMark(state: State, kind: Mark["kind"]): void {
  const index = state.open.findLastIndex((mark) => mark.start.kind === kind);
  const mark = state.open[index];
  if (mark === undefined) return;
  state.open.splice(index, 1);
  if (mark.at !== null) state.marks.push({ ...mark.start, span: textSpan(mark.at, state.text.length) });
}

function build(state: State): Built | null {
  for (const mark of state.open.toReversed()) closeMark(state, mark.start.kind);
  if (state.text === "" || state.to === 0) return null;
  const marks = state.marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { rich: { text: state.text, marks, map: state.map }, span: sourceSpan(state.from, state.to) };
}
