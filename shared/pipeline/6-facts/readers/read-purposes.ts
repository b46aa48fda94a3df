import type { Act } from "../find-acts.ts";
import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { purposeRules } from "../words/purposes.ts";
import { polarityOf } from "./polarity-of.ts";
import { readLegalBases } from "./read-legal-bases.ts";

/** What data is used for, and the reasons in law that are given. */
export function readPurposes(statement: Statement): readonly Finding[] {
  return [...readUses(statement), ...readLegalBases(statement)];
}

function readUses(statement: Statement): readonly Finding[] {
  const act = statement.acts.find(isUse);
  if (act === undefined || isAboutTools(statement)) return [];
  if (act.from !== "heading" && isAboutSharing(statement)) return [];
  const from = act.from === "words" ? act.end : 0;
  if (act.from === "words" && act.kind === "use" && !act.passive && isOfOthers(statement.text.slice(from))) return [];
  if (act.negated && !ofAllData.test(statement.text.slice(from))) return [];
  const end = act.negated ? stopOfDenial(statement.text, from) : statement.text.length;
  const zone = statement.text.slice(from, end);
  const terms = findTerms(purposeRules, zone).filter((term) => isAim(act, zone.slice(0, term.start)));
  return terms.map((term) => {
    const before = statement.text.slice(Math.max(0, from + term.start - 18), from + term.start);
    const negated = act.negated || /\b(?:not|never)\b/.test(before);
    return {
      kind: "purpose" as const,
      value: term.value,
      polarity: polarityOf({ negated, hedged: act.hedged }),
      practice: "first-party-collection" as const,
      start: from + term.start,
      end: from + term.end,
    };
  });
}

/** "We use their services, which …": what others' work is for, not data; data or trackers named with it are used after all. */
function isOfOthers(after: string): boolean {
  const object = /^.*?(?=\b(?:to|for|so that|that|which|who)\b|$)/.exec(after)?.[0].slice(0, 160) ?? "";
  return (
    /\b(?:services?|providers?|vendors?|companies|partners|platforms?|software|tools?|code|libraries|plug-?ins?|techniques?|measures?|procedures?|safeguards?|encryption|firewalls?|methods?)\b/.test(
      object,
    ) && !/\b(?:information|data|details|cookies?|address|pixels?|technolog\w+|it|them)\b/.test(object)
  );
}

/** What is collected has an aim only after "to" or "for"; what stands before is from whom, or what. */
function isAim(act: Act, before: string): boolean {
  return !yourDoing.test(before) && (act.kind !== "collect" || /\b(?:to|for|so|because)\b/.test(before));
}

/** "… that you give when you create an account": not what the company does with it. */
const yourDoing =
  /\b(?:when|whenever|if|where|while|as|once|after|before) (?:you|users?|members|customers) (?:\w+ ){0,3}$|\bthey (?:can|may|will)? ?$|\bopt(?:ing)?[- ]?out of (?:\w+ ){0,2}$/;

/** A denial counts for everything only where it speaks of data as such, not of "the content of your mail". */
const ofAllData = /^(?: (?:any|your|of|personal|collected|the))* (?:data|information)\b(?! (?:from|in|about|you)\b)/;

function isUse(act: Act): boolean {
  return act.by === "company" && (act.kind === "use" || (act.kind === "collect" && act.from === "words"));
}

/** "Use" of cookies, of vendors, of the site itself: not a use of data; nor is what one has a right to stop. */
function isAboutTools({ text, setting }: Statement): boolean {
  return (
    /\b(?:your|you) (?:continued )?use\b|\bterms of use\b/.test(text) ||
    /\bcan be used to (?:contact|identify|locate)\b/.test(text) ||
    /\b(?:providers?|vendors?|processors)\b.{0,80}\b(?:categori[sz]ed|as follows|following|include|are)\W*$/.test(
      setting.leadIn,
    ) ||
    /\bright to (?:object|withdraw|opt[- ]?out)\b|\bask us (?:\w+ ){0,3}to stop\b/.test(`${text} ${setting.leadIn}`) ||
    /\bright|child|change|retention|retain|how long|keep/.test(setting.titles)
  );
}

/** Purposes named in a clause on sharing are what others get it for. */
function isAboutSharing({ setting }: Statement): boolean {
  return (
    setting.clause.practices[0]?.practice === "third-party-sharing" &&
    !/\bus(?:e|es|ed|age)\b|\bpurpose/.test(setting.titles)
  );
}

function stopOfDenial(text: string, from: number): number {
  const stop = /\b(?:except|other than|unless|beyond)\b/.exec(text.slice(from));
  return stop === null ? text.length : from + stop.index;
}
