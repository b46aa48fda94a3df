import type { KeepingTime } from "../../../model/answer.ts";
import { findDurations } from "../../6-facts/durations.ts";
import { asTold, durationWords, joinWords } from "../wording.ts";
import { bestHits, type Draft, evidenceOf } from "./draft.ts";
import type { Hit } from "./find-hits.ts";
import type { Found, QuestionRules } from "./question-rules.ts";
import { stateOf, weighHits } from "./weigh-hits.ts";

const leaving =
  "(?:delet\\w+|clos\\w+|terminat\\w+|cancel\\w*|deactivat\\w+|remov\\w+|uninstall\\w*|eras\\w+|end(?:s|ed|ing)?|leave|expir\\w+)";
const account =
  "(?:account|profile|app|service|subscription|membership|contract|relationship|registration|content|information|data|photos?|posts?|it)s?";
const keeping =
  "(?:retain\\w*|keep|kept|stor(?:e|ed)|remain\\w*|preserv\\w*|maintain\\w*|hold|held|continue[sd]?|stay|persist\\w*|exist)";

export const keepAfter: QuestionRules = {
  question: "keep-after",
  lookedFor: ["after you delete", "after you close your account", "backups", "residual copies", "still keep"],
  silence: "They don't say what they keep after you delete your account or the app",
  settle,
  cues: [
    {
      id: "after",
      says: "yes",
      weight: 3,
      pattern: new RegExp(
        `\\b(?:after|following|upon|once|when|if|even (?:if|after|though)|despite|notwithstanding|from)\\b[^.;]{0,70}\\b(?:${leaving}\\b[^.;]{0,40}\\b${account}|${account}\\b[^.;]{0,40}\\b${leaving}|delet(?:ion|ed)|closure|termination|deactivation)\\b[^.;]{0,160}\\b${keeping}\\b|\\b${keeping}\\b[^.;]{0,160}\\b(?:after|following|even (?:if|after)|upon|once|when|despite)\\b[^.;]{0,60}\\b(?:${leaving}\\b[^.;]{0,40}\\b${account}|${account}\\b[^.;]{0,40}\\b${leaving}|delet(?:ion|ed)|closure|termination)\\b`,
      ),
      unless:
        /\bnot (?:be )?(?:keep|kept|retain|stor)|\bcookies?\b|\bbrowser\b|\bpassword\b|\buntil (?:you|they)\b|\bas long as\b(?![^.;]*\bafter\b)|\bsells?\b|\bmerger\b|\bprior versions\b|\bchild|\bunder (?:the age|1\d)\b/,
      matches: "After you close your account we keep invoices.",
      misses: "We keep it until you delete it.",
    },
    {
      id: "gone-within",
      says: "yes",
      weight: 2,
      pattern: new RegExp(
        `\\b(?:delet\\w+|eras\\w+|remov\\w+|purg\\w+|anonymi[sz]\\w+|destroy\\w*|overwrit\\w+)\\b[^.;]{0,60}\\b(?:within|after|in|for up to|up to)\\b[^.;]{0,20}\\b(?:\\d+|\\w+) ?(?:\\(\\d+\\) )?(?:hours?|days?|weeks?|months?|years?)\\b[^.;]{0,60}\\b(?:of|after|following|from|when|once)\\b[^.;]{0,50}\\b(?:${leaving}|deletion|closure|termination|request|inactiv\\w+)\\b|\\b(?:when|if|once|after|upon|following)\\b[^.;]{0,60}\\b(?:${leaving}\\b[^.;]{0,30}\\b${account}|account (?:deletion|closure|termination)|deletion)\\b[^.;]{0,140}\\b(?:within|after|for|up to) (?:\\w+ )?(?:\\d+|[a-z]+) ?(?:\\(\\d+\\) )?(?:hours?|days?|weeks?|months?|years?)\\b`,
      ),
      unless: /\brespond\b|\breply\b|\bcookies?\b|\bnotice\b/,
      matches: "Photos are deleted within 14 days of closing the account.",
      misses: "We respond within 14 days of your request.",
    },
    {
      id: "copies",
      says: "yes",
      value: "copies in backups",
      weight: 2,
      pattern:
        /\b(?:residual|back-?up|backed[- ]up|archiv(?:al|ed)|cached)(?: \w+)? (?:copies|copy|data|information|files|systems|storage|records|media)\b[^.;]{0,120}\b(?:remain|retain|kept|persist|continue|exist|delet|time|still|may)\w*|\b(?:remain|retain|kept|persist|keep|hold)\w*\b[^.;]{0,80}\b(?:back-?ups?|residual copies|archives?)\b|\bback-?ups? (?:are|is) (?:overwritten|deleted|purged)\b|\b(?:delet|eras|remov)\w*\b[^.;]{0,60}\bleaves?\b[^.;]{0,40}\bback-?ups?\b/,
      unless: /\bprior versions\b/,
      matches: "Residual copies may remain in our backups.",
      misses: "We make a backup each day.",
    },
    {
      id: "still",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:may|might|will|must|need to|can|could|required to|do|to) (?:\w+ ){0,2}?(?:still |need to |continue to |nevertheless |however |also )*(?:retain|keep|store|preserve|maintain|hold)\b[^.;]{0,30}\b(?:certain|some|a copy|copies|limited|your|this|such|residual|that|information|data|portions|historical|part)\b[^.;]{0,160}\b(?:after|despite|even|delet\w*|clos\w*|terminat\w*)\b/,
      under:
        /\bdelet|\beras|\bclos|\bterminat|\bretention|\bhow long|\bretain|\bkeep|\bstorage|\bchoice|\bright|\bcontrol|\baccess/,
      unless: /\bnot (?:be )?(?:keep|kept|retain|stor)|\b(?:limitation|restriction) of (?:the )?processing\b/,
      matches: "We may still keep some data after that to resolve disputes.",
      misses: "We may keep it cool.",
    },
    {
      id: "refuse-deletion",
      says: "yes",
      weight: 1,
      pattern:
        /\b(?:delet\w+|eras\w+)\b[^.;]{0,140}\b(?:unless|except|subject to)\b[^.;]{0,120}\b(?:retain|keep|need|required|law|legal|obligation|claim|necessary)\b|\b(?:decline|refuse) to delete\b|\bnot (?:be )?(?:possible|able) to (?:\w+ )?delete\b/,
      unless: /\bchild|\bminor|\bunder (?:the age|1\d)|\bnot allowed\b|\bineligible\b/,
      matches: "We delete your account unless we still need it for a claim.",
      misses: "We delete it at once.",
    },
    {
      id: "all-gone",
      says: "no",
      weight: 2,
      pattern: new RegExp(
        `\\b(?:when|if|once|after|upon|following)\\b[^.;]{0,60}\\b(?:${leaving}\\b[^.;]{0,30}\\b${account}|account (?:deletion|closure|termination)|account\\b[^.;]{0,20}\\b${leaving}|deletion)\\b[^.;]{0,100}\\b(?:all|everything|immediately|at once|permanently|completely|any|your (?:personal )?(?:data|information)|the \\w+ address)\\b[^.;]{0,140}\\b(?:delet|eras|remov|purg|destroy|gone)\\w*|\\b(?:all|any)\\b[^.;]{0,60}\\b(?:data|information)\\b[^.;]{0,60}\\b(?:is|are|will be) (?:\\w+ ){0,2}?(?:deleted|erased|removed|purged)\\b[^.;]{0,60}\\b(?:when|once|if|upon|after)\\b[^.;]{0,50}\\b(?:delet|clos|terminat|cancel)\\w*`,
      ),
      unless: /\bwithin\b|\bexcept|\bunless|\bmay\b|\bback-?up|\brequest\b|\bask\b/,
      matches: "When you delete your account, all data is erased at once.",
      misses: "When you ask, all data is erased.",
    },
  ],
};

function settle({ hits }: Found): Draft | null {
  const weighed = weighHits(hits);
  const settled = stateOf(weighed, "yes");
  if (settled === null) return null;
  const best = bestHits(settled.hits, 4);
  const value = settled.state === "yes" ? eachOnce(best.map(timeIn)) : [];
  return {
    state: settled.state,
    text: settled.state === "no" ? "They say everything goes when you delete your account." : tell(value),
    value,
    exception: settled.state === "no" && weighed.yes.length > 0,
    region: weighed.region,
    evidence: evidenceOf(best),
    open: best.map(({ passage }) => passage.raw),
  };
}

function eachOnce(times: readonly KeepingTime[]): readonly KeepingTime[] {
  return [...new Map(times.map((time) => [`${time.duration} ${time.rule}`, time])).values()];
}

function timeIn({ passage }: Hit): KeepingTime {
  const duration = findDurations(passage.text)[0]?.iso ?? null;
  return {
    of: null,
    duration,
    rule: asTold(passage.raw)
      .slice(0, 160)
      .replace(/[.\s]+$/, ""),
  };
}

function tell(times: readonly KeepingTime[]): string {
  const named = [...new Set(times.flatMap(({ duration }) => duration ?? []))].map(durationWords);
  const until = named.length === 0 ? "" : ` Times they name: ${joinWords(named)}.`;
  return `They keep some data after you delete your account or ask for deletion.${until}`;
}
