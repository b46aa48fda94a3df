import type { SaidAnswer } from "../../../model/answer.ts";
import { findDurations } from "../../6-facts/durations.ts";
import { durationWords } from "../wording.ts";
import { bestHits, type Draft, evidenceOf } from "./draft.ts";
import type { Hit } from "./find-hits.ts";
import type { Found, QuestionRules } from "./question-rules.ts";
import { weighHits } from "./weigh-hits.ts";

const change = "(?:chang\\w*|updat\\w*|modif\\w+|revis\\w+|amend\\w*|alter\\w*|new version)";
const telling = "(?:notif(?:y|ied|ies|ying)|inform(?:ed|s)?|tell|told|alert|let|e-?mail|advise|write to|announce\\w*)";
const policyWords =
  /\bpolic(?:y|ies)\b|\bnotice\b|\bstatement\b|\bterms\b|\bpractices\b|\bchanges?\b|\bupdates?\b|\brevis|\bmodif|\bamend/;
const aboutChange = /\bchang|\bupdat|\bmodif|\bamend|\brevis|\bnotif|\bnew version/;

export const changeTell: QuestionRules = {
  question: "change-tell",
  lookedFor: [
    "changes to this policy",
    "notify you",
    "update",
    "email you",
    "prominent notice",
    "before it takes effect",
  ],
  silence: "They don't say whether they tell you before the policy changes",
  settle,
  cues: [
    {
      id: "direct",
      says: "yes",
      weight: 3,
      pattern: new RegExp(
        `\\b(?:we|will|shall|company|be|are|changes|you)\\b[^.;]{0,80}\\b${telling}\\b[^.;]{0,60}\\b(?:you|users?|customers?|members|subscribers|registered|patients?|account holders?|people)\\b|\\b(?:provide|give|send)\\b[^.;]{0,40}\\b(?:you|users?|customers?|members|patients?)\\b[^.;]{0,40}\\b(?:notice|notification|e-?mail|message|letter)\\b|\\b(?:send|provide|give)\\b[^.;]{0,30}\\b(?:notice|notification|e-?mail)\\b[^.;]{0,20}\\bto (?:\\w+ ){0,3}?(?:you|users?|members|registered|account holders|customers|subscribers)\\b|\\b(?:tell|told|notif\\w+|inform|informed|announc\\w+|communicat\\w+|notice)\\b[^.;]{0,80}\\b(?:by|via|through) (?:\\w+ ){0,3}?(?:e-?mail|letter|in-app|push)\\b|\\bmake (?:you|users|customers) aware\\b|\\b(?:you|users) (?:will|shall) be (?:\\w+ )?(?:notified|informed|told)\\b|\\b(?:prior|advance)(?: written)? notice\\b`,
      ),
      unless:
        /\b(?:may|might|can|could|at our discretion) (?:\w+ ){0,3}?(?:notify|inform|tell|alert|e-?mail|contact|send|also)|(?<!\be-?mail,? (?:or|and|and\/or) (?:\w+ )?)\bby (?:posting|publishing|updating|placing|changing|revising|means of (?:an? )?(?:updated?|posting)|\w+ing the)\b(?![^.;]{0,80}\bor (?:\w+ )?by (?:sending|e-?mail))|\bnot (?:\w+ ){0,4}?(?:notify|inform|tell|obliged)|\bwithout (?:\w+ )?notice\b|\bif you (?:have|do)|\bcontact us\b|\bquestions\b|\bperiodic|\bcheck\b|\bto keep you informed\b|\bendeavou?r\b|\bstrive\b|\btry to\b|\bthe right to\b|\byour (?:information|data|personal|account|profile|email|address|contact|preferences)\b[^.;]{0,40}\b(?:chang|updat|correct|modif)|\byou (?:can|may|must|should|need) (?:\w+ ){0,4}?(?:notify|inform|contact|e-?mail|tell|write|send)|\bcookies?\b|\bsubprocessor|\bbreach|\bunsubscrib|\bmerger|\bacqui|\bparent|\brectif|\bgoverning law\b|\bafter we (?:have )?post|\bunrelated purpose\b|\bnew purpose\b|\bother purpose/,
      under: /./,
      matches: "We will email you before an important change takes effect.",
      misses: "We will notify you by posting the new policy here.",
    },
    {
      id: "notice",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:prominent(?:ly)?|conspicuous(?:ly)?|clear|banner|pop-?up|special|visible|advance) (?:\w+ ){0,2}?(?:notice|notification|post\w*|announce\w*|message|display\w*|banner)\b|\b(?:notice|notification|announcement|message|banner)s? (?:on|in|within|through|via|at) (?:\w+ ){0,3}?(?:home ?page|app|service|website|site|account|platform|dashboard|products?)\b|\bnotice that [^.;]{0,60}\b(?:updated|changed|revised|amended)\b[^.;]{0,30}\b(?:home ?page|app)\b|\btell you in the app\b|\bdisplay the new version\b|\bwhen you (?:next )?(?:log|sign) ?in\b|\bbrought to your attention\b|\bpost\w* [^.;]{0,30}\bprominently\b|\bin[- ]app (?:notice|notification|message)|\bannounce\b/,
      unless:
        /\b(?:may|might) (?:\w+ ){0,3}?(?:notify|post|provide|place|give)\b|\bprivacy notice (?:on|in|at)\b|\bposting (?:the|an?) (?:\w+ )?(?:policy|notice|statement|version)\b|\bopt[- ]?out\b|\bcookies?\b|\bnotice on our website of\b.{0,1}$|\bmerg(?:e|er|ed|ing)\b|\bacquisition\b|\bchange in ownership\b/,
      matches: "We put a prominent notice on our home page.",
      misses: "We may post a message.",
    },
    {
      id: "posted",
      says: "no",
      weight: 2,
      pattern:
        /\b(?:post\w*|publish\w*|place\w*|display\w*|available|reflect\w*|indicat\w*|found|upload\w*|updat(?:e|ed|ing)|effective|find)\b[^.;]{0,120}\b(?:on|to|at|in|here|upon|by|through)\b[^.;]{0,60}\b(?:this|the|our|here|page|site|website|posting|posted|date|policy|top|app|version|web)\b|\bchang\w+ the (?:\w+ )?date\b|\brevis\w+ the (?:\w+ )?date\b/,
      unless: /\bunsubscrib|\bopt(?:ing)?[- ]?out\b/,
      matches: "We post the change on this page.",
      misses: "We post letters.",
    },
    {
      id: "look-yourself",
      says: "no",
      weight: 2,
      pattern:
        /\b(?:check|review|visit|consult|revisit|look at|refer to|read|re-read|monitor)\b[^.;]{0,80}\b(?:periodically|regularly|frequently|often|from time to time|occasionally|time to time|back|for (?:any )?(?:changes|updates)|each time|latest|current|at regular intervals|on a regular basis)\b|\b(?:periodically|regularly|frequently|from time to time|occasionally) (?:\w+ )?(?:check|review|visit|consult|revisit|look|refer)\b/,
      matches: "Please check this page periodically.",
      misses: "We check our servers.",
    },
    {
      id: "without-notice",
      says: "no",
      weight: 3,
      pattern: new RegExp(
        `\\b${change}\\b[^.;]{0,120}\\b(?:without (?:\\w+ ){0,2}?(?:notice|notification|informing|notifying)|at any time and without)\\b|\\bnot (?:\\w+ ){0,4}?(?:notify|inform) you (?:of|about) (?:\\w+ ){0,3}?chang`,
      ),
      matches: "We may change this policy without notice.",
      misses: "We may change this policy.",
    },
    {
      id: "may-tell",
      says: "unclear",
      weight: 2,
      pattern: new RegExp(
        `\\bmay (?:also )?(?:place|post|provide|display|communicate|use|give)\\b[^.;]{0,60}\\b(?:notice|notification|e-?mail|pop-?up|announcement)\\b|\\b(?:may|might|could|at our discretion|endeavou?r to|try to|attempt to|strive to|where appropriate|as appropriate|if (?:we deem|required|appropriate|necessary)|reasonable (?:efforts|steps)) (?:\\w+,? ){0,5}?${telling}\\b[^.;]{0,60}\\b(?:you|users?|members|customers?|notice|notification)\\b|\\bas (?:we deem )?appropriate\\b|\\bwhere required by law\\b[^.;]{0,60}\\b(?:notif|inform)`,
      ),
      unless: /\bwe may (?:send|contact|e-?mail) you (?:about|with|newsletters|offers)|\bquestions\b/,
      matches: "We may notify you of changes.",
      misses: "You may tell us.",
    },
  ],
};

function settle({ hits }: Found): Draft | null {
  const about = hits.filter(isAboutPolicy);
  const weighed = weighHits(about);
  const direct = weighed.yes;
  if (direct.length > 0) return drafted("yes", direct, isImportantOnly(direct));
  if (weighed.no.some(({ cue }) => cue.id === "without-notice")) return drafted("no", weighed.no, false);
  if (weighed.unclear.length > 0) return drafted("unclear", [...weighed.unclear, ...weighed.no], false);
  if (weighed.no.length > 0) return drafted("no", weighed.no, false);
  return null;
}

/** Words about changes of this very policy: its section's or its clause's, and the sentence's own. */
function isAboutPolicy({ passage, cue }: Hit): boolean {
  const isLabelled = passage.clause.practices.some(({ practice }) => practice === "policy-change");
  const title = passage.titles.split(" / ")[0] ?? "";
  const titled =
    /\bchang|\bupdat|\bmodif|\bamend|\brevis/.test(title) && !/\byour\b|\binformation\b|\bdata\b/.test(title);
  const clause = passage.clause.text.slice(0, 4000).toLowerCase();
  const speaks = new RegExp(
    `\\b${change}\\b[^.;]{0,80}\\b(?:policy|notice|statement|terms)\\b|\\b(?:policy|notice|statement)\\b[^.;]{0,80}\\b${change}\\b`,
  ).test(clause);
  if (!isLabelled && !titled && !speaks) return false;
  return (
    titled ||
    cue.id === "without-notice" ||
    aboutChange.test(passage.text) ||
    (speaks && policyWords.test(passage.text))
  );
}

function isImportantOnly(hits: readonly Hit[]): boolean {
  return hits.every(({ passage }) =>
    /\b(?:material|significant|important|substantial|major|substantive|matters|affects?)(?:ly)?\b/.test(passage.text),
  );
}

function drafted(state: SaidAnswer["state"], hits: readonly Hit[], exception: boolean): Draft {
  const best = bestHits(hits, 3);
  const notice = best.map(({ passage }) => findDurations(passage.text)[0]?.iso).find((iso) => iso !== undefined);
  const value = notice === undefined ? [] : [notice];
  return {
    state,
    text: tell(state, notice, exception),
    value,
    exception,
    region: null,
    evidence: evidenceOf(best),
    open: best.map(({ passage }) => passage.raw),
  };
}

function tell(state: SaidAnswer["state"], notice: string | undefined, exception: boolean): string {
  if (state === "unclear") return "They leave it open whether they tell you when the policy changes.";
  if (state === "no")
    return `They only post the new text: you have to look for changes yourself${exception ? ", with exceptions they name" : ""}.`;
  const which = exception ? "important changes" : "changes to the policy";
  const ahead = notice === undefined ? "" : `, ${durationWords(notice)} ahead`;
  return `They tell you of ${which}${ahead}.`;
}
