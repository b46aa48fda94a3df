import type { Statement } from "../statement.ts";

/** Where a time stands in a statement: its verb, the time itself, and the end of another time before it. */
export type TimePlace = { readonly verb: number; readonly time: number; readonly earlier: number | null };

/**
 * What a time of keeping is said of, as written: the label ("Logs: 30 days"), the first cell of a row, the object ("we keep
 * logs for …", "… and letters for …"), or the subject ("logs are kept …", "logs stay …"); `null` where that is not a short
 * noun phrase.
 */
export function retentionSubject(statement: Statement, { verb, time, earlier }: TimePlace): string | null {
  const { raw, label, setting } = statement;
  if (label !== null && setting.clause.kind !== "paragraph") return label;
  if (setting.clause.kind === "row") return firstCell(statement);
  if (earlier !== null)
    return nounPhrase(/^,?\s*(?:and |or )?(.+?)\s+(?:for|within|after)\b/s.exec(raw.slice(earlier, time))?.[1]);
  const object = /^\w+\s+(.*?)\s+(?:for|only|until|up to|no longer|within|after|as|at least|in)\b/s.exec(
    raw.slice(verb, time + 3),
  )?.[1];
  const named = nounPhrase(object);
  if (named !== null && goesOn.test(raw.slice(verb, time))) return null;
  return named ?? nounPhrase(subjectBefore(raw.slice(0, verb), raw.slice(verb)));
}

/** "Logs of boats held for debts for …": which boats is part of what is kept, and a part can't be told. */
const goesOn = /\s(?:for|after|in)\s(?!(?:a|an|the|at|up|no|about|around)\s)\p{L}+.*\sfor\b/su;

/** "Logs are kept …", and "Logs stay …" without a helper. */
function subjectBefore(before: string, verb: string): string | undefined {
  if (/^(?:stays?|remains?)\b/i.test(verb)) return before;
  return /^(.*?)\s+(?:is|are|will be|may be|shall be)(?: \w+ly)?\s*$/s.exec(before)?.[1];
}

function firstCell({ setting }: Statement): string | null {
  const cell = setting.clause.cells[0];
  return cell === undefined ? null : nounPhrase(setting.clause.text.slice(cell.start, cell.end));
}

const phrase =
  /^(?:(?:your|the|our|all|any)\s+)?((?:[\p{L}\d'’/-]+)(?:(?:,| and| or| of| about| on| in| from)? [\p{L}\d'’/-]+){0,6})$/iu;
const sentenceWord =
  /\b(?:we|you|it|they|them|this|that|which|is|are|will|may|not|to|when|if|where|only|so|such|same|these|those|aforementioned|said|above)\b|\b(?:the|a|an|our|your|their)$|^(?:for|from|in|on|to|by|with|of|as|at|and|or)\b/i;

function nounPhrase(words: string | undefined): string | null {
  const found = phrase.exec(
    (words?.trim() ?? "").replace(/^(?:normally|generally|usually|typically|in general),? /i, ""),
  )?.[1];
  return found === undefined || sentenceWord.test(found) ? null : found;
}
