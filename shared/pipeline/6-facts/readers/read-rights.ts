import { findDurations } from "../durations.ts";
import { findEveryTerm } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { rightRules } from "../words/rights.ts";

/**
 * Rights over one's data; deleting the account oneself; how soon requests are answered (`of` is "answer", the value ISO
 * 8601, the span takes in a "usually"); where to send them (`of` is "requests").
 */
export function readRights(statement: Statement): readonly Finding[] {
  return [...readNamedRights(statement), ...readSelfDeletion(statement), ...readAnswerTime(statement)];
}

const grants =
  /\brights?\b|\b(?:you|users|account owners|individuals|residents|consumers) (?:can|may|could|are able to|are entitled to)(?:,? \w+,?){0,3}? (?:see|download|request|ask|obtain|access|review|correct|update|delete|lodge|withdraw|object|revoke|change|edit|download|export|remove|view|contact|exercise|file|opt)|\bif you (?:ask|would like|wish|want)\b|\bentitled to\b|\b(?:tools|options|ways) to (?:\w+,? (?:and )?){0,3}?(?:access|view|manage|download|delete|correct)\b|\bask us\b/;
const refuses =
  /\b(?:do not have|does not apply|no right|not have the right|cannot|may not be able|unable|deny|denied|refuse|reject)\b/;

/** Words that say how one asks: "if you want it corrected, write to us" offers as much as a right by name. */
const asksFor =
  /\b(?:rights?|request|ask|withdraw|object|you (?:can|may))\b|\bif you (?:want|wish|would like)\b.{0,120}\b(?:write|contact|e-?mail|tell|call|let us know|send)\b/;

function readNamedRights(statement: Statement): readonly Finding[] {
  const { text } = statement;
  if (!grantsRights(statement) || refuses.test(text) || ofOthers.test(text) || ofProcedure.test(text)) return [];
  // "Where you have agreed, you can take it back": when a right begins is no limit of it.
  const own = /^(?:if|where|when|once)\b/i.test(statement.condition ?? "") ? null : statement.condition;
  const condition =
    ofParents.exec(text)?.[0] ?? own ?? onlySome.exec(`${text} ${statement.setting.leadIn}`)?.[0] ?? null;
  const terms = findEveryTerm(rightRules, text).filter(
    ({ value, start, end }) =>
      !otherThings.test(text.slice(start, end)) &&
      (value !== "complain about" || authorities.test(text)) &&
      isAskedFor(statement, value, start),
  );
  return terms.map((term) => ({ ...finding(term.value, term.start, term.end), condition }));
}

/** What is taken off one's own device is none of the data they hold; some of what one posted is little of it. */
const otherThings =
  /\bcookies?\b|\b(?:delet|remov|eras)\w* (?:the|our|your|an?y?) (?:\w+ )?(?:app|application|software)\b|\b(?:delet|remov|eras)\w* (?:certain|some|particular|individual) (?:of your )?(?:\w+ )?(?:content|posts?|comments?|photos|messages|items)\b/;

/** Whose the right is, where it is a parent's over a child's data. */
const ofParents =
  /\bparents?(?:,? (?:or|and|\/)? ?(?:legal )?guardians?)?\b(?=.{0,160}\b(?:child(?:ren)?(?:'s)?|minors?|users?|their)\b)/;

/** Rights that some have, or that hold sometimes: kept as the condition, in small letters. */
const onlySome =
  /\bdepending on (?:where|your|the|applicable|what)(?: \w+){0,4}|\bin (?:some|certain) (?:jurisdictions|countries|states|regions|places|cases|circumstances)\b|\bunder certain (?:circumstances|conditions)\b|\b(?:some|certain) (?:individuals|users|residents|jurisdictions|states)\b|\byou may (?:also )?have (?:the |certain |some |a )?(?:following )?(?:legal )?rights?\b|\bsubject to (?:applicable|local) laws?\b|\brights? (?:available )?may include\b|\bjurisdictions where\b|\bto the extent (?:required|provided|permitted) by (?:\w+ )?laws?\b|\bif allowed by (?:\w+ )?laws?\b/;

/** "Limit the use" is a right only where rights or requests are spoken of: settings limit much. */
function isAskedFor({ text, setting }: Statement, value: string, start: number): boolean {
  if (value !== "restrict" || /\brights?\b/.test(`${setting.titles} ${setting.leadIn}`)) return true;
  return /\b(?:right|request|ask)\w*\b[^.;]*$/.test(text.slice(0, start));
}

/** A complaint to the company itself is no right. */
const authorities =
  /\bauthorit\w+|\bcommission\w*|\bregulators?\b|\bsupervisory\b|\bombuds\w+|\bagency\b|\bcourts?\b|\b(?:ico|cnil|dpc)\b/;

/** Whether the words offer something, or stand in a list of rights. */
function grantsRights({ text, setting, label }: Statement): boolean {
  const inRights = /\brights?\b|\byour choices\b|\bmanage (?:or|and) delete\b/.test(setting.titles);
  const about = setting.clause.practices[0]?.practice !== "third-party-sharing";
  if (grants.test(text) && (inRights || (about && asksFor.test(text)))) return true;
  const introduced = setting.listed && /\brights?\b|\b(?:request|ask)\b/.test(setting.leadIn);
  return (introduced || inRights) && (setting.listed || label !== null);
}

/** The company's rights and other people's; a copy of the contract is none of one's data, a mailing list not all of it. */
const ofOthers =
  /\breserves? the right\b|\brights? (?:of (?:others|authorities)|or property|and property)\b|\bour rights\b|\bcop(?:y|ies) of (?:[\w']+ ){0,4}?(?:elements|clauses|mechanisms|safeguards|polic(?:y|ies)|agreements?|statement|notice|contracts?)\b|\bfrom (?:the|our|any|their) (?:\w+ ){0,2}?(?:mailing|contact|e-?mail|marketing|distribution) lists?\b|\b(?:if you are|you are|users?|residents?|members?|anyone|those|persons?|people) (?:\w+ ){0,4}?(?:under|below|younger than) (?:the age of )?(?:1[368]|thirteen|sixteen|eighteen)\b|\bminors?\b/;

/** How requests are handled, not what can be requested. */
const ofProcedure =
  /\bverif\w+\b|\b(?:be aware|note) that request|\byou (?:agree|must|are responsible)\b|\bpromptly update\b|\bgrant(?:ing)? (?:\w+ ){0,3}access\b|\bauthori[sz]ed agent\b|\bwe (?:will|may) (?:not )?(?:need|ask|require|respond|delete|tell)\b/;

function readSelfDeletion({ text }: Statement): readonly Finding[] {
  const hit =
    /\b(?:you|users|account owners|your account) (?:can|may)(?: be)?(?: \w+)?(?: also| always)? (?:delet\w+|clos\w+|remov\w+)\b(?: or \w+)? (?:(?:your|their|the)\b.{0,40}\b)?account\b.{0,60}\b(?:settings?|dashboard|page|yourself|app)\b|\baccount can be deleted\b.{0,40}\b(?:dashboard|settings)\b/.exec(
      text,
    );
  return hit === null ? [] : [finding("delete the account yourself", hit.index, hit.index + hit[0].length)];
}

function readAnswerTime({ text }: Statement): readonly Finding[] {
  const duration = findDurations(text).find(({ start, end }) => {
    const near = text.slice(Math.max(0, start - 90), end + 60);
    return (
      /\b(?:respond|reply|answer|process|fulfil\w*|comply|action|handle|act on)\w*\b/.test(near.slice(0, 90)) &&
      /\bwithin\b|\bin\b/.test(text.slice(Math.max(0, start - 12), start))
    );
  });
  if (duration === undefined || !/\b(?:request\w*|respond to you|will respond|rights?|inquir\w+)\b/.test(text))
    return [];
  if (/\bgovernment|\blaw enforcement/.test(text)) return [];
  const hedge = /\b(?:generally|usually|typically|normally)\b[^.]{0,12}$/.exec(text.slice(0, duration.start));
  return [{ ...finding(duration.iso, hedge?.index ?? duration.start, duration.end), of: "answer" }];
}

function finding(value: string, start: number, end: number): Finding {
  return { kind: "right", value, polarity: "does", practice: "access-edit-deletion", start, end };
}
