import type { ImportSurvey } from "../../../shared/ipc/answers.ts";
import { counted, figure } from "../../messages/counts.ts";

/** One line of what an import would do. */
export type SurveyLine = {
  readonly kind: "fresh" | "newer" | "duplicates" | "unreadable";
  readonly count: number;
  readonly name: string;
  readonly says: string;
};

/** What a survey found, by kind; what was not found is left out. */
export function surveyLines(survey: ImportSurvey): readonly SurveyLine[] {
  const { fresh, newer, duplicates, unreadable } = survey;
  const lines: readonly SurveyLine[] = [
    { kind: "fresh", count: fresh, name: "new", says: "Policies that are not in your library." },
    {
      kind: "newer",
      count: newer,
      name: newer === 1 ? "version of a known one" : "versions of known ones",
      says: "They look like versions of policies you have, or of others among these files. You are asked before any two become one.",
    },
    {
      kind: "duplicates",
      count: duplicates,
      name: duplicates === 1 ? "duplicate" : "duplicates",
      says: "Already there, byte for byte. Each is kept once.",
    },
    {
      kind: "unreadable",
      count: unreadable,
      name: "unreadable",
      says: "They can't be read. The results say why, file by file.",
    },
  ];
  return lines.filter(({ count }) => count > 0);
}

/** A survey as one line: `34 new, 3 versions of known ones, 2 duplicates, 1 unreadable.` */
export function surveyInWords(survey: ImportSurvey): string {
  const lines = surveyLines(survey);
  if (lines.length === 0) return "There are no files in it.";
  return `${lines.map(({ count, name }) => `${figure(count)} ${name}`).join(", ")}.`;
}

/** What the button says that goes on: how many files are saved, or that there is nothing to save. */
export function confirmInWords({ fresh, newer }: ImportSurvey): string {
  const count = fresh + newer;
  return count === 0 ? "Show why" : `Add ${counted(count, "policy", "policies")}`;
}
