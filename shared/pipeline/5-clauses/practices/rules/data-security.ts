import type { PracticeRule } from "./practice-rule.ts";

/** Cues for how data is protected. */
export const dataSecurityRules: readonly PracticeRule[] = [
  {
    id: "security-measures",
    on: "text",
    pattern:
      /\b(?:security|technical|organi[sz]ational|administrative|physical|protective|appropriate|reasonable|electronic)(?:,? (?:and |or )?\w+,?){0,4}? (?:measures|safeguards|procedures|controls|precautions|practices|steps)\b/g,
    matches: "technical and organisational measures",
    misses: "a measure of flour",
  },
  {
    id: "security-word",
    on: "text",
    pattern: /\bsecurity\b|\bsecure(?:s|d|ly)?\b/g,
    matches: "kept secure",
    misses: "kept in a drawer",
  },
  {
    id: "security-of-data",
    on: "text",
    pattern:
      /\b(?:security|secure|confidentiality|integrity|safe(?:ty)?) (?:of |and \w+ of )?(?:\w+ ){0,3}?(?:information|data|account|systems?|servers?|transmi\w+)\b|\bdata security\b|\binformation security\b/g,
    matches: "the security of your data",
    misses: "social security number",
  },
  {
    id: "protect-data",
    on: "text",
    pattern:
      /\b(?:protect|safeguard|secur)(?:s|e|ed|ing)? (?:\w+ ){0,5}?(?:information|data|account|privacy|it|them|against|from)\b/g,
    matches: "to protect your data",
    misses: "to protect the dunes",
  },
  {
    id: "unauthorised",
    on: "text",
    pattern:
      /\bunauthori[sz]ed\b|\bmisus\w+|\b(?:accidental|unlawful) (?:\w+ )?(?:loss|destruction|alteration|disclosure|access)\b|\balteration\b|\bintrusion\b|\bhack\w+/g,
    matches: "against unauthorised access",
    misses: "with an author's leave",
  },
  {
    id: "encryption",
    on: "text",
    pattern:
      /\b(?:un|de)?encrypt\w*|\bssl\b|\btls\b|\bhttps\b(?!:)|\bhash(?:ed|ing)\b|\baes\b|\bcryptograph\w+|\bfirewalls?\b|\bpseudonymi[sz]\w+|\btwo-factor\b|\bmulti-factor\b/g,
    matches: "sent over tls",
    misses: "sent by post",
  },
  {
    id: "no-guarantee",
    on: "text",
    pattern:
      /\b(?:cannot|can't|can not|not|no|unable to) (?:\w+ ){0,3}?(?:guarantee|ensure|warrant|assure|promise)\w*\b|\b(?:no|not) (?:\w+ ){0,6}?(?:100 ?%|completely|perfectly|fully|entirely|totally|absolutely|impenetrable|infallible)|\b100 ?%|\bat your own risk\b|\babsolute security\b/g,
    matches: "we cannot guarantee it",
    misses: "we guarantee it",
  },
  {
    id: "transmission",
    on: "text",
    pattern:
      /\btransmi(?:ssion|tted|t) (?:\w+ ){0,5}?(?:over|via|through|internet|online|to us)\b|\bover the internet\b|\bmethods? of (?:transmission|electronic|storage)\b/g,
    matches: "sent over the internet",
    misses: "seen from the road",
  },
  {
    id: "password",
    on: "text",
    pattern: /\bpasswords?\b|\blogin (?:details|credentials)\b|\bcredentials\b/g,
    matches: "choose a strong password",
    misses: "a boarding pass",
  },
  {
    id: "staff-access",
    on: "text",
    pattern:
      /\baccess (?:\w+ ){0,6}?(?:is |are )?(?:limited|restricted|granted) (?:\w+ )?(?:to|only)?\b|\b(?:limit|restrict)s? access\b|\bneed[ -]to[ -]know\b|\b(?:only )?(?:authori[sz]ed|our) (?:employees|personnel|staff)\b|\bduty of confidentiality\b|\bconfidentiality (?:agreements?|obligations?)\b/g,
    matches: "access is restricted to staff",
    misses: "access by bus",
  },
  {
    id: "breach",
    on: "text",
    pattern: /\bbreach(?:es|ed)?\b|\bsecurity incidents?\b|\bcompromised\b|\bvulnerabilit\w+/g,
    matches: "if there is a breach",
    misses: "if there is a beach",
  },
  {
    id: "certified",
    on: "text",
    pattern:
      /\biso ?(?:\/iec )?\d+|\bsoc ?2\b|\bpci\b|\bindustry[ -]standards?\b|\baudit(?:s|ed)\b|\bpenetration test\w*|\bdata cent(?:er|re)s?\b|\bsecure servers?\b/g,
    matches: "audited to iso 27001",
    misses: "an isolated case",
  },
  {
    id: "title-security",
    on: "title",
    pattern: /\bsecurity\b|\bsecure\w*|\bsafe(?:ty|guard\w*)?\b|\bconfidentiality\b|\bbreach\w*/g,
    matches: "data security",
    misses: "data sharing",
  },
  {
    id: "title-protect",
    on: "title",
    pattern: /\bprotect(?:s|ed|ing)?\b|\bprotection of\b/g,
    matches: "how we protect you",
    misses: "protectionism",
  },
];
