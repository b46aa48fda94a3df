import { median } from "../bench/print-table.ts";
import type { Figures, Measured } from "./measure-file.ts";

type Opened = { readonly name: string; readonly updated: string | null; readonly figures: Figures };
type Column = { readonly head: string; readonly figure: (group: Group) => string };
type Group = { readonly family: string; readonly all: readonly Measured[]; readonly opened: readonly Opened[] };

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const columns: readonly Column[] = [
  { head: "folder", figure: ({ family }) => family },
  { head: "files", figure: ({ all }) => String(all.length) },
  { head: "opened", figure: ({ opened }) => String(opened.length) },
  { head: "levels (median)", figure: ({ opened }) => String(median(opened.map(({ figures }) => figures.depth))) },
  { head: "2 levels or more", figure: ({ opened }) => share(opened, (figures) => figures.depth >= 2) },
  { head: "no headings", figure: ({ opened }) => share(opened, (figures) => figures.depth === 0) },
  { head: "dated", figure: ({ opened }) => share(opened, isDated) },
  {
    head: "organisation",
    figure: ({ opened }) => share(opened, ({ reading }) => reading.metadata.organisation !== null),
  },
  { head: "references", figure: ({ opened }) => String(opened.filter(({ figures }) => figures.kept !== null).length) },
  { head: "reference kept", figure: ({ opened }) => mean(opened, (figures) => figures.kept) },
  { head: "of ours in reference", figure: ({ opened }) => mean(opened, (figures) => figures.own) },
  { head: "furniture left out", figure: ({ opened }) => mean(opened, (figures) => figures.cleaned) },
  { head: "left out of all", figure: ({ opened }) => mean(opened, (figures) => figures.leftOut) },
];

/** Prints one line for each family of files, and one for all, as a markdown table. */
export function printFamilies(measured: readonly Measured[]): void {
  const families = [...Map.groupBy(measured, ({ sample }) => sample.family)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const groups = [...families, ["all", measured] as const].map(([family, all]) => groupOf(family, all));
  printTable([columns.map(({ head }) => head), ...groups.map((group) => columns.map(({ figure }) => figure(group)))]);
}

function groupOf(family: string, all: readonly Measured[]): Group {
  const opened = all.flatMap(({ sample: { name, updated }, figures }) =>
    figures === null ? [] : [{ name, updated, figures }],
  );
  return { family, all, opened };
}

function share(opened: readonly Opened[], holds: (figures: Figures) => boolean): string {
  return percent(opened.filter(({ figures }) => holds(figures)).length / Math.max(1, opened.length));
}

function mean(opened: readonly Opened[], of: (figures: Figures) => number | null): string {
  const known = opened.map(({ figures }) => of(figures)).filter((figure) => figure !== null);
  return known.length === 0 ? "–" : percent(known.reduce((sum, figure) => sum + figure, 0) / known.length);
}

function isDated({ reading: { metadata } }: Figures): boolean {
  return metadata.updated !== null || metadata.effective !== null;
}

/** A measure by which files are put in order, the worst first: the lowest. */
type Measure = { readonly title: string; readonly of: (figures: Figures) => number | null; readonly unit: "%" | "" };

const measures: readonly Measure[] = [
  { title: "Least of the reference kept", of: (figures) => figures.kept, unit: "%" },
  { title: "Most of ours that the reference has not", of: (figures) => figures.own, unit: "%" },
  { title: "Least furniture left out", of: (figures) => figures.cleaned, unit: "%" },
  { title: "Most left out of all that was read", of: (figures) => 1 - figures.leftOut, unit: "%" },
  { title: "Longest clause, in words", of: (figures) => -figures.longest, unit: "" },
  {
    title: "Most clauses without a heading of the policy's own",
    of: (figures) => (figures.depth === 0 ? -figures.reading.clauses.length : null),
    unit: "",
  },
];

/** Prints, for each measure, the files that come off worst. */
export function printWorst(measured: readonly Measured[], count: number): void {
  const { all, opened } = groupOf("all", measured);
  for (const { sample, failure } of all.filter((one) => one.failure !== null))
    console.log(`\nnot opened: ${sample.name} (${failure})`);
  for (const { title, of, unit } of measures) {
    const worst = opened.flatMap(({ name, figures }) => {
      const figure = of(figures);
      return figure === null ? [] : [{ name, figure }];
    });
    if (worst.length === 0) continue;
    console.log(`\n${title}:\n`);
    const first = worst.toSorted((a, b) => a.figure - b.figure).slice(0, count);
    for (const { name, figure } of first) console.log(`- ${unit === "%" ? percent(figure) : Math.abs(figure)} ${name}`);
  }
}

/** Prints how many files came in each encoding, format, language, and with which repairs and notes. */
export function printKinds(measured: readonly Measured[]): void {
  const readings = measured.flatMap(({ figures }) => (figures === null ? [] : [figures.reading]));
  const kinds = {
    formats: readings.map((reading) => reading.format),
    encodings: readings.map((reading) => reading.encoding),
    repairs: readings.flatMap((reading) => reading.repairs),
    languages: readings.map((reading) => reading.metadata.language),
    notes: readings.flatMap((reading) => reading.notes.map((note) => note.kind)),
  };
  console.log("");
  for (const [kind, values] of Object.entries(kinds)) console.log(`- ${kind}: ${tally(values)}`);
}

function tally(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, uses]) => [value, uses.length] as const);
  return counts
    .toSorted(([, a], [, b]) => b - a)
    .map(([value, count]) => `${value} ${count}`)
    .join(", ");
}

function printTable(lines: readonly (readonly string[])[]): void {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const inColumns = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = lines.map(inColumns);
  console.log([head, inColumns(widths.map((width) => "-".repeat(width))), ...body].join("\n"));
}
