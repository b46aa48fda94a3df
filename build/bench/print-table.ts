/** One figure: what was measured, what came out, and what it should be; `goal` is empty where there is none. */
export type Row = { readonly what: string; readonly figure: string; readonly goal: string };

/** Prints rows as a markdown table with even columns. */
export function printTable(rows: readonly Row[]): void {
  const lines = [["", "measured", "goal"], ...rows.map(({ what, figure, goal }) => [what, figure, goal])];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const inColumns = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = lines;
  console.log(inColumns(head));
  console.log(`| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  for (const line of body) console.log(inColumns(line));
}

/** The middle one of some figures; of two in the middle the higher. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** The figure that so much of all (0 to 1) do not exceed. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
