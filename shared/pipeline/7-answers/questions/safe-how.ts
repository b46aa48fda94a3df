import { securityMeasureRules } from "../../6-facts/words/security-measures.ts";
import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

export const safeHow: QuestionRules = {
  question: "safe-how",
  lookedFor: ["security measures", "encryption", "passwords", "protect", "safeguards", "unauthorised access"],
  silence: "They don't say how they protect it",
  settle: settleBy({
    precedence: "yes",
    unnamed: "general measures",
    terms: {
      kind: "security-measure",
      rules: securityMeasureRules,
      practice: "data-security",
      byPractice: true,
      under: /\bsecur|\bprotect|\bsafe/,
      lead: /^(?!.*\b(?:use|share|disclose|process)\w* (?:\w+ ){0,3}?(?:information|data)\b).*\b(?:measures|protect|safeguards|security)\b/,
      item: /^\S*: (?!(?:to|if|when|where|you|your|in|for|\w+ing (?:your|you))\b)/i,
    },
    facts: (facts) => facts.of("security-measure"),
    tell: (state, values) => {
      if (state === "no") return "They say they do not protect it";
      return values.length === 0
        ? "They say they take measures to protect it, but name none"
        : `They name these protections: ${joinWords(values.slice(0, 8))}`;
    },
  }),
  cues: [
    {
      id: "measures",
      says: "yes",
      value: "general measures",
      weight: 1,
      pattern:
        /\b(?:security|protective|technical|organi[sz]ational|physical|administrative|electronic|managerial|appropriate|reasonable|suitable|adequate|industry[- ]standard|precaution\w*)(?:,? (?:and |or )?(?!information\b)\w+){0,4}? (?:measures|safeguards|procedures|precautions|controls|steps|methods|protocols|practices|efforts|security|standards|means)\b[^.;]{0,160}|\b(?:we|company)\b[^.;]{0,60}\b(?:take|use|have|implement\w*|maintain\w*|employ|adopt\w*|apply|follow|put in place)\b[^.;]{0,80}\b(?:measures|safeguards|precautions|steps|procedures|security)\b[^.;]{0,80}\b(?:protect|secur|safeguard|prevent|safe)\w*/,
      unless:
        /\btransfer\b[^.;]{0,60}\bsafeguards\b|\bstrive to\b(?![^.;]*\bmeans\b)|\bcannot be (?:held )?(?:responsible|liable)\b|\bverify your identity\b|\bchild|\b(?:learn more|more information)\b[^.;]{0,60}\bsecurity\b|\bsteps to (?:notify|inform|tell|delete|verify)\b/,
      matches: "We use reasonable measures to protect your data.",
      misses: "We measure the room.",
    },
    {
      id: "encrypted",
      says: "yes",
      value: "encryption",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\bencrypt\w*\b|\bssl\b|\btls\b|\bsecure sockets? layer\b|\btransport layer security\b|\bhttps\b(?!:)|\bend-to-end\b/,
      matches: "All traffic is encrypted.",
      misses: "It is written in a crypt.",
    },
    {
      id: "secured",
      says: "yes",
      value: "general measures",
      weight: 1,
      pattern:
        /\b(?:stored|kept|held|protected|located|maintained|secured|safeguarded|housed)\b[^.;]{0,60}\b(?:secur\w+|firewalls?|password|restricted|locked|safe)\b|\b(?:secure|protected) (?:servers?|networks?|data ?cent(?:er|re)s?|environment|facilit\w+|connections?|storage|database)\b|\bfirewalls?\b|\bto protect (?:your|the|against|it|from)\b[^.;]{0,100}\b(?:unauthori[sz]ed|loss|misuse|access|disclosure|alteration)\b|\b(?:access|employees)\b[^.;]{0,60}\b(?:limited|restricted|need[- ]to[- ]know|need to know)\b/,
      unless:
        /\bcan ?not guarantee\b|\bno guarantee\b|\byou are responsible\b|\byour responsib|\bverify your identity\b/,
      matches: "It is stored on secure servers.",
      misses: "You are responsible for keeping it secure.",
    },
  ],
};
