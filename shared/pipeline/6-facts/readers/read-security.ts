import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { securityMeasureRules } from "../words/security-measures.ts";
import { polarityOfWords } from "./polarity-of.ts";

/** How data is protected, that no protection is perfect (`perfect safety`, denied), and who hears of a leak. */
export function readSecurity(statement: Statement): readonly Finding[] {
  return [...readMeasures(statement), ...readLimits(statement), ...readBreach(statement)];
}

/** How payment companies and other providers guard what they hold. */
const othersDo =
  /\b(?:processors?|providers?|partners|third[- ]part\w+|they|who|which)\b.{0,40}\b(?:adhere|comply|implement|maintain|conform|use|keeps?|holds?|stores?|encrypts?|are (?:certified|required|compliant))\b|\bpci[- ]dss (?:requirements|standards?) (?:help|ensure)|\bmanaged by the pci\b/;

/** What the reader or their employer can switch on guards nobody else's data. */
const byOthers =
  /\b(?:your|an?) (?:organi[sz]ation|employer|school|administrator)\b|\b(?:recommend|encourage|rests with you|responsibility)\b|\byou are required\b|\byou can take\b|\bif you (?:turn|add|choose|enable|use|set)\b|\byou can (?:turn|enable|set|use|add)\b/;

function readMeasures({ text, setting, label }: Statement): readonly Finding[] {
  const titled = /\bsecur|\bprotect|\bsafe/.test(setting.titles);
  const [first, ...others] = setting.clause.practices.map((each) => each.practice);
  const practice = first === "data-security" || others.includes("data-security");
  const isPassing = first !== "data-security" && !titled && !/\bsecur|\bprotect|\bsafe/.test(text);
  const [nearest = ""] = setting.titles.split(" / ");
  const isOfOthers =
    /\b(?:providers?|third[- ]part\w+|partners|sharing)\b/.test(nearest) && !/\bsecur|\bprotect/.test(nearest);
  const isBareLine = setting.clause.kind === "paragraph" && setting.listed;
  const isLoose = setting.clause.kind === "item" && setting.leadIn === "" && !titled;
  if (
    /\bchild(?:ren)?\b|\bminors\b/.test(text) ||
    (!practice && !titled) ||
    isOfOthers ||
    isBareLine ||
    isLoose ||
    byOthers.test(text) ||
    /\b(?:best practices|tips|you can|you should|steps you)\b/.test(setting.leadIn) ||
    /\b(?:examples?|non-personal\w*) (?:are|is|include)\b|\bnon-personally\b/.test(text)
  )
    return [];
  if (
    /\b(?:cannot|not|no)\b(?! only)/.test(text) ||
    /\byou (?:should|must|need to|are responsible)\b|\bhelp us\b|\baccess to your (?:device|computer|account|browser)/.test(
      text,
    ) ||
    othersDo.test(text)
  )
    return [];
  return findTerms(securityMeasureRules, text)
    .filter((term) => !(isPassing && term.value === "encryption"))
    .filter((term) => label === null || term.end > label.length || setting.clause.kind === "item")
    .map((term) => finding("security-measure", term.value, "does", term));
}

function readLimits({ text }: Statement): readonly Finding[] {
  const hit =
    /\b(?:cannot|can't|can not|not able to|unable to|we do not|does not) (?:\w+,? ){0,4}?(?:guarantee|warrant|ensure|promise)\b.{0,80}\b(?:secur\w+|safe\w*|unauthori[sz]ed|protect\w*)\b|\b(?:no|not) (?:\w+,? ){0,10}?(?:100 ?%|completely|perfectly|entirely|fully|totally) (?:\w+ )?(?:secure|safe)\b|\b(?:no|not) (?:\w+ ){0,8}?(?:can be guaranteed|impenetrable|infallible)\b/.exec(
      text,
    );
  return hit === null
    ? []
    : [finding("security-measure", "perfect safety", "does-not", { start: hit.index, end: hit.index + hit[0].length })];
}

function readBreach({ text, setting }: Statement): readonly Finding[] {
  const leak = /\b(?:breach(?:es|ed)?|security incidents?|compromised|leak(?:s|ed)?|wrong hands)\b/.test(
    `${setting.titles.split(" / ")[0] ?? ""} ${text}`,
  );
  const hit = /\b(?:notify|inform|alert|tell|contact|publicly disclose)\b/.exec(text);
  if (!leak || hit === null || /\bbreach of (?:this|the|these|our) (?:policy|terms|agreement|contract)\b/.test(text))
    return [];
  const before = text.slice(Math.max(0, hit.index - 60), hit.index);
  if (
    !/\bwe\b|\bus\b|\bwill be $|\bour\b|\b\w+ (?:will|shall) (?:\w+ )?$/.test(before) ||
    /\bplease\b|\byou\b|\bhelps? us\b|\bif we (?:are|were) required\b/.test(before)
  )
    return [];
  const claim = polarityOfWords(text.slice(Math.max(0, hit.index - 40), hit.index));
  const around = text.slice(hit.index, hit.index + 120);
  const whom = [
    /\b(?:you|users|customers|individuals|data subjects)\b/.test(around) ? "you" : "",
    /\bpublicly\b/.test(text) ? "the public" : "",
    /\bauthorit\w+|\bregulators?\b|\bcommissioner\b/.test(around) ? "authorities" : "",
  ].filter((each) => each !== "");
  return whom.map((value) =>
    finding("breach-notice", value, claim, { start: hit.index, end: hit.index + hit[0].length }),
  );
}

function finding(
  kind: Finding["kind"],
  value: string,
  polarity: Finding["polarity"],
  place: { start: number; end: number },
): Finding {
  return { kind, value, polarity, practice: "data-security", start: place.start, end: place.end };
}
