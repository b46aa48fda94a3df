import { cueText } from "../../5-clauses/practices/cue-text.ts";
import type { Act } from "../find-acts.ts";
import { findCondition } from "../find-condition.ts";
import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { recipientRules } from "../words/recipients.ts";
import { polarityOf } from "./polarity-of.ts";

/** Words before a recipient that make it something else: data that comes from them, a choice of theirs. */
const notReceiving =
  /\b(?:from|of|by) (?:[\w"(]+ ){0,3}["(]*$|\bon (?:\w+ ){0,3}$|\b(?:where|in which) (?:\w+ ){0,4}$|\b(?:respect to|related to|regarding|through|using|via) (?:\w+ ){0,2}$|\bas (?:an? |the )?"?$|\bfrom [^.;]{0,60}(?:,|\band|\bor|\/or) (?:from )?$|\b(?:rights|interests|safety|property|security|integrity|welfare) of [^.;]{0,90}$|\bthose of [^.;]{0,60}$|\byour (?:\w+ )?$|\b(?:similar to|like) (?:\w+ ){0,3}$|\b(?:these|those|such) (?:\w+[ -])?$/;

/** Figures about many people are shared otherwise than data about one. */
const onlyFigures =
  /\b(?:aggregat\w+|anonym\w+|de-?identified|non-personal\w*|generic|demographic|statistic\w*|figures)\b|\bnot (?:\w+ )?identif\w+\b|\bidentif\w+ (?:nobody|no one)\b/;

const toldToBeFigures =
  /\b(?:aggregat\w+|anonymi[sz]ed|non-personal|de-?identified)\b.{0,300}\bthis (?:information|data) may also\b|\b(?:this|such|the) (?:information|data) (?:will be|is|are) (?:\w+ )?(?:anonymi\w+|aggregat\w+|de-?identified)\b/;

/** An item without a label names who gets data only while it is short, in characters; a longer one tells a story. */
const shortItem = 140;

/** Kinds of people and companies that get data, by their plain names. */
export function readRecipientKinds(statement: Statement): readonly Finding[] {
  const { text, acts, setting } = statement;
  const nearest = setting.titles.split(" / ")[0] ?? "";
  if (setting.clause.kind === "row" || /\bchild|\bright|\bchange|\blinks?\b|\bcontact/.test(nearest)) return [];
  if (listsOtherThings.test(setting.leadIn) && !acts.some((each) => each.from === "words" && each.kind === "share"))
    return [];
  const act = acts.find((each) => each.kind === "share" && each.by === "company" && givesData(text, each));
  const zone = act === undefined || toldToBeFigures.test(cueText(setting.clause.text)) ? null : zoneOf(statement, act);
  if (act === undefined || zone === null) return [];
  const hedged = act.hedged || (act.from !== "words" && /\bmay\b/.test(setting.clause.text));
  return findTerms(recipientRules, text.slice(zone.start, zone.end))
    .filter((term) => !notReceiving.test(text.slice(zone.start, zone.start + term.start)))
    .filter(({ value }) => act.from !== "words" || value === "buyers of the business" || !ofDeal.test(text))
    .filter((term) => act.from === "words" || !yourDoing.test(text.slice(0, zone.start + term.start)))
    .map((term) => ({
      kind: "recipient" as const,
      value: term.value,
      polarity: polarityOf({ negated: act.negated, hedged }),
      practice: "third-party-sharing" as const,
      condition: ownCondition(statement, act) ?? (act.from === "words" ? null : conditionOfClause(statement)),
      start: zone.start + term.start,
      end: zone.start + term.end,
    }));
}

/** Who gets data in a deal gets it in that case only, which is told by itself. */
const ofDeal =
  /\bin connection with\b[^.;]{0,120}\b(?:mergers?|acquisition|transactions?|financing|bankruptcy|reorgani[sz]ation)\b|\b(?:corporate|business) transactions?\b/;

/** "Letters that you send to other users": not what the company does with them. */
const yourDoing = /\byou (?:\w+ )?(?:send|share|post|publish|give|provide|disclose|make|write)\b[^.;]*$/;

/** Lists under a lead-in on sharing that name what is shared or what for, not with whom. */
const listsOtherThings =
  /\b(?:categor\w+|types?|kinds?|following|pieces) of (?:\w+ ){0,3}?(?:information|data)\b[^:]*:?\s*$|\bfollowing (?:personal )?(?:information|data)\b|\bpurposes?\b[^:]{0,20}:?\s*$/;

const givenData =
  /\b(?:information|data|details|records?|it|them|address(?:es)?|names?|numbers?|identifiers?|lists?|histor\w+)\b/;

/** "We provide you and other users the service", "we share links with networks" give no data: such verbs need it named. */
export function givesData(text: string, { verb, from, passive, start, end }: Act): boolean {
  if (from === "words" && /^ (?:links?|buttons?|articles?|pages?) (?:with|to|on)\b/.test(text.slice(end))) return false;
  if (from !== "words" || !/^(?:provid|giv|send|sent|pass|releas)/.test(verb)) return true;
  if (passive) return givenData.test(text.slice(Math.max(0, start - 90), start));
  return givenData.test(text.slice(end, end + 80));
}

/** The sharing's own: what others are held to has exceptions too ("they may use it for nothing except …"). */
function ownCondition({ text, raw, condition }: Statement, act: Act): string | null {
  if (condition === null) return null;
  const at = raw.indexOf(condition);
  return at > act.end && bindsThem.test(text.slice(act.end, at)) ? null : condition;
}

const bindsThem =
  /\b(?:requir\w+|prohibit\w*|(?:not|never) (?:\w+ )?(?:to )?(?:use|disclose|share|process)|confidential\w*|obligat\w+|bound|restricted from)\b/;

/** An item's opening names who gets data; what limits that often stands in its next sentence. */
function conditionOfClause({ setting }: Statement): string | null {
  const condition = findCondition(cueText(setting.clause.text), setting.clause.text);
  return condition !== null && /^(?:provided|only)/i.test(condition) ? condition : null;
}

/** A denial counts where it speaks of data as such and at all times, not of a phone number or while a ride lasts. */
const ofAllData =
  /^(?:,? (?:or|nor|and) \w+)*(?: (?:any|your|of|their|its|users?'s?|personal(?:ly)?|identifiable|private|such|the|this|collected))* (?:data|information|it|pii)\b(?! (?:like|such as|about)\b)(?!.{0,200}\b(?:when|while|during|in connection)\b)/;

const hasException = /\b(?:except|other than|unless|without)\b/;

/** Where a statement names who gets data; nowhere where a denial has exceptions or only figures are shared. */
function zoneOf(statement: Statement, act: Act): { readonly start: number; readonly end: number } | null {
  const { text, label } = statement;
  if (act.from === "words") return spokenZone(text, act);
  return act.negated ? null : { start: 0, end: label?.length ?? (text.length > shortItem ? 0 : text.length) };
}

/** From the verb on (or its subject, where something is done to it) to where somebody else starts to act. */
function spokenZone(text: string, act: Act): { readonly start: number; readonly end: number } | null {
  const start = act.passive ? act.start : act.end;
  const after = text.slice(act.end);
  if (onlyFigures.test(after)) return null;
  if (act.negated && (!ofAllData.test(after) || hasException.test(text.slice(start)))) return null;
  const turn = after.search(/,\s(?:we|you|they|it)\b/);
  return { start, end: turn < 0 ? text.length : act.end + turn };
}
