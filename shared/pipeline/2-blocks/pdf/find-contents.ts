import type { PrintedLine } from "../../printed-page.ts";

/** A line of a list of contents: a title, then a leader of dots or a wide gap, then a page number. */
const entry = /\S.*(?:(?:[.·…_]\s?){4,}|\t)\s*(\d{1,4})$/;

/** So many lines in a row make a list of contents; fewer may be anything. */
const leastEntries = 4;

/** A title in a list of contents may take up so many lines before the one with its page number. */
const mostWrapped = 2;

/** The lines of lists of contents: titles with page numbers that never fall. */
export function findContents(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
  const found = new Set<PrintedLine>();
  let run: PrintedLine[] = [];
  let wrapped: PrintedLine[] = [];
  let [entries, page] = [0, 0];
  const close = (): void => {
    if (entries >= leastEntries) for (const line of run) found.add(line);
    [run, wrapped, entries, page] = [[], [], 0, 0];
  };
  for (const line of lines) {
    const number = Number(entry.exec(line.text)?.[1] ?? Number.NaN);
    if (number >= page) {
      run.push(...wrapped, line);
      [wrapped, entries, page] = [[], entries + 1, number];
    } else if (!Number.isNaN(number) || wrapped.length >= mostWrapped) close();
    else if (entries > 0) wrapped.push(line);
  }
  close();
  return found;
}
