import { cueText } from "../../5-clauses/practices/cue-text.ts";
import { type FoundTerm, findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { legalBasisRules } from "../words/legal-bases.ts";

/** The reasons in law that are given, each with the purpose it is given for where the same row or a label names it. */
export function readLegalBases(statement: Statement): readonly Finding[] {
  const { text, setting } = statement;
  const around = `${setting.titles} ${setting.leadIn} ${setting.clause.columns.join(" ").toLowerCase()}`;
  if (!/\b(?:legal|lawful) (?:bas[ei]s|grounds?)\b|\bgdpr\b/.test(`${around} ${text}`)) return [];
  const inList = setting.clause.kind !== "paragraph" && /\b(?:legal|lawful) (?:bas[ei]s|grounds?)\b/.test(around);
  if (!inList && !/\b(?:legal|lawful) (?:bas[ei]s|grounds?)\b|\bbased on\b|\brely\b/.test(text)) return [];
  return findTerms(legalBasisRules, text).map((term) => ({
    kind: "legal-basis" as const,
    value: term.value,
    of: setting.clause.kind === "row" ? purposeInRow(statement, term) : purposeInLabel(statement),
    polarity: "does" as const,
    practice: "first-party-collection" as const,
    start: term.start,
    end: term.end,
  }));
}

/** A cell of more letters is an explanation, not a name for it. */
const longestPurpose = 120;
const purposeHead = /\b(?:purposes?|why|aims?|activit\w+|reasons? for|use|processing)\b/i;

/** What stands in the row's cell for the purpose, or in its first one. */
function purposeInRow({ start, setting }: Statement, term: FoundTerm): string | null {
  const { cells, columns, text } = setting.clause;
  const at = start + term.start;
  const others = [...cells.entries()].filter(([, cell]) => at < cell.start || at >= cell.end);
  const [, cell] = others.find(([column]) => purposeHead.test(columns[column] ?? "")) ?? others[0] ?? [];
  const words = cell === undefined ? "" : asOneLine(text.slice(cell.start, cell.end));
  return words === "" || words.length > longestPurpose ? null : words;
}

/** A cell that is a list of its own: its points with commas between them, in words. */
function asOneLine(cell: string): string {
  return cell
    .split(/\n[ \t]*[-*•·▪◦][ \t]+|^[ \t]*[-*•·▪◦][ \t]+/)
    .map((point) => point.replace(/\s+/g, " ").trim())
    .filter((point) => point !== "")
    .join(", ");
}

/** Words of the trade, and whole sentences. */
const noPurpose = /\b(?:legal|lawful|rights?)\b|[.!?]/i;

/** "Newsletters: your consent": what the item is named for, unless that is the reason itself. */
function purposeInLabel({ label }: Statement): string | null {
  if (label === null || label.length > longestPurpose || noPurpose.test(label)) return null;
  return findTerms(legalBasisRules, cueText(label)).length > 0 ? null : label;
}
