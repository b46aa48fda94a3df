import type { PrintedLine } from "../../printed-page.ts";

/** A title and a leader of dots. */
const leader = /\S\s*(?:[.·…_]\s?){3}[.·…_]$/;

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
    const number = pageNumberIn(line.text);
    if (number >= page) {
      run.push(...wrapped, line);
      [wrapped, entries, page] = [[], entries + 1, number];
    } else if (!Number.isNaN(number) || wrapped.length >= mostWrapped) close();
    else if (entries > 0) wrapped.push(line);
  }
  close();
  return found;
}

/** The page number of an entry: a title, then a leader of dots or a wide gap, then the number. `NaN` in other lines. */
function pageNumberIn(line: string): number {
  const [number = ""] = /\d{1,4}$/.exec(line) ?? [];
  const before = line.slice(0, line.length - number.length);
  const title = before.trimEnd();
  const isEntry = number !== "" && title !== "" && (before.includes("\t", title.length) || leader.test(title));
  return isEntry ? Number(number) : Number.NaN;
}
