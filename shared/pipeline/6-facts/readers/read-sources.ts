import type { Act } from "../find-acts.ts";
import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { recipientRules } from "../words/recipients.ts";
import { sourceRules } from "../words/sources.ts";
import { polarityOf } from "./polarity-of.ts";

/** Those that data goes to far more often than it comes from them, whatever words stand around. */
const noSources: ReadonlySet<string> = new Set(["public", "developers", "authorities"]);

/** Sorts of people and companies that data comes from, by their plain names: those that data can also go to, and more. */
const rules = [...sourceRules, ...recipientRules.filter(({ id }) => !noSources.has(id))];

/** Where data about people comes from besides themselves: "we receive it from …", "… give us your name", a list of them. */
export function readSources(statement: Statement): readonly Finding[] {
  if (/\bchild|\bright|\bchange|\bcookies?\b/.test(statement.setting.titles.split(" / ")[0] ?? "")) return [];
  return [...readTaken(statement), ...readGiven(statement), ...readListed(statement)];
}

/** Things that are said of data besides what it is: what follows "from" in them is no source of data about people. */
const notASource =
  /^ (?:you|your|our|us|the (?:device|browser|app|site|website|service)|time to time|unauthori[sz]ed|any(?:one)? under|children)\b/;

/** "… to tell you from other users": nothing comes from them. */
const keptApart =
  /\b(?:distinguish|differ\w*|separat\w*|protect\w*|prevent\w*|exclud\w*|apart|delet\w+|remov\w+) (?:\w+ ){0,4}$/;

function readTaken({ text, acts }: Statement): readonly Finding[] {
  const act = acts.find(({ kind, by, from }) => kind === "collect" && by === "company" && from === "words");
  if (act === undefined || act.negated || /\b(?:does|do|shall) not (?:apply|cover|extend)\b/.test(text)) return [];
  const hit = /\bfrom(?! (?:you|your|time)\b)\b/.exec(text.slice(act.end));
  if (hit === null || keptApart.test(text.slice(act.end, act.end + hit.index))) return [];
  const start = act.end + hit.index + hit[0].length;
  if (notASource.test(text.slice(start))) return [];
  const rest = text.slice(start);
  const stop =
    /\b(?:to (?!us\b)\w+|in order|so that|when you|if you|for (?:example|the|our)|who|which|that)\b|[.;:(]/.exec(rest);
  return found(text, { start, end: start + (stop?.index ?? rest.length), act });
}

const gives =
  /\b(?:provid|giv|send|sent|shar|pass|disclos|transmit|suppl|tell|submit|furnish)\w*\b[^.;]{0,80}?\b(?:to|with) us\b|\b(?:gives?|sends?|tells?|provides?|may (?:also )?(?:provide|give|send|tell)) us\b/;

/** "Social networks may pass your name to us". Asking people to give is no such thing. */
function readGiven({ text }: Statement): readonly Finding[] {
  const hit = gives.exec(text);
  if (
    hit === null ||
    /\brely on\b/.test(text) ||
    /\byou (?:\w+ ){0,4}$/.test(text.slice(0, hit.index)) ||
    isDenied(text.slice(0, hit.index))
  )
    return [];
  if (!givenData.test(text.slice(hit.index, hit.index + hit[0].length + 80))) return [];
  const hedged = /^\W*(?:if|when|where)\b|\b(?:may|might|can|could)\b[^,;]*$/.test(text.slice(0, hit.index));
  return found(text, { start: Math.max(0, hit.index - 90), end: hit.index, act: { negated: false, hedged } });
}

/** What is given has to be data, not hosting or advice. */
const givenData = /\b(?:information|data|details|names?|address(?:es)?|profiles?|records?|reports?|it)\b/;

function isDenied(before: string): boolean {
  return /\b(?:not|never|n't)\b[^,;]{0,40}$/.test(before);
}

/** Items under "We get data from:" or a heading that says so, by their first words. */
function readListed({ text, label, setting }: Statement): readonly Finding[] {
  const above = setting.leadIn === "" ? (setting.titles.split(" / ")[0] ?? "") : setting.leadIn;
  if (!setting.listed || !/\b(?:collect|receiv|obtain|get|sources?)\w*\b[^.]{0,80}\b(?:from|sources?)\b/.test(above))
    return [];
  if (/\bfrom (?:you|your)\b/.test(above)) return [];
  const end = label?.length ?? Math.min(text.length, 90);
  return found(text, { start: 0, end, act: { negated: false, hedged: /\bmay\b/.test(above) } });
}

type Zone = { readonly start: number; readonly end: number; readonly act: Pick<Act, "negated" | "hedged"> };

function found(text: string, { start, end, act }: Zone): readonly Finding[] {
  const terms = findTerms(rules, text.slice(start, end));
  const named = terms
    .filter(({ value }) => value !== "other companies" || terms.length === 1)
    .filter(({ value }) => !(value === "other users" && /\b(?:aggregat\w+|analytics)\b/.test(text)));
  return named.map((term) => ({
    kind: "source" as const,
    value: term.value,
    polarity: polarityOf(act),
    practice: "first-party-collection" as const,
    start: start + term.start,
    end: start + term.end,
  }));
}
