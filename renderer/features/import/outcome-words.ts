import type { ImportOutcome } from "../../../shared/ipc/answers.ts";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { PolicyId, VersionId } from "../../../shared/model/ids.ts";
import type { IconName } from "../../ui/icon.tsx";

/** What the list can be narrowed down to. */
export type OutcomeFilter = "all" | "added" | "newer" | "duplicate" | "failed";

/** The filters with their names, in the order they are shown. */
export const outcomeFilters = [
  { id: "all", label: "All" },
  { id: "added", label: "Added" },
  { id: "newer", label: "Versions of known ones" },
  { id: "duplicate", label: "Already there" },
  { id: "failed", label: "Not read" },
] as const satisfies readonly { readonly id: OutcomeFilter; readonly label: string }[];

/** Whether an outcome is among those a filter shows. A version of a known policy is also something that was added. */
export function isShown(outcome: ImportOutcome, filter: OutcomeFilter): boolean {
  if (filter === "newer") return outcome.kind === "added" && outcome.versionOf !== null;
  return filter === "all" || outcome.kind === filter;
}

/** The outcomes with what could not be read first; else in their own order. */
export function failedFirst(outcomes: readonly ImportOutcome[]): readonly ImportOutcome[] {
  const isFailed = (outcome: ImportOutcome) => outcome.kind === "failed";
  return [...outcomes.filter(isFailed), ...outcomes.filter((outcome) => !isFailed(outcome))];
}

/** Where a file came to be. One that has since become a version of a known policy is in that one. */
export type OutcomePlace = {
  readonly policy: PolicyId;
  readonly version: VersionId | null;
  readonly versionOf: PolicyId | null;
};

/** The policy that a file was added as or is already in; `null` for one that could not be read. */
export function placeOfOutcome(outcome: ImportOutcome): OutcomePlace | null {
  switch (outcome.kind) {
    case "added":
      return { policy: outcome.policy, version: outcome.version, versionOf: outcome.versionOf };
    case "duplicate":
      return { policy: outcome.policy, version: null, versionOf: null };
    case "failed":
      return null;
  }
}

/** The words for what came of one file. */
export type OutcomeWords = {
  readonly icon: IconName;
  readonly title: string;
  readonly says: string;
};

/** Goes in: what came of one file. Comes out: its words, whole sentences. */
export function describeOutcome(outcome: ImportOutcome): OutcomeWords {
  const { fileName } = outcome;
  switch (outcome.kind) {
    case "added": {
      const doubt = outcome.notAPolicy ? " It does not look like a privacy policy; it was added all the same." : "";
      const version = outcome.versionOf === null ? "" : " It looks like a version of a policy that was there already.";
      const icon = outcome.versionOf === null ? "file-added" : "history";
      return { icon, title: outcome.title, says: `${fileName}. Added.${version}${doubt}` };
    }
    case "duplicate": {
      const says = `The same as ${outcome.title}, byte for byte. Kept once.`;
      return { icon: "duplicate", title: fileName, says };
    }
    case "failed": {
      const message = sentenceFor(outcome.failure);
      return { icon: "file-failed", title: fileName, says: `${message.says} ${message.try}` };
    }
  }
}

/** The most characters that are copied at once: what the main process takes. */
const MOST = 1_000_000;

const outcomeNames = { added: "Added", duplicate: "Already there", failed: "Not read" } as const;

/**
 * The outcomes as text: a line each, with tabs between what came of it, the file's name and the words, so that it can be
 * pasted into a table. Comes out with how many of them fitted.
 */
export function outcomesAsText(outcomes: readonly ImportOutcome[]): { readonly text: string; readonly count: number } {
  let text = "";
  for (const [count, outcome] of outcomes.entries()) {
    const { says } = describeOutcome(outcome);
    const line = [outcomeNames[outcome.kind], outcome.fileName, says].map(onOneLine).join("\t");
    if (text.length + line.length + 1 > MOST) return { text, count };
    text += `${line}\n`;
  }
  return { text, count: outcomes.length };
}

function onOneLine(words: string): string {
  return words.replaceAll(/\s+/g, " ");
}
