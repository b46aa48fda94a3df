import type { PracticeRule } from "./practice-rule.ts";

/** Cues for how browser signals against tracking are handled. */
export const doNotTrackRules: readonly PracticeRule[] = [
  {
    id: "do-not-track",
    on: "text",
    pattern: /\bdo[ -]not[ -]track\b|\bdon't track\b|\bdnt\b/g,
    matches: "a do-not-track signal",
    misses: "they do not trade",
  },
  {
    id: "global-privacy-control",
    on: "text",
    pattern: /\bglobal privacy controls?\b|\bgpc\b|\bopt-out preference signals?\b|\buniversal opt-out\b/g,
    matches: "the global privacy control",
    misses: "a global company",
  },
  {
    id: "signals",
    on: "text",
    pattern: /\bsignals?\b/g,
    matches: "signals sent by a browser",
    misses: "a sign at the door",
  },
  {
    id: "respond-signals",
    on: "text",
    pattern:
      /\b(?:respond|honou?r|recogni[sz]e|support|process|react|detect|alter|comply)\w*\b.{0,60}\b(?:signals?|track|dnt|gpc)\b/g,
    matches: "we honour such signals",
    misses: "we honour our word",
  },
  {
    id: "across-sites",
    on: "text",
    pattern:
      /\bover time and across\b|\bacross (?:\w+ )?(?:third[ -]party |different |other |multiple )?(?:web)?sites\b|\bcross-(?:site|service)\b/g,
    matches: "across other websites",
    misses: "across the street",
  },
  {
    id: "title-do-not-track",
    on: "title",
    pattern: /\bdo[ -]not[ -]track\b|\bdnt\b|\bsignals?\b|\bglobal privacy control/g,
    matches: "do not track",
    misses: "do not sell",
  },
];
