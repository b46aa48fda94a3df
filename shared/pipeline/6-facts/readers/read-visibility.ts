import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { viewerRules } from "../words/viewers.ts";
import { polarityOfWords } from "./polarity-of.ts";

const seen =
  /\b(?:visible|viewable|available|accessible|seen|viewed|read|shown|displayed|searchable|found|known|open|public)\b[^.;]{0,40}?\b(?:to|by|for|via|in|through)(?= )|\b(?:can|may|will|could) (?:(?!be\b)\w+ )?(?:see|view|read|find|access)\b/;

/** What people see that is nothing of the reader's: notices, terms, the site itself. */
const notTheirs =
  /\b(?:policy|notice|statement|terms|changes?|cookies?|list of|copy|copies|servers?|law|opt[- ]?out|settings|tools?|features?)\b/;

/** What can be seen and is worth telling. */
const theirs =
  /\b(?:profiles?|posts?|content|comments?|reviews?|photos?|pictures?|videos?|messages?|names?|user ?names?|information|data|activit\w+|location|ratings?|submissions?|forums?|likes?|followers?|status|interests?)\b/;

/**
 * Who can see what people put up: other users, everybody, their employer. `of` is what can be seen, by the word for it
 * that stands first.
 */
export function readVisibility({ text, setting }: Statement): readonly Finding[] {
  if (/\bchange|\bchild|\bright|\bcontact\b|\bsettings?\b/.test(setting.titles.split(" / ")[0] ?? "")) return [];
  const hit = seen.exec(text);
  if (hit === null) return [];
  const isActive = /(?:see|view|read|find|access)$/.test(hit[0]);
  const viewers = isActive ? text.slice(0, hit.index) : text.slice(hit.index + hit[0].length);
  const things = isActive ? text.slice(hit.index + hit[0].length) : text.slice(0, hit.index);
  const thing = theirs.exec(things);
  if (thing === null || notTheirs.test(things) || !/\byour?s?\b/.test(text)) return [];
  const from = isActive ? 0 : hit.index + hit[0].length;
  const polarity = polarityOfWords(text.slice(Math.max(0, hit.index - 40), hit.index + hit[0].length));
  return findTerms(viewerRules, viewers.slice(0, isActive ? undefined : 120)).map((term) => ({
    kind: "recipient" as const,
    value: term.value,
    of: thing[0],
    polarity: isActive && polarity === "may" ? "does" : polarity,
    practice: "third-party-sharing" as const,
    start: from + term.start,
    end: from + term.end,
  }));
}
