import type { Cue } from "../questions/cue.ts";

export const adSharingCues: readonly Cue[] = [
  {
    id: "given-to-advertisers",
    says: "yes",
    pattern:
      /\b(?:share|disclose|provide|pass|transfer|sell|give|send|make available)\w*\b[^.;]{0,120}\b(?:advertisers?|ad(?:vertising)? (?:companies|networks?|partners?|agencies|exchanges?|platforms?|technology|providers?)|marketing partners)\b/,
    unless: /\baggregat|\bde-?identif|\banonym|\bstatistic/,
    matches: "We share your email address with advertising partners.",
    misses: "We share figures in aggregate with advertisers.",
  },
  {
    id: "others-collect-for-ads",
    says: "yes",
    pattern:
      /\b(?:third[- ]part(?:y|ies)|advertisers?|ad(?:vertising)? (?:networks?|partners?|companies|servers?)|partners|other companies)\b[^.;]{0,100}\b(?:use|collect|place|set|track|receive|serve|gather)\w*\b[^.;]{0,120}\b(?:ads|advertis\w+|interest-based|targeted|behaviou?ral)\b/,
    unless: /\bnot (?:use|collect|allow|permit|share)/,
    matches: "Third parties may place cookies to show you targeted ads.",
    misses: "Our cooks place advertisements.",
  },
];

export const arbitrationCues: readonly Cue[] = [
  {
    id: "arbitration",
    says: "yes",
    pattern:
      /\b(?:disputes?|claims?|controvers(?:y|ies)|agree|resolved?|binding|submit\w*|settled)\b[^.;]{0,120}\barbitrat(?:ion|or|ed)\b|\bwaive\b[^.;]{0,80}\b(?:jury|class)\b|\bclass action waiver\b/,
    unless:
      /\b(?:data privacy|privacy shield|framework)\b|\byou (?:may|can) (?:\w+ )?(?:invoke|choose|elect)\b|\bfree of charge\b|\bresidual\b|\barbitration panel\b/,
    matches: "You agree that disputes go to binding arbitration.",
    misses: "You may invoke binding arbitration under the framework.",
  },
];

export const biometricCues: readonly Cue[] = [
  {
    id: "biometric",
    says: "yes",
    pattern:
      /\b(?:collect|process|store|use|obtain|receive|create|extract|scan|provide|share|include|keep)(?:s|d|ed|ing)?\b[^.;]{0,120}\b(?:biometric\w*|fingerprints?|face ?prints?|voice ?prints?|facial (?:recognition|geometry|features|scan)|face (?:geometry|scan|data)|genetic|dna)\b|\b(?:biometric|genetic) (?:data|information|identifiers?)\b/,
    unless:
      /\b(?:not|never)\b[^.;]{0,120}\b(?:biometric|fingerprint|facial|genetic)|\bdevice fingerprint|\bbrowser fingerprint|\bplease (?:do not|don't)\b|\bdigital fingerprint/,
    matches: "We use facial recognition to check who you are.",
    misses: "We do not collect biometric data.",
  },
];

export const childrenCues: readonly Cue[] = [
  {
    id: "collected",
    says: "yes",
    pattern:
      /\b(?:we|service|app|site)\b[^.;]{0,60}\b(?:collect|process|store|ask for|receive)\b[^.;]{0,80}\b(?:from|about|of) (?:\w+ ){0,3}?(?:children|child|kids|minors|students|pupils)\b|\bchild(?:ren)?'s (?:personal )?(?:information|data)\b[^.;]{0,60}\b(?:we|is|are|may be) (?:\w+ )?(?:collect|use|share|process)/,
    unless:
      /\b(?:not|never|n't)\b|\bif we (?:learn|discover|become|find|have)\b|\bin the event\b|\bwithout\b|\binadvertently\b|\bdiscover/,
    matches: "We collect the first name and age of children.",
    misses: "We do not knowingly collect data from children.",
  },
];

export const aiTrainingCues: readonly Cue[] = [
  {
    id: "training",
    says: "yes",
    ifDenied: "no",
    pattern:
      /\b(?:train\w*|fine-?tun\w+)\b[^.;]{0,80}\b(?:models?|ai|artificial intelligence|machine[- ]learning|algorithms?|llms?|classifiers?)\b|\b(?:models?|ai|artificial intelligence|machine[- ]learning|algorithms?)\b[^.;]{0,40}\b(?:train(?:ed|ing)?|fine-?tun\w+)\b/,
    unless: /\btrain(?:ed|ing)? (?:our |the )?(?:staff|employees|personnel)\b|\bopt[- ]?out\b[^.;]{0,10}$/,
    matches: "We use your messages to train our models.",
    misses: "We train our staff.",
  },
];
