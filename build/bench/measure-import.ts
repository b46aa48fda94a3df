import type { BenchOptions } from "./bench.ts";
import { type BenchLibrary, openBenchLibrary } from "./bench-library.ts";
import { measureFullText } from "./measure-full-text.ts";
import { median, percentile, type Row } from "./print-table.ts";
import { htmlFiles, markdownFiles, type SampleFolder } from "./sample-files.ts";
import { type Watched, watchImport } from "./watch-import.ts";

/** Pages are 14 times as large as markdown policies: fewer of them take as long. */
const filesPerPage = 5;

/** How many files a second are taken in, decode to index, committed; and what that takes. */
export async function measureImport({ files, runs }: BenchOptions): Promise<readonly Row[]> {
  const markdown = markdownFiles(files);
  const pages = htmlFiles(Math.max(1, Math.round(files / filesPerPage)));
  try {
    const texts = await repeat(runs, () => importOnce(markdown));
    const html = await repeat(runs, () => importOnce(pages));
    const alone = await repeat(runs, async () => measureFullText(markdown.path));
    return [
      ...rateRows(`${files} markdown policies`, texts, { folder: markdown, goal: 150 }),
      { what: "the same text into SQLite FTS5 alone", figure: rate(alone), goal: "" },
      ...rateRows("saved pages", html, { folder: pages, goal: 15 }),
      ...watchRows(texts.map(({ watched }) => watched)),
    ];
  } finally {
    markdown.remove();
    pages.remove();
  }
}

type Timed = { readonly count: number; readonly seconds: number };
type Run = Timed & {
  readonly failed: number;
  /** Seconds to read all of them whole, as the app does in the background. */
  readonly whole: number;
  readonly watched: Watched;
};

async function repeat<T>(runs: number, run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let at = 0; at < runs; at += 1) results.push(await run());
  return results;
}

async function importOnce(folder: SampleFolder): Promise<Run> {
  const opened: BenchLibrary = await openBenchLibrary();
  const watch = watchImport(opened);
  const start = performance.now();
  const { outcomes } = await opened.library.importFiles([{ kind: "path", path: folder.path }]).finished;
  const seconds = (performance.now() - start) / 1_000;
  const watched = await watch.stop();
  const understood = performance.now();
  await opened.library.settled("understood");
  const whole = (performance.now() - understood) / 1_000;
  await opened.remove();
  const failed = outcomes.filter(({ kind }) => kind === "failed").length;
  return { count: outcomes.length, failed, seconds, whole, watched };
}

function rateRows(
  what: string,
  runs: readonly Run[],
  { folder, goal }: { readonly folder: SampleFolder; readonly goal: number },
): readonly Row[] {
  const count = runs[0]?.count ?? 1;
  const size = `${Math.round(folder.bytes / count / 1_000)} KB each`;
  const failed = median(runs.map((run) => run.failed));
  const spent = runs.map(({ watched }) => (watched.ownProcessor + watched.readerProcessor) / count);
  return [
    {
      what: `${what}, ${size}`,
      figure: rate(runs) + (failed > 0 ? `, ${failed} failed` : ""),
      goal: `${goal} a second`,
    },
    {
      what: `… processor time of one, reading and saving`,
      figure: `${median(spent).toFixed(1)} ms, ${median(runs.map(({ watched }) => watched.readerProcessor / count)).toFixed(1)} of it reading`,
      goal: "",
    },
    {
      what: "… read whole afterwards, in the background",
      figure: rate(runs.map((run) => ({ count: run.count, seconds: run.whole }))),
      goal: "",
    },
  ];
}

function rate(runs: readonly Timed[]): string {
  return `${median(runs.map(({ count, seconds }) => count / seconds)).toFixed(1)} a second`;
}

function watchRows(all: readonly Watched[]): readonly Row[] {
  const of = (figure: (watched: Watched) => number): number => median(all.map(figure));
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  const late = `${of((w) => w.loopDelays.p99).toFixed(0)} ms, once ${of((w) => w.loopDelays.most).toFixed(0)} ms`;
  const p99 = of(({ answers }) => percentile(answers, 0.99));
  const most = of(({ answers }) => Math.max(...answers));
  return [
    { what: "memory of main and store, most", figure: megabytes(of((w) => w.ownMemory)), goal: "400 MB" },
    { what: "memory of a reading process, most", figure: megabytes(of((w) => w.readerMemory)), goal: "500 MB" },
    { what: "main's event loop late (99 of 100 times)", figure: late, goal: "50 ms" },
    {
      what: "the store answers (99 of 100 times)",
      figure: `${p99.toFixed(0)} ms, once ${most.toFixed(0)} ms`,
      goal: "50 ms",
    },
  ];
}
