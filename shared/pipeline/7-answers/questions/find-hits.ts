import { makePatternSieve } from "../../../text/pattern-sieve.ts";
import type { Cue } from "./cue.ts";
import type { Passage } from "./cut-passages.ts";
import { isDenied } from "./is-denied.ts";

/** A cue met in a sentence: what it says there, and the stretch of the clause's text (and of its lead-in's) that says it. */
export type Hit = {
  readonly cue: Cue;
  readonly says: Cue["says"];
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** The stretch of the lead-in's clause where the words begin there. */
  readonly lead: { readonly start: number; readonly end: number } | null;
};

/** Looks for many cues at once. Goes in: sentences. Comes out: by index of the cue's list, its hits in reading order. */
export type HitFinder = (passages: readonly Passage[]) => readonly (readonly Hit[])[];

/** Makes lists of cues ready to be looked for. */
export function makeHitFinder(lists: readonly (readonly Cue[])[]): HitFinder {
  const cues = lists.flatMap((list, at) => list.map((cue) => ({ cue, at })));
  const sieve = makePatternSieve(cues.map(({ cue }) => cue.pattern));
  return (passages) => {
    const tried = passages.flatMap((passage) => sieve(whole(passage)).flatMap((index) => tryAt(cues[index], passage)));
    const byList = Map.groupBy(tried, ({ at }) => at);
    return lists.map((_, at) => (byList.get(at) ?? []).map(({ hit }) => hit));
  };
}

type Listed = { readonly cue: Cue; readonly at: number };

function tryAt(listed: Listed | undefined, passage: Passage): readonly { readonly at: number; readonly hit: Hit }[] {
  const hit = listed === undefined ? null : tryCue(listed.cue, passage);
  return listed === undefined || hit === null ? [] : [{ at: listed.at, hit }];
}

function whole({ lead, text }: Passage): string {
  return lead === null ? text : `${lead.text} ${text}`;
}

function tryCue(cue: Cue, passage: Passage): Hit | null {
  const text = whole(passage);
  const own = text.length - passage.text.length;
  const hit = matchBeyond(cue.pattern, passage, text);
  if (
    hit === null ||
    isExempt(passage, hit.index, own) ||
    cue.unless?.test(text) ||
    (cue.under !== undefined && !cue.under.test(passage.titles))
  )
    return null;
  const denied = cue.says === "yes" && isDeniedAt(cue, text, hit);
  if (denied && cue.ifDenied === undefined) return null;
  const lead = passage.lead === null || hit.index >= own ? null : passage.lead;
  return {
    cue,
    says: denied ? "no" : cue.says,
    passage,
    start: passage.start + Math.max(0, hit.index - own),
    end: passage.start + hit.index + hit[0].length - own,
    lead: lead === null ? null : { start: lead.start + hit.index, end: lead.start + lead.text.length },
  };
}

/** A pattern that begins before the "not" holds it; one that is meant to hold a "not" has no denial. */
function isDeniedAt({ ifDenied }: Cue, text: string, hit: { readonly index: number; readonly 0: string }): boolean {
  return isDenied(text, hit.index) || (ifDenied !== undefined && isDenied(text, hit.index + hit[0].length));
}

/** What stands under "We share nothing, except:" is not what is denied there. */
function isExempt({ lead }: Passage, at: number, own: number): boolean {
  return lead !== null && at < own && /\b(?:except|unless|other than)\b/.test(lead.text);
}

/** Where the pattern matches with at least its end in the sentence's own words. */
function matchBeyond(pattern: RegExp, { text: own }: Passage, text: string): { index: number; 0: string } | null {
  const hit = pattern.exec(text);
  const before = text.length - own.length;
  if (hit === null || before === 0 || hit.index + hit[0].length > before) return hit;
  const again = pattern.exec(own);
  return again === null ? null : { index: again.index + before, 0: again[0] };
}
