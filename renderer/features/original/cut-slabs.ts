/** A stretch of one line that is shown as a row; a line's later rows have no number. Offsets are of the source. */
type Row = { readonly start: number; readonly end: number; readonly line: number | null };

/** Rows that are laid out, or left alone, as one. */
export type Slab = { readonly start: number; readonly end: number; readonly rows: readonly Row[] };

/** In characters: a page saved on one line of 2 MB is laid out piece by piece; cut where it would wrap on any window. */
const MOST_IN_ROW = 2_000;
/** About two screens of short lines, or of long ones: little enough to lay out within a frame. */
const MOST_ROWS = 80;
const MOST_IN_SLAB = 8_000;

/** Cuts a text into slabs. Together they cover it without its line ends. */
export function cutSlabs(text: string): readonly Slab[] {
  const slabs: Slab[] = [];
  let rows: Row[] = [];
  const close = () => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first !== undefined && last !== undefined) slabs.push({ start: first.start, end: last.end, rows });
    rows = [];
  };
  for (const row of cutRows(text)) {
    const first = rows[0];
    if (first !== undefined && (rows.length >= MOST_ROWS || row.end - first.start > MOST_IN_SLAB)) close();
    rows.push(row);
  }
  close();
  return slabs;
}

function* cutRows(text: string): Generator<Row> {
  let line = 1;
  for (let start = 0; start <= text.length; line += 1) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    yield* cutLine(text, { start, end, line });
    start = end + 1;
  }
}

function* cutLine(text: string, whole: Row): Generator<Row> {
  let { start, line } = whole;
  while (whole.end - start > MOST_IN_ROW) {
    const end = wholeCharacters(text, start + MOST_IN_ROW);
    yield { start, end, line };
    start = end;
    line = null;
  }
  yield { start, end: whole.end, line };
}

/** A pair of surrogates is one character and stays together. */
function wholeCharacters(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd8_00 && code <= 0xdb_ff ? end - 1 : end;
}

/** The slab that holds an offset, or that before the line end it is; 0 for an empty text. */
export function slabAt(slabs: readonly Slab[], offset: number): number {
  let low = 0;
  let high = slabs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((slabs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number of the line that an offset stands in. */
export function lineAt(slabs: readonly Slab[], offset: number): number {
  const rows = slabs[slabAt(slabs, offset)]?.rows ?? [];
  const before = slabs.slice(0, slabAt(slabs, offset)).findLast((slab) => slab.rows.some(({ line }) => line !== null));
  const own = rows.findLast((row) => row.start <= offset && row.line !== null)?.line;
  return own ?? before?.rows.findLast(({ line }) => line !== null)?.line ?? 1;
}
