import { type FoundDuration, findDurations } from "../durations.ts";
import type { Finding, Statement } from "../statement.ts";

const keeping =
  /\b(?:retain\w*|kept|keep|keeps|stor(?:e|ed|es|age)|hold|held|maintain(?:ed)?|remain|retention|saved?|expir\w+|available)\b/;
const removing = /\b(?:delet\w+|eras\w+|remov\w+|destroy\w*|purg\w+|anonymi[sz]\w+|clear(?:ed)?|overwrit\w+)\b/;

/** Times that are not of keeping: answers to requests, notice before changes, ages, security of links. */
const otherTimes =
  /\b(?:respond|reply|answer|notice|notify|request(?!ed to be deleted)|verif|refund|cancel|complaint|appeal|preceding|previous|past|last|prior)\w*\b/;

/** Stated rules for how long, from the longest wording to the shortest. */
const rules: readonly RegExp[] = [
  /\b(?:as|so) long as (?:\w+ ){0,3}?(?:account|profile)s? (?:is|are|remains?) (?:active|open)(?: or as [^,.;]{0,60})?/,
  /\bwhile your account is active\b/,
  /\b(?:as|so) long as (?:it is |is |we |they are |you |your |are |reasonably |needed|necessary|required|there )[^.;:(]{0,200}/,
  /\buntil (?:you|your account)(?: \w+){1,12}/,
  /\b(?:only )?for (?:the (?:period|time|duration)|a period) (?:\w+ )?(?:necessary|needed|required|of time necessary)[^.;:(]{0,80}/,
  /\bno longer than (?:is )?(?:\w+ )?(?:necessary|needed|required)[^.;:(]{0,80}/,
];

/**
 * How long data is kept, or how soon it goes: a length of time (ISO 8601) or the stated rule as written. `of` is the data it
 * is said of. The span reaches from the verb to the end of the time, so that "deleted within" can be told from "kept for".
 */
export function readRetention(statement: Statement): readonly Finding[] {
  if (!isAboutKeeping(statement)) return [];
  const timed = findDurations(statement.text).flatMap((duration) => timedFinding(statement, duration));
  if (timed.length > 0) return timed;
  return [...ruleFinding(statement), ...backupFinding(statement)];
}

function isAboutKeeping({ text, setting, acts }: Statement): boolean {
  if (/\bchange|child|right to know/.test(setting.titles) && !/\bretention|retain|how long/.test(setting.titles))
    return false;
  const aboutTime = /\bretention|\bretain|\bhow long|\bstorage\b|\bkeep\b|\bexpir/.test(
    `${setting.titles} ${setting.clause.columns.join(" ").toLowerCase()}`,
  );
  return aboutTime || keeping.test(text) || removing.test(text) || acts.some((act) => act.kind === "keep");
}

function timedFinding(statement: Statement, duration: FoundDuration): readonly Finding[] {
  const { text } = statement;
  const before = text.slice(0, duration.start);
  if (otherTimes.test(before.slice(-60))) return [];
  const verb = lastVerb(before);
  const isListed = /\bretention|\bretain|\bhow long|\bexpir/.test(
    `${statement.setting.titles} ${statement.setting.clause.columns.join(" ").toLowerCase()}`,
  );
  if (verb === null && !isListed) return [];
  const start = verb?.at ?? duration.start;
  const end =
    duration.end +
    (/^ (?:of|after|from|following) [^.;,(]{1,70}/.exec(text.slice(duration.end))?.[0].trimEnd().length ?? 0);
  return [finding({ value: duration.iso, of: subjectOf(statement, start, duration.start), start, end })];
}

function lastVerb(before: string): { readonly at: number } | null {
  const hits = [...before.matchAll(new RegExp(`${keeping.source}|${removing.source}`, "g"))];
  const last = hits.at(-1);
  return last === undefined || before.length - last.index > 120 ? null : { at: last.index };
}

function ruleFinding(statement: Statement): readonly Finding[] {
  const { text, raw } = statement;
  const hit = rules.map((rule) => rule.exec(text)).find((found) => found !== null);
  if (hit === undefined || hit === null) return [];
  const verb = lastVerb(text.slice(0, hit.index));
  const isListed = /\bretention|\bretain|\bhow long/.test(statement.setting.titles);
  if (verb === null && !isListed) return [];
  if (verb !== null && /\b(?:not|delet|remov|eras)\w*/.test(text.slice(verb.at, hit.index))) return [];
  const value = raw.slice(hit.index, hit.index + hit[0].length).trim();
  const start = verb?.at ?? hit.index;
  return [finding({ value, of: subjectOf(statement, start, hit.index), start, end: hit.index + value.length })];
}

function backupFinding({ text }: Statement): readonly Finding[] {
  const hit =
    /\bback-?ups?(?: copies)?\b.{0,40}\b(?:untouched|remain|persist|retain\w*|kept|continue|not be (?:removed|deleted))\b|\b(?:remain|persist|retain\w*|leave)\b.{0,50}\bback-?ups?\b(?: untouched)?/.exec(
      text,
    );
  if (hit === null) return [];
  return [finding({ value: "in backups after deletion", of: null, start: hit.index, end: hit.index + hit[0].length })];
}

function finding(found: Pick<Finding, "value" | "start" | "end"> & { readonly of: string | null }): Finding {
  return { kind: "retention", polarity: "does", practice: "data-retention", ...found };
}

/**
 * What the time is said of: the label, a passive's subject ("Server logs are kept …") or the object between verb and time
 * ("we keep server logs for …"), as written; `null` where that is not a short noun phrase.
 */
function subjectOf(statement: Statement, verbAt: number, timeAt: number): string | null {
  const { raw, label, setting } = statement;
  if (label !== null && setting.clause.kind !== "paragraph") return label;
  if (setting.clause.kind === "row") return firstCell(statement);
  const object = nounPhrase(
    /^\w+\s+(.*?)\s+(?:for|only|until|up to|no longer|within|after|as|at least|in)\b/s.exec(
      raw.slice(verbAt, timeAt + 3),
    )?.[1],
  );
  if (object !== null) return object;
  return nounPhrase(/^(.*?)\s+(?:is|are|will be|may be|shall be)(?: \w+ly)?\s*$/s.exec(raw.slice(0, verbAt))?.[1]);
}

function firstCell({ setting }: Statement): string | null {
  const cell = setting.clause.cells[0];
  return cell === undefined ? null : nounPhrase(setting.clause.text.slice(cell.start, cell.end));
}

const phraseWord =
  /^(?:your|the|our|all|any|these|this|such)?\s*((?:[\p{L}\d'’/-]+)(?:(?:,| and| or| of| about| on| in| from)? [\p{L}\d'’/-]+){0,6})$/iu;

function nounPhrase(words: string | undefined): string | null {
  const phrase = phraseWord.exec(words?.trim() ?? "")?.[1];
  if (
    phrase === undefined ||
    /\b(?:we|you|it|they|them|this|that|which|is|are|will|may|not|to|when|if|where|only|so|such)\b|^(?:for|from|in|on|to|by|with|of|as|at|and|or)\b/i.test(
      phrase,
    )
  )
    return null;
  return phrase;
}
