import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import { dateInWords } from "../../messages/dates.ts";

/**
 * Words of a policy with where they stand, as plain text to paste: the quote, then title, version, date and clause.
 * Goes in: the policy, the clause's number and the words. Dates are left out where the policy gives none.
 */
export function citeClause(open: Pick<OpenPolicy, "reading" | "version">, number: string, words: string): string {
  const { title, organisation } = open.reading.metadata;
  const byName = organisation !== null && !title.includes(organisation) ? [organisation] : [];
  const { updated, effective } = open.version;
  const date = updated !== null ? [`updated ${dateInWords(updated)}`] : [];
  const from = updated === null && effective !== null ? [`applies from ${dateInWords(effective)}`] : [];
  const place = [...byName, title, `version ${open.version.number}`, ...date, ...from, `clause ${number}`];
  return `“${words.trim()}”\n${place.join(", ")}`;
}
