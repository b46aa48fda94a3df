import type { Clause } from "../../../model/clause.ts";
import { cueText } from "../../5-clauses/practices/cue-text.ts";
import type { Act } from "../find-acts.ts";
import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { dataTypeRules } from "../words/data-types.ts";
import { polarityOf } from "./polarity-of.ts";

/** Here the words stop saying what is collected and start to say why; "to" before a noun is no such place. */
const why =
  /\b(?:in order to|so (?:that|we)|because|depend(?:s|ing)? (?:up)?on|(?:does|do|will|would) not (?:\w+ )?(?:include|reflect|contain|identify|constitute|reveal|relate)|for (?:the )?purposes? of|(?<!(?:relat\w{2,3}|access|limited|due|according|up|sent|provided|subject|similar|addition) )to (?!us\b|the\b|our\b|you\b|your\b|an?\b|and\b|be\b|any\b|this\b|these\b|it\b|them\b|other\b|which\b)\w+)/;

/** Statements whose data is somebody else's or only thought of: a child's, a sample, a definition. */
const notTheirs =
  /\bchild(?:ren)?\b|\bminors?\b|\bunder (?:the age of )?1[3-8]\b|\bdo not (?:send|provide|give)\b|\bplease (?:do not|don't)\b|\b(?:never|not) ask\b|\b(?:use the term|the term|referring to|is defined as)\b/;

/** Headings over what is collected of people who work there or want to. */
const ofStaff = /\b(?:employees?|applicants?|candidates?|recruit\w*|jobs?|careers?|staff|workers?)\b/;

/** "If you turn on voice control, … Your words are sent to us." holds for those who do, to the clause's end. */
const ifYouUse =
  /^\W*(?:[\p{L} ]{1,40}[:.|] )?If (?:you (?:\w+ )?(?:enable|activate|turn on|connect|link|allow|grant|opt|subscribe|purchase|buy)|[\p{L} ]{1,30} features? are)\b/iu;

/** Lead-ins over what is collected of people who act for a business. */
const ofBusiness =
  /^\W*(?:\w+ )?(?:representatives?|applicants?|candidates?|suppliers?|vendors?|investors?|contractors?)\b[^:]{0,20}:/;

/** A list item's label is hedged by the sentence after it: "Licences. We may ask for yours." */
const mayTake = /\bwe may (?:\w+ )?(?:collect|ask|receive|obtain|record|request|require|access|gather|process|store)\b/;

/**
 * Kinds of data that the company says it collects, receives or stores, may, or does not.
 * "Except" turns a denial around: what stands after it is not read as denied.
 */
export function readCollection(statement: Statement): readonly Finding[] {
  if (
    isRowOfNo(statement.setting.clause) ||
    /^\W*(?:job |employment )?(?:applicants?|candidates?|recruitment)\b/i.test(statement.setting.clause.text) ||
    ofBusiness.test(statement.setting.leadIn) ||
    notTheirs.test(statement.text) ||
    ofStaff.test(
      `${statement.setting.titles} ${statement.text.match(/\b(?:the |an? )?applicants?\b|\brecruitment\b|\bapply for a (?:job|position)\b/)?.[0] ?? ""}`,
    )
  )
    return [];
  const optional =
    ifYouUse.test(statement.setting.clause.text) ||
    /\b(?:with your (?:permission|consent)|when you (?:\w+ ){0,6}?enable|you (?:may |can )?(?:choose|decide|wish|opt|grant|enable)|you (?:may|can) (?:\w+ ){0,6}?(?:grant|allow|let|permit)\b|option(?:al\w*|s? to)|voluntar\w+|if you (?:have|turn|choose|decide|provide|give|allow|enable|grant|permit|connect|link|use)|(?:if|where|when) (?:[\w']+ ){1,3}?(?:regist\w+|log in|login|sign in|sign up)(?: \w+){0,4}? (?:using|with|through|via)\b|^\W*to (?:sign up|register|apply|enroll?|take part|participate)\b(?! (?:for )?(?:an?|your|with) )|where you (?:have given|choose))\b/.test(
      `${statement.setting.leadIn} ${statement.text}`,
    );
  const acts = statement.acts.filter(
    (act) => isTakingIn(act) && !staysWithYou.test(statement.text) && !(act.negated && isForSome(statement)),
  );
  return acts.flatMap((act) => {
    const zone = zoneOf(statement, act);
    const words = statement.text.slice(zone.start, zone.end);
    const relative = act.from === "words" && dataThat.test(statement.text.slice(0, act.start));
    const terms = findTerms(dataTypeRules, words)
      .filter((term) => isObject(words, { act, relative, ...term }))
      .filter(() => !(act.negated && act.passive && ofACase.test(statement.text.slice(act.end))))
      .filter((term) => act.negated || !(ofPayment.test(term.value) && isHeldByOthers(statement)));
    return terms.map((term) => ({
      kind: "data-type" as const,
      value: term.value,
      polarity: polarityOf({
        ...act,
        hedged:
          act.hedged || optional || (act.from !== "words" && mayTake.test(cueText(statement.setting.clause.text))),
      }),
      practice: "first-party-collection" as const,
      start: zone.start + term.start,
      end: zone.start + term.end,
    }));
  });
}

/** Kinds of data that payment companies take in instead. */
const ofPayment = /\b(?:card|bank|payment)\b/;

/** A clause may go on with who takes it in really: "This information is collected directly by our payment company." */
function isHeldByOthers({ setting }: Statement): boolean {
  return /\b(?:collected|processed|handled|stored|gathered|managed) (?:\w+ )?(?:and \w+ )?(?:only |solely |directly )*by (?:our |a |an |the )?(?:third[- ]party |external |\w+ )?(?:payments?|card|billing)\b|\b(?:not stored|never stored|not collected) by (?:us|\w+)\b/.test(
    cueText(setting.clause.text),
  );
}

/** A row of a table of kinds of data of which the policy answers "No". */
function isRowOfNo({ kind, text, cells }: Clause): boolean {
  return kind === "row" && cells.some(({ start, end }) => /^\W*no\W*$/i.test(text.slice(start, end)));
}

/** Words after which a list of what is taken in goes on. */
const listing =
  /^.*\b(?:such as|includ\w+|like|examples?|e\.g|consists? of|contain\w*|following|namely|is|are|may be)\b|^.*:/;

/** Words after which it is told where, when or how instead. */
const aside =
  /\b(?:when|while|whenever|if|unless|where|on our|in our|on the|using|through|via|associated with|regarding|that you use|in connection with)\b/;

/** "If you use it on your own server, we do not collect …" holds for some only. */
const forSome = /^\W*(?:[\w ]{1,40}[:.] )?(?:if|when|where|while)\b/;

function isForSome({ text, setting }: Statement): boolean {
  return (
    forSome.test(text) ||
    forSome.test(cueText(setting.clause.text)) ||
    /\b(?:this|that|these|those) (?:features?|tools?)\b/.test(text) ||
    /\bcertain\b/.test(setting.leadIn)
  );
}

/** How far from its verb an object that no list introduces can stand, in characters. */
const near = 70;

/**
 * Whether a kind of data is what the verb is about, not named in passing ("… on our password-protected servers"). A denial
 * that goes on ("no passwords of those who …") is one of a case, not of the thing.
 */
function isObject(
  words: string,
  { act, start, end, relative }: Place & { readonly act: Act; readonly relative: boolean },
): boolean {
  const before = words.slice(0, start);
  if (/\bour $|\b(?:not|never|no|nor|non|without|excluding|except)[ -](?:\w+ ){0,2}$/.test(before)) return false;
  if (/\b(?:safeguards?|measures?|controls?|technolog\w+)\b[^.;]{0,30}$/.test(before)) return false;
  if (act.from !== "words") return !/^\W*(?:\(?\w\)\s*)?(?:when|by|if|while|through)\b/.test(words);
  if (act.passive) return true;
  if (act.negated && ofACase.test(words.slice(end))) return false;
  if (relative && !listing.test(before)) return false;
  const turn = aside.exec(before)?.index ?? before.length;
  const isBack = before.slice(turn).includes(":") || listing.test(before.slice(0, turn));
  return turn === before.length ? isListed(before) || before.length <= near : isBack;
}

function isListed(before: string): boolean {
  return before.includes(",") || listing.test(before);
}

type Place = { readonly start: number; readonly end: number };

/** "Based on the information you provide, your …": what is given stands before the verb, and after it only in a list. */
const dataThat =
  /\b(?:information|data|details)(?: that| which)? (?:we|you|users) (?:may |might |can |will |do |also |\w+ly |choose to )*$/;

const ofACase =
  /^(?! (?:on|in) (?:our|any|the))[^.;]*?\b(?:for|when|while|as you|during|of|from|through|via|as part of|in connection|until|alongside|to disk|that|about|used|provided|beyond|longer|after|past|more than|cancel\w*|terminat\w*|deregister\w*)\b/;

/** Kept on people's own devices and handed to nobody: nothing is taken in. */
const staysWithYou =
  /\b(?:never|not) (?:sent|transmitted|shared|uploaded|transferred) to (?:us|our)\b|\b(?:never|not) leaves? your (?:device|computer|phone)\b|\bstored (?:only |solely )?(?:locally|on your (?:own )?(?:device|computer|phone))\b(?!.*\b(?:and|also|then) (?:\w+ ){0,3}(?:sent|transmitted|uploaded|shared) (?:to|with) us\b)/;

function isTakingIn(act: Act): boolean {
  if (act.by !== "company") return false;
  return act.kind === "collect" || (act.kind === "keep" && act.from !== "heading");
}

function zoneOf({ text, label }: Statement, act: Act): { readonly start: number; readonly end: number } {
  if (act.passive) return { start: Math.max(0, text.lastIndexOf(":", act.start) + 1), end: act.start };
  const start = act.from === "words" ? act.end : (label?.length ?? 0);
  const rest = text.slice(start);
  const stops = [why.exec(rest)?.index, act.negated ? /\b(?:except|other than|unless)\b/.exec(rest)?.index : undefined];
  const stop = Math.min(...stops.map((at) => (act.from === "words" ? at : undefined) ?? rest.length));
  return { start, end: start + stop };
}
