import type { ImportOutcome } from "../../../shared/ipc/answers.ts";
import { counted, figure } from "../../messages/counts.ts";

/** How many files came to what. */
export type Tally = {
  readonly added: number;
  /** Of the added: how many look like a version of a policy that was known. */
  readonly newer: number;
  readonly duplicates: number;
  readonly failed: number;
};

/** Counts the outcomes of an import. */
export function tally(outcomes: readonly ImportOutcome[]): Tally {
  const count = (kind: ImportOutcome["kind"]) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const newer = outcomes.filter((outcome) => outcome.kind === "added" && outcome.versionOf !== null).length;
  return { added: count("added"), newer, duplicates: count("duplicate"), failed: count("failed") };
}

/** A tally as one line: `Added 5 policies, 1 was already there, 2 could not be read.` */
export function tallyInWords({ added, newer, duplicates, failed }: Tally): string {
  const parts = [
    added === 0 ? [] : [`added ${counted(added, "policy", "policies")}`],
    newer === 0 ? [] : [newerInWords(added, newer)],
    duplicates === 0 ? [] : [`${figure(duplicates)} ${duplicates === 1 ? "was" : "were"} already there`],
    failed === 0 ? [] : [`${figure(failed)} could not be read`],
  ].flat();
  if (parts.length === 0) return "No files were found to add.";
  const line = parts.join(", ");
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`;
}

function newerInWords(added: number, newer: number): string {
  if (added === 1) return "which looks like a version of a known one";
  return newer === 1
    ? "1 of them looks like a version of a known one"
    : `${figure(newer)} of them look like versions of known ones`;
}

/** Seconds as a person says them: `20 seconds`, `3 minutes`, `2 hours`; rounded up, so that it never promises too much. */
export function timeInWords(seconds: number): string {
  if (seconds < 90) return counted(Math.max(1, Math.ceil(seconds)), "second");
  if (seconds < 5_400) return counted(Math.ceil(seconds / 60), "minute");
  return counted(Math.ceil(seconds / 3_600), "hour");
}
