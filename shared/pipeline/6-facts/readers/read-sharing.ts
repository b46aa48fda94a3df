import { cueText } from "../../5-clauses/practices/cue-text.ts";
import type { Finding, Statement } from "../statement.ts";
import { polarityOf, polarityOfWords } from "./polarity-of.ts";
import { givesData } from "./read-recipient-kinds.ts";

/** When data goes to others: the values are these, each with the words that name the case. */
const cases: readonly (readonly [value: string, words: RegExp, needs: RegExp])[] = [
  [
    "if the business is sold",
    /\b(?:mergers?|merges|(?:is|are) sold|acquisitions?|acquired(?! compan| business| brand)|bankruptcy|reorgani[sz]ation|sale of (?:\w+ ){0,5}?(?:assets|business|company)|change of control|business transfers?|sell or transfer all)\b/,
    /\b(?:transfer\w*|shar\w+|disclos\w+|give|provide|pass\w*|assets|sold)\b/,
  ],
  [
    "if the law demands it",
    /\b(?:subpoenas?|court orders?|legal process|search warrants?|law enforcement|required by law|legally required|legal requests?|(?:to|and) comply with (?:\w+ ){0,3}?(?:law|legal|laws|regulation)\w*|(?:valid )?legal order)\b/,
    /\b(?:shar\w+|disclos\w+|release|provid\w+|hand over|preserve|transfer\w*)\b/,
  ],
  [
    "in an emergency",
    /\bemergenc\w+\b(?! (?:contact|number|call))|\bimminent\b|\bdeath or (?:serious )?(?:\w+ )?(?:injury|harm)\b/,
    /\b(?:shar\w+|disclos\w+|release|provid\w+|respond)\b/,
  ],
  [
    "to protect rights and safety",
    /(?<!data )\bprotect(?:s|ing)?\b.{0,40}\b(?:rights|property|safety)\b/,
    /\b(?:shar\w+|disclos\w+|release)\b/,
  ],
  [
    "only as figures that do not name you",
    /\b(?:aggregat\w+|anonymi[sz]ed|anonymous|de-?identified)\b|\bidentif\w+ (?:nobody|no one)\b/,
    /\b(?:shar\w+|disclos\w+|sell|publish)\b/,
  ],
];

/**
 * The cases in which data goes to others, whether people are told of demands and sales, and plain denials of sharing.
 * Only where the company is the one who shares, or the heading says that this is about sharing.
 */
export function readSharing(statement: Statement): readonly Finding[] {
  return [...readCases(statement), ...readTold(statement), ...readDenial(statement)];
}

function readCases({ text, acts, setting }: Statement): readonly Finding[] {
  const shares = acts.find((act) => act.kind === "share" && act.by === "company" && givesData(text, act));
  const isAboutSharing =
    /\b(?:shar\w+|disclos\w+|transfers?|law enforcement|government|legal (?:process|requests?|demands?)|mergers?|third part\w+)\b/.test(
      setting.titles.replace(fromOthers, ""),
    );
  if (shares === undefined && (!isAboutSharing || /\b(?:with|to) us\b/.test(text))) return [];
  if (shares === undefined && !setting.listed && isBareLine(text)) return [];
  if (shares?.negated === true || noCase.test(text) || /\bright\b/.test(setting.titles)) return [];
  return cases.flatMap(([value, words, needs]) => {
    const hit = words.exec(text);
    if (isOtherCase(value, shares?.from === "words", setting.leadIn)) return [];
    if (hit === null || /\bconsent\b/.test(text) || !(needs.test(near(text, hit)) || needs.test(setting.leadIn)))
      return [];
    const polarity = shares === undefined ? polarityOfWords(text) : polarityOf(shares);
    if (polarity === "does-not") return [];
    return [finding(value, polarity, hit)];
  });
}

/** Figures count only where they are said to be shared; under "with our partners:", "to comply with the law" is why they get it. */
function isOtherCase(value: string, isSaid: boolean, leadIn: string): boolean {
  return value.startsWith("only as figures") ? !isSaid : value.startsWith("if the law") && named.test(leadIn);
}

const named =
  /\bwith (?:\w+ ){0,4}?(?:compan(?:y|ies)|affiliates|subsidiaries|partners|providers|vendors|processors|contractors)\W*$/;

/** A heading that lost its rank names the matter; what is done stands below it. */
function isBareLine(text: string): boolean {
  return text.split(" ").length <= 9 && !/\b(?:we|may|will|is|are)\b/.test(text);
}

/** Secrets of a contract's parties are no people's data; and "no data will be transferred" is no case of it. */
const noCase =
  /\bconfidential information\b|\b(?:receiving|disclosing) party\b|\bno (?:personal |user |such )?(?:data|information)\b/;

/** "Data obtained from third parties" is no heading on sharing. */
const fromOthers = /\bfrom (?:\w+ ){0,3}third[- ]part\w+/g;

/** The words around a case, in which the sharing has to be named. */
function near(text: string, hit: RegExpExecArray): string {
  return text.slice(Math.max(0, hit.index - 250), hit.index + hit[0].length + 150);
}

function readTold({ text, setting }: Statement): readonly Finding[] {
  const hit = /\b(?:notify|inform|tell|notified|informed|told)\b/.exec(text);
  if (hit === null) return [];
  if (
    !/\b(?:you|users?|members?|customers?|individuals?|account holders?)\b|^(?:notified|informed|told)/.test(
      text.slice(hit.index, hit.index + 60),
    )
  )
    return [];
  const about = `${setting.titles} ${text}`;
  const polarity = polarityOfWords(text.slice(Math.max(0, hit.index - 30), hit.index));
  if (
    /\blaw enforcement|\bgovernment\b|\blegal requests?\b|\brequest for their information\b|\bdisclosure\b/.test(
      about,
    ) &&
    /\brequests?\b/.test(text)
  ) {
    return [finding("told of legal demands", polarity, hit)];
  }
  if (
    /\bmerge|\bbusiness transfers?\b|\bacqui|\bis sold\b/.test(`${about} ${cueText(setting.clause.text)}`) &&
    /\byou\b/.test(text)
  )
    return [finding("told if the business is sold", polarity, hit)];
  return [];
}

function readDenial(statement: Statement): readonly Finding[] {
  const act = statement.acts.find(
    (each) => each.kind === "share" && each.by === "company" && each.negated && each.from === "words",
  );
  if (act === undefined || statement.acts.some((each) => each.kind === "sell")) return [];
  if (ofOneMatter.test(statement.setting.titles.split(" / ")[0] ?? "")) return [];
  const after = statement.text.slice(act.end);
  const others = toAnybody.exec(after);
  if (others === null || !anyData.test(after.slice(0, others.index))) return [];
  const end = act.end + others.index + others[0].length;
  const aim = ownAims.exec(statement.text.slice(end))?.[0].trim() ?? null;
  const place = { start: act.start, end };
  return [
    { kind: "sharing", value: "with others", of: aim, polarity: "does-not", practice: "third-party-sharing", ...place },
  ];
}

/** Under such a heading a denial is one of that matter, not of all data. */
const ofOneMatter =
  /\b(?:donors?|donations?|applicants?|candidates?|employees?|recruit\w*|child(?:ren)?|kids|minors|sms|text messag\w*|newsletters?|surveys?|contests?|payments?|billing|cookies?)\b/;

/** Data as such, not a database or what a message holds. */
const anyData =
  /^(?:,? (?:or |nor |and )?(?:share|sell|disclose|rent|trade|provide|transfer))*(?: (?:any|of|your|our|users?'s?|the|its|their|such|personal(?:ly)?|identifiable|private))* (?:information|data|details|pii)\b(?! (?:about|of|from|on) (?!you\b|our (?:users|customers|visitors)\b))/;

/** Anybody at all; "third-party vendors" are some. */
const toAnybody =
  /\b(?:with|to) (?:any |other |outside )*(?:third[- ]parties|third[- ]party(?= ?(?:$|[.,;]|for\b|unless\b|except\b|without\b|other\b))|outside parties|others|anyone|anybody|any other (?:party|company))\b/;

/** A denial may be of one aim only: "for their own marketing purposes". */
const ownAims =
  /^,? (?:to be used )?for (?:the |any )?purposes? of (?:\w+ )?(?:marketing|advertising|promotions?)|^,? (?:to be used )?for (?:their|its|the|any) (?:\w+ ){0,2}?(?:marketing|advertising|commercial|promotional)(?: or \w+)?(?: purposes?| use)?/;

function finding(value: string, polarity: Finding["polarity"], hit: RegExpExecArray): Finding {
  return {
    kind: "sharing",
    value,
    polarity,
    practice: "third-party-sharing",
    start: hit.index,
    end: hit.index + hit[0].length,
  };
}
