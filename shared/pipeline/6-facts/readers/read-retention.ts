import { findAll } from "../../../text/find-all.ts";
import { type FoundDuration, findDurations } from "../durations.ts";
import type { Finding, Statement } from "../statement.ts";
import { polarityOfWords } from "./polarity-of.ts";
import { retentionSubject, type TimePlace } from "./retention-subject.ts";

const keeping =
  /\b(?:retain\w*|kept|keep|keeps|stor(?:e|ed|es|age)|hold|held|maintain(?:ed)?|remains?(?! the same)|stays?(?! the same| in force| valid)|retention|saved?|expir\w+|available)\b/;
const removing =
  /\b(?:(?:delet\w+|eras\w+|remov\w+) (?:and\/)?or (?:\w+ly )?anonymi[sz]\w+|delet\w+|eras\w+|remov\w+|destroy\w*|purg\w+|anonymi[sz]\w+|clear(?:ed)?|overwrit\w+)\b/;

const keepingOrRemoving = new RegExp(`${keeping.source}|${removing.source}`, "g");

/** Times that are not of keeping: answers to requests, notice before changes, what stays the same or is done every so often. */
const otherTimes =
  /\b(?:respond|reply|answer|notice|notify|request(?!ed to be deleted)|verif|refund|cancel|complaint|appeal|preceding|previous|past|last|prior|accura|valid|unchanged|renew|review|rotat|acknowledg|report|every|each)\w*\b|\b(?:once|twice) (?:a|an|per|in)\b|\bthe same\b|\bin force\b|\bup to date\b/;

/** Verbs that say "kept" only of data: a code stays, an offer remains, a car is available. */
const weakKeeping = /^(?:remain|stay|available|expir|hold|held|maintain)/;
const dataWords =
  /\b(?:data|information|logs?|records?|recordings?|history|details|contents?|files?|photos?|photographs?|images?|pictures?|videos?|messages?|chats?|e-?mails?|letters|correspondence|cookies?|accounts?|profiles?|invoices?|backups?|copies|footage|posts?|documents?|identifiers?|tokens?|tickets?|transcripts?|metadata|address(?:es)?|statistics|traces?|events?|entries|submissions|applications)\b/i;

/** Stated rules for how long, from the longest wording to the shortest. */
const rules: readonly RegExp[] = [
  /\b(?:as|so) long as (?:\w+ ){0,3}?(?:account|profile)s? (?:is|are|remains?) (?:active|open)(?: or as [^,.;]{0,60})?/,
  /\bwhile your account is active\b/,
  /\b(?:as|so) long as (?:it is |is |we |they are |you |your |are |reasonably |needed|necessary|required|there )[^.;:(]{0,200}/,
  /\buntil (?:you|your account)(?: \w+){1,12}/,
  /\buntil (?:it|they|such (?:data|information)|the (?:data|information)) (?:is|are) no longer (?:\w+ )?(?:necessary|needed|required|relevant|of use)[^.;:(]{0,200}/,
  /\b(?:only )?for (?:the (?:period|time|duration)|a period) (?:\w+ )?(?:necessary|needed|required|of time necessary)[^.;:(]{0,200}/,
  /\bno longer than (?:is )?(?:\w+ )?(?:necessary|needed|required)[^.;:(]{0,200}/,
];

/**
 * How long data is kept, or how soon it goes: a length of time (ISO 8601) or the stated rule as written. `of` is the data it
 * is said of. The span reaches from the verb to the end of the time, so that "deleted within" can be told from "kept for".
 */
export function readRetention(statement: Statement): readonly Finding[] {
  if (!isAboutKeeping(statement) || isByOthers(statement)) return [];
  const timed = findDurations(statement.text).flatMap((duration, at, all) =>
    timedFinding(statement, duration, all[at - 1]?.end ?? null),
  );
  if (timed.length > 0) return timed;
  return [...ruleFinding(statement), ...backupFinding(statement)];
}

function isByOthers({ acts, raw, setting }: Statement): boolean {
  const keeps = acts.filter((act) => act.kind === "keep");
  const name = keptByName.exec(raw)?.[1]?.toLowerCase();
  if (keeps.length === 0 && name !== undefined) return name.search(setting.ownNames) < 0;
  return keeps.length > 0 && keeps.every((act) => act.by === "others");
}

/** "Harbour Surveys will only keep your answers …": a name of two words or more, as far as it is not the company's own. */
const keptByName =
  /^\W*((?!(?:We|Our|The|This|These|Your|Personal|Data|All|Such|Company)\b)\p{Lu}[\w&.-]* \p{Lu}[\w&.-]*(?: \p{Lu}[\w&.-]*)?) (?:(?:will|may|shall|only|also|not) )*(?:retains?|keeps?|stores?|holds?)\b/u;

function isAboutKeeping({ text, setting, acts }: Statement): boolean {
  if (/\bchange|child|right to know/.test(setting.titles) && !/\bretention|retain|how long/.test(setting.titles))
    return false;
  const aboutTime = /\bretention|\bretain|\bhow long|\bstorage\b|\bkeep\b|\bexpir/.test(
    `${setting.titles} ${setting.clause.columns.join(" ").toLowerCase()}`,
  );
  return aboutTime || keeping.test(text) || removing.test(text) || acts.some((act) => act.kind === "keep");
}

function timedFinding(statement: Statement, duration: FoundDuration, earlier: number | null): readonly Finding[] {
  const { text } = statement;
  const before = text.slice(0, duration.start);
  if (
    otherTimes.test(before.slice(-60)) ||
    /\b(?:no|not) (?:\w+ ){0,2}(?:data|information)\b|\bnot even\b/.test(before)
  )
    return [];
  const verb = lastVerb(before);
  const isListed = /\bretention|\bretain|\bhow long|\bexpir/.test(
    `${statement.setting.titles} ${statement.setting.clause.columns.join(" ").toLowerCase()}`,
  );
  if ((verb === null && !isListed) || isCookieLife(statement, text.slice(verb?.at ?? text.length))) return [];
  const start = verb?.at ?? duration.start;
  const end =
    duration.end +
    (/^ (?:of|after|from|following) [^.;,(]{1,120}/.exec(text.slice(duration.end))?.[0].trimEnd().length ?? 0);
  const of = subjectOf(statement, { verb: start, time: duration.start, earlier });
  if (!isListed && weakKeeping.test(text.slice(start)) && !dataWords.test(of ?? "")) return [];
  return [finding({ value: duration.iso, of, start, end, polarity: claimBefore(text, start) })];
}

/** What is kept; where that isn't said, whose data it is. */
function subjectOf(statement: Statement, place: TimePlace): string | null {
  return (
    retentionSubject(statement, place) ??
    (/\b(?:applicants?|candidates)\b/.test(statement.text) ? "data of job applicants" : null)
  );
}

/** When a cookie expires is not how long data is kept; what is said to be kept or stored is, also of cookies. */
function isCookieLife({ text, setting }: Statement, verb: string): boolean {
  if (verb !== "" && !verb.startsWith("expir")) return false;
  return /\bcookies?\b/.test(
    `${text} ${setting.titles.split(" / ")[0]} ${setting.clause.columns.join(" ").toLowerCase()}`,
  );
}

/** What the words before the verb make of it: "may be kept", "do not keep … for more than". */
function claimBefore(text: string, verb: number): Finding["polarity"] {
  return polarityOfWords(/[^,;:]{0,40}$/.exec(text.slice(0, verb))?.[0] ?? "");
}

function lastVerb(before: string): { readonly at: number } | null {
  const hits = findAll(keepingOrRemoving, before);
  const last = hits.at(-1);
  return last === undefined || before.length - last.index > 120 ? null : { at: last.index };
}

/** "We keep such data …": what that is was said before. */
const pointsBack = /^\w+ (?:only )?(?:such|this|these|those|that|it|them)\b/;

function ruleFinding(statement: Statement): readonly Finding[] {
  const { text, raw } = statement;
  if (/^\W*(?:[\w ]{1,40}[:.] )?(?:if|where|when)\b/.test(text)) return [];
  const hit = rules.map((rule) => rule.exec(text)).find((found) => found !== null);
  if (hit === undefined || hit === null) return [];
  const verb = lastVerb(text.slice(0, hit.index));
  const isListed = /\bretention|\bretain|\bhow long/.test(statement.setting.titles);
  if (verb === null && !isListed) return [];
  const between = verb === null ? "" : text.slice(verb.at, hit.index);
  if (pointsBack.test(between) || /\b(?:not|delet|remov|eras)\w*/.test(between)) return [];
  const value = raw.slice(hit.index, hit.index + hit[0].length).trim();
  const start = verb?.at ?? hit.index;
  const of = retentionSubject(statement, { verb: start, time: hit.index, earlier: null });
  if (weakKeeping.test(text.slice(start)) && !dataWords.test(of ?? "")) return [];
  return [finding({ value, of, start, end: hit.index + value.length, polarity: claimBefore(text, start) })];
}

function backupFinding({ text }: Statement): readonly Finding[] {
  const hit =
    /\bback-?ups?(?: copies)?\b.{0,40}\b(?:untouched|remain|persist|retain\w*|kept|continue|not be (?:removed|deleted))\b|\b(?:remain|persist|retain\w*|leave)\b.{0,50}\bback-?ups?\b(?: untouched)?/.exec(
      text,
    );
  if (hit === null || /\byou (?:\w+ ){0,3}(?:responsib\w+|should|must)\b/.test(text)) return [];
  const place = { start: hit.index, end: hit.index + hit[0].length };
  const polarity = /\b(?:may|might|can|could)\b/.test(text.slice(Math.max(0, hit.index - 30), place.end))
    ? "may"
    : "does";
  return [finding({ value: "in backups after deletion", of: null, polarity, ...place })];
}

function finding(
  found: Pick<Finding, "value" | "start" | "end" | "polarity"> & { readonly of: string | null },
): Finding {
  return { kind: "retention", practice: "data-retention", ...found };
}
