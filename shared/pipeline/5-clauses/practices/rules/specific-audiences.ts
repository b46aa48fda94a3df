import type { PracticeRule } from "./practice-rule.ts";

/** Cues for rules about children, residents of a place, and data that crosses borders. */
export const specificAudiencesRules: readonly PracticeRule[] = [
  {
    id: "children",
    on: "text",
    pattern:
      /\bchild(?:ren)?(?:'s)?\b|\bminors?\b|\bparents?\b(?! compan)|\bguardians?\b|\bcoppa\b|\bkids\b|\bteen\w*/g,
    matches: "no account for children",
    misses: "our parent company",
  },
  {
    id: "age",
    on: "text",
    pattern:
      /\b(?:under|over|below|at least|younger than|older than|minimum|attained) (?:the )?(?:age (?:of )?)?(?:\d\d|thirteen|sixteen|eighteen)\b|\bage of (?:\d\d|thirteen|sixteen|eighteen|majority)\b|\b\d\d years? (?:of age|old)\b/g,
    matches: "people under 16",
    misses: "under 2 minutes",
  },
  {
    id: "california",
    on: "text",
    pattern:
      /\bcalifornia\w*|\bccpa\b|\bcpra\b|\bshine the light\b|\bnevada\b|\bvirginia\b|\bcolorado\b|\bconnecticut\b|\butah\b|\bvermont\b|\bu\.s\. state\b/g,
    matches: "if you live in colorado",
    misses: "if you live nearby",
  },
  {
    id: "residents",
    on: "text",
    pattern: /\bresid(?:e|ents?|ence|ing)\b|\bcitizens?\b/g,
    matches: "residents of this state",
    misses: "the president",
  },
  {
    id: "if-you-are-in",
    on: "text",
    pattern:
      /\bif you (?:are|live|reside|access)\b.{0,40}\b(?:in|from|resident|outside|located)\b|\b(?:users|individuals|residents|customers|people|visitors|consumers) (?:\w+ )?(?:in|of|from|located|outside)\b/g,
    matches: "if you live in brazil",
    misses: "if you live well",
  },
  {
    id: "europe",
    on: "text",
    pattern:
      /\beurope\w*|\beu\b|\beea\b|\buk\b|\bunited kingdom\b|\bswi(?:tzerland|ss)\b|\bgdpr\b|\bbrazil\w*|\blgpd\b|\bcanad\w+|\baustrali\w+|\bjapan\w*|\bindia\b/g,
    matches: "in the eea and the uk",
    misses: "in the evening",
  },
  {
    id: "transfer-abroad",
    on: "text",
    pattern:
      /\btransfer\w*\b.{0,80}\b(?:countr\w+|outside|united states|u\.s|abroad|international\w*|jurisdictions?|cross-border|world\w*|overseas)\b|\b(?:international|cross-border) (?:\w+ )?transfers?\b/g,
    matches: "transferred to other countries",
    misses: "a transfer to your bank",
  },
  {
    id: "other-countries",
    on: "text",
    pattern:
      /\bother countries\b|\bthird countr\w+|\bcountries (?:\w+ ){0,3}?(?:other|outside|where|that|which|have)\b|\boutside (?:of )?(?:the |your )?\w+\b|\bunited states\b|\bjurisdictions?\b|\byour (?:home |own )?country\b/g,
    matches: "kept in the united states",
    misses: "the country side",
  },
  {
    id: "safeguards",
    on: "text",
    pattern:
      /\bstandard contractual\b|\bcontractual clauses\b|\bprivacy shield\b|\badequa(?:cy|te)\b|\bdata privacy framework\b|\bbinding corporate\b|\bsafe harbou?r\b|\beuropean commission\b/g,
    matches: "standard contractual clauses",
    misses: "a contract for sale",
  },
  {
    id: "law-names",
    on: "text",
    pattern:
      /\b(?:privacy|protection|consumer|online) act\b|\bcivil code\b|\b(?:data protection|privacy) laws?\b|\bregulation\b|\bunder (?:\w+ ){0,3}?law\b/g,
    matches: "a right under state law",
    misses: "an act of kindness",
  },
  {
    id: "title-audience",
    on: "title",
    pattern: /\bchild\w*|\bminors?\b|\bage\b|\bkids\b|\bparents?\b|\bstudents?\b/g,
    matches: "children",
    misses: "chilling effects",
  },
  {
    id: "title-place",
    on: "title",
    pattern:
      /\bcalifornia\w*|\bccpa\b|\bresidents?\b|\beurope\w*|\beea\b|\beu\b|\buk\b|\bgdpr\b|\bu\.s\.|\bstates?\b|\bbrazil\w*|\bcanad\w+|\baustralia\w*|\bnevada\b|\bjapan\b|\bcountr(?:y|ies)\b|\bregion\w*/g,
    matches: "notice to california residents",
    misses: "notice to friends",
  },
  {
    id: "title-transfer",
    on: "title",
    pattern:
      /\binternational\b|\bcross-border\b|\btransfers?\b(?! of (?:business|ownership))|\bprivacy shield\b|\babroad\b|\boverseas\b|\bdata privacy framework\b/g,
    matches: "international transfers",
    misses: "transference",
  },
];
