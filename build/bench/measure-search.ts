import type { Library } from "../../electron/library/library.ts";
import type { BenchOptions } from "./bench.ts";
import { openBenchLibrary } from "./bench-library.ts";
import { percentile, type Row } from "./print-table.ts";
import { markdownFiles } from "./sample-files.ts";

/** Words that nearly every policy has, that few have, phrases, beginnings of words and nothing at all. */
const queries: readonly string[] = [
  "data",
  "personal information",
  "retention",
  '"do not sell"',
  "children under 13",
  "encr*",
  "arbitration",
  "facial recognition",
  "zebra crossing",
  "how long do you keep my data",
];

/** How long a search takes over a library of so many policies. */
export async function measureSearch({ files, runs }: BenchOptions): Promise<readonly Row[]> {
  const folder = markdownFiles(files);
  const opened = await openBenchLibrary();
  try {
    await opened.library.importFiles([{ kind: "path", path: folder.path }]).finished;
    const rows: Row[] = [];
    for (const query of queries) rows.push(await rowFor(query, opened.library, runs));
    return rows;
  } finally {
    await opened.remove();
    folder.remove();
  }
}

/** The first page, as the window asks for it. */
const limit = 50;

async function rowFor(query: string, library: Library, runs: number): Promise<Row> {
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < runs * 10; run += 1) {
    const start = performance.now();
    found = (await library.search({ query, limit, offset: 0 })).hits.length;
    times.push(performance.now() - start);
  }
  const figure = `${percentile(times, 0.5).toFixed(1)} ms, 95 of 100 under ${percentile(times, 0.95).toFixed(1)} ms`;
  return { what: `search ${query} (${found} hits shown)`, figure, goal: "50 ms" };
}
