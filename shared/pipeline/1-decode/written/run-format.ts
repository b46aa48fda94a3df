/** How characters are set, as far as it is said; size in half points. */
export type RunFormat = {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly size: number | undefined;
};

/** Characters of which nothing is said. */
export const plainRun: RunFormat = { bold: undefined, italic: undefined, hidden: undefined, size: undefined };

/** Formats laid over one another, the strongest first. */
export function mergeRuns(runs: readonly RunFormat[]): RunFormat {
  return {
    bold: runs.find(({ bold }) => bold !== undefined)?.bold,
    italic: runs.find(({ italic }) => italic !== undefined)?.italic,
    hidden: runs.find(({ hidden }) => hidden !== undefined)?.hidden,
    size: runs.find(({ size }) => size !== undefined)?.size,
  };
}
