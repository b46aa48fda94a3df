import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { cookieKindRules } from "../words/cookie-kinds.ts";
import { trackerRules } from "../words/trackers.ts";
import { polarityOf, polarityOfWords } from "./polarity-of.ts";

/** Trackers in use or not, what cookies are for (`of` is "kind"), how browser signals are met. */
export function readTracking(statement: Statement): readonly Finding[] {
  return [...readTrackers(statement), ...readCookieKinds(statement), ...readSignals(statement)];
}

const uses =
  /\b(?:(?:we|our \w+|the \w+|site|website|service|app|and|us)(?:,? (?:and our \w+(?: \w+)?,?|may|also|will|do|does|not|never|only|currently|or|support|engage|in|sometimes)){0,8} (?:us(?:e|es|ing)|plac(?:e|es)|set|sets|support|engage|employ\w*)|(?:do|does|did|will) (?:not|never) (?:use|engage in|support|track))\b/;

/** "Advertisers on our site may use …": the site is where, not who. */
const byOthers =
  /\b(?:advertisers?|partners?|third[- ]part\w+|vendors?|companies|networks?|providers?)(?: \w+){0,2} (?:on|of|in|through) (?:our |the )?$/;

function readTrackers(statement: Statement): readonly Finding[] {
  const { text } = statement;
  const use = uses.exec(text) ?? /\b\w+ (?:does not|never) uses?\b/.exec(text);
  if (use === null) return [];
  if (byOthers.test(text.slice(0, use.index))) return [];
  if (/\b(?:most|some|many) of our\b/.test(text.slice(0, use.index + use[0].length))) return [];
  const after = text.slice(use.index);
  const stop =
    /\b(?:(?:that|which|who|whom) (?:may |also )?(?:use|set|place)|in order to|so that|to (?:help|provide|improve|collect|track|recogni[sz]e|understand|store|analy[sz]e|remember)|except|unless)\b/.exec(
      after,
    )?.index ?? after.length;
  const claim = polarityOf({ negated: /\b(?:not|never)\b/.test(use[0]), hedged: /\bmay\b|\bsometimes\b/.test(use[0]) });
  return findTerms(trackerRules, after.slice(0, Math.max(stop, use[0].length)))
    .filter((term) => claim !== "does-not" || isDeniedWholly(after, { use: use[0].length, ...term }))
    .map((term) => finding(term.value, claim, { start: use.index + term.start, end: use.index + term.end }));
}

/** "We do not use cookies to …", "… our own cookies in connection with …" deny one use of them, not the thing. */
function isDeniedWholly(
  after: string,
  { use, start, end }: { readonly use: number; readonly start: number; readonly end: number },
): boolean {
  const between = after.slice(Math.min(use, start), start);
  if (/\b(?:first[- ]party|persistent|session|such|these|those|our|own|permanent|unnecessary)\b/.test(between))
    return false;
  const rest = after.slice(end);
  if (/^[^.;]*\b(?:to|for|that|which|designed|when|where)\b/.test(rest)) return false;
  return /^(?: or similar \w+)?(?:$|[.,;:!)]| (?:or|and|nor|on|at all|anywhere)\b)/.test(rest);
}

function readCookieKinds({ text, setting }: Statement): readonly Finding[] {
  if (setting.clause.kind !== "item" || !/\bcookies?\b/.test(`${setting.titles} ${setting.leadIn}`)) return [];
  return findTerms(cookieKindRules, text.slice(0, 60)).map((term) => ({
    ...finding(term.value, "does", term),
    of: "kind",
  }));
}

function finding(value: string, polarity: Finding["polarity"], place: { start: number; end: number }): Finding {
  return { kind: "tracking", value, polarity, practice: "first-party-collection", start: place.start, end: place.end };
}

const dnt = /(?<!\b(?:we|they|i) )\bdo[ -]not[ -]track\b|\bdnt\b/;
const gpc = /\bglobal privacy controls?\b|\bgpc\b/;

function readSignals({ text, setting }: Statement): readonly Finding[] {
  const verb =
    /\b(?:respond|honou?r|recogni[sz]e|support|process|act on|react|comply with|alter|take action)\w*\b|\bfollows?\b/.exec(
      text,
    );
  if (verb === null) return [];
  const titled = setting.titles.split(" / ")[0] ?? "";
  const signals = [["Do Not Track", dnt] as const, ["Global Privacy Control", gpc] as const].filter(
    ([, pattern]) => pattern.test(text) || (pattern.test(titled) && /\bsignals?\b|\brequests?\b/.test(text)),
  );
  const claim = signalClaim(text, verb);
  if (claim === null) return [];
  return signals.map(([value]) => ({
    kind: "do-not-track" as const,
    value,
    polarity: claim,
    practice: "do-not-track" as const,
    start: verb.index,
    end: verb.index + verb[0].length,
  }));
}

/** A sentence about how others, or browsers in general, meet signals claims nothing about this company. */
function signalClaim(text: string, verb: RegExpExecArray): Finding["polarity"] | null {
  const before = text.slice(Math.max(0, verb.index - 70), verb.index);
  if (!/\b(?:we|our|us|site|website|services?|systems?|practices|[a-z]+ does|is)\b/.test(before)) return null;
  if (/\b(?:how|whether|if)\b[^,.]{0,40}$/.test(before) || /\b(?:third part\w+|they|browsers?) (?:\w+ )?$/.test(before))
    return null;
  if (/\b(?:may|might) not\b/.test(before)) return null;
  const claim = /\bunable to\b/.test(before) ? "does-not" : polarityOfWords(before);
  return /^alter/.test(verb[0]) && claim !== "does-not" ? null : claim;
}
