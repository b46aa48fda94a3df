import type { PracticeRule } from "./practice-rule.ts";

/** Cues for data that goes to others, or that others collect. */
export const thirdPartySharingRules: readonly PracticeRule[] = [
  {
    id: "share-we",
    on: "text",
    pattern:
      /\bwe (?:\w+,? ){0,4}?(?:share|disclose|transfer|provide|release|pass|transmit|sell|rent|trade) (?:\w+,? ){0,8}?(?:information|data|details|pii|it|them)\b/g,
    matches: "we may share your purchase data",
    misses: "you may share your purchase data",
  },
  {
    id: "share-verb",
    on: "text",
    pattern: /\bshar(?:e|es|ed|ing)\b|\bdisclos(?:e|es|ed|ing|ures?)\b/g,
    matches: "data disclosed to a court",
    misses: "data closed to the world",
  },
  {
    id: "share-with",
    on: "text",
    pattern:
      /\b(?:shared?|sharing) (?:\w+,? ){0,8}?with\b|\bdisclos\w+ (?:\w+,? ){0,8}?to\b|\bprovid\w+ (?:\w+,? ){0,5}?(?:information|data) (?:\w+ ){0,2}?to\b/g,
    matches: "details are shared only with couriers",
    misses: "a shared experience",
  },
  {
    id: "third-party",
    on: "text",
    pattern: /\b(?:third|3rd)[ -]part(?:y|ies)\b/g,
    matches: "given to third parties",
    misses: "the third chapter",
  },
  {
    id: "third-party-actor",
    on: "text",
    pattern:
      /\b(?:third[ -]part(?:y|ies)|partners?|advertisers?|vendors?|providers?|networks?|companies|google|facebook|they) (?:\w+,? ){0,4}?(?:collect|use|uses|set|place|receive|access|process|track|obtain)\b/g,
    matches: "our partners may also collect it",
    misses: "you may also collect it",
  },
  {
    id: "service-providers",
    on: "text",
    pattern:
      /\bservice providers?\b|\bsub-?processors?\b|\bvendors?\b|\bcontractors?\b|\b(?:payment|cloud|hosting|analytics|data) (?:processors?|providers?|companies|services?)\b|\bon our behalf\b/g,
    matches: "our hosting providers and couriers",
    misses: "we provide services",
  },
  {
    id: "affiliates",
    on: "text",
    pattern:
      /\baffiliat\w+|\bsubsidiar\w+|\bparent compan\w+|\bgroup compan\w+|\bjoint ventures?\b|\bcorporate (?:family|group)\b|\bfamily of companies\b/g,
    matches: "our affiliates and subsidiaries",
    misses: "our friends",
  },
  {
    id: "partners-advertisers",
    on: "text",
    pattern:
      /\b(?:business|advertising|marketing|trusted|our|data|ad) partners?\b|\badvertisers?\b|\bad(?:vertising)? (?:networks?|servers?|exchanges?|companies)\b|\bdata brokers?\b|\bsponsors?\b|\bpublishers?\b/g,
    matches: "our trusted partners and some advertisers",
    misses: "our dance partner",
  },
  {
    id: "sell",
    on: "text",
    pattern:
      /\b(?:sell|sells|sold|selling|rent|trade|lease|monetary)\b|\bsale of (?:\w+ ){0,3}?(?:information|data)\b|"sale"/g,
    matches: "we never sell it",
    misses: "our seller is kind",
  },
  {
    id: "authorities",
    on: "text",
    pattern:
      /\blaw enforcement\b|\bsubpoenas?\b|\bcourts?(?: orders?)?\b|\blegal process\b|\bpublic authorit\w+|\bgovernment(?:al)? (?:\w+ )?(?:authorit|agenc|request|bod|entit|official)\w+|\bnational security\b|\bregulators?\b|\bpolice\b|\bjudicial\b/g,
    matches: "answering a subpoena",
    misses: "answering a letter",
  },
  {
    id: "protect-rights",
    on: "text",
    pattern:
      /\b(?:protect|defend|enforce)\w*\b.{0,50}\b(?:rights|property|safety|terms|agreements?|policies)\b|\bsafety of\b|\bimminent\b|\bemergenc/g,
    matches: "to defend our property",
    misses: "to defend a thesis",
  },
  {
    id: "merger",
    on: "text",
    pattern:
      /\bmergers?\b|\bacquisitions?\b|\bacquir\w+\b|\bbankruptcy\b|\breorgani[sz]ation\b|\bsale of (?:\w+ ){0,6}?(?:assets|business|company)\b|\bchange of control\b|\binsolvency\b|\bdivestiture\b/g,
    matches: "in a merger or bankruptcy",
    misses: "in a meeting",
  },
  {
    id: "named-tools",
    on: "text",
    pattern:
      /\bgoogle\b|\bfacebook\b|\bmeta\b|\btwitter\b|\blinkedin\b|\bstripe\b|\bpaypal\b|\bamazon\b|\bmailchimp\b|\bmixpanel\b|\bhotjar\b|\bmicrosoft\b|\bapple\b|\bcloudflare\b|\baws\b|\bsentry\b/g,
    matches: "payments go through paypal",
    misses: "payments go through a bank",
  },
  {
    id: "social-plugins",
    on: "text",
    pattern: /\bsocial (?:media|network\w*|plug-?ins?)\b|\bplug-?ins?\b|\bembedded\b|\blike button\b|\bwidgets?\b/g,
    matches: "the social media buttons",
    misses: "a social evening",
  },
  {
    id: "public-posts",
    on: "text",
    pattern:
      /\bpublicly\b|\b(?:other|all) (?:users|members|people|visitors|customers)\b|\bforums?\b|\bpublic (?:areas?|profiles?|forums?)\b|\bvisible to\b|\bmade public\b/g,
    matches: "your post is visible to other users",
    misses: "the public transport",
  },
  {
    id: "aggregated",
    on: "text",
    pattern: /\baggregat\w+|\bde-?identified\b|\banonymi[sz]ed\b|\bnon-personal\w*\b|\bnon-personally\b/g,
    matches: "in aggregated form",
    misses: "in paper form",
  },
  {
    id: "targeted-ads",
    on: "text",
    pattern:
      /\b(?:targeted|interest-based|behaviou?ral|personali[sz]ed|relevant|online) (?:\w+ )?(?:ads?|advertis\w+)\b|\bretargeting\b|\bremarketing\b|\bserve (?:you )?(?:\w+ )?ad/g,
    matches: "to show interest-based ads",
    misses: "to read the news",
  },
  {
    id: "only-need",
    on: "text",
    pattern:
      /\b(?:confidential\w*|contractual\w*|obligated|bound|required|permitted|authori[sz]ed) (?:\w+ ){0,4}?(?:to|by|only|agreements?|obligations?)\b.{0,60}\b(?:information|data|services?|confidential)/g,
    matches: "they are required to keep the data safe",
    misses: "you are required to pay",
  },
  {
    id: "title-share",
    on: "title",
    pattern:
      /\bshar(?:e|es|ed|ing)\b|\bdisclos\w+|\brecipients?\b|\bwho (?:\w+ ){0,3}?(?:with|receives|gets|has access|sees)|\bwhom\b|\btransfer of (?:your|business)|\bpass on\b/g,
    matches: "who we share data with",
    misses: "what we collect",
  },
  {
    id: "title-third-party",
    on: "title",
    pattern:
      /\bthird[ -]part|\bpartners?\b|\bservice providers?\b|\bvendors\b|\bprocessors?\b|\baffiliates?\b|\bothers\b/g,
    matches: "third-party service providers",
    misses: "the party's over",
  },
  {
    id: "title-legal-merger",
    on: "title",
    pattern:
      /\blaw enforcement\b|\blegal (?:process|requests?|requirements|reasons|obligations?)\b|\bbusiness transfers?\b|\bmergers?\b|\bgovernment\b|\bcompliance with law/g,
    matches: "law enforcement requests",
    misses: "your rights",
  },
  {
    id: "title-ads",
    on: "title",
    pattern: /\badvertis\w+|\bads?\b|\bsocial (?:media|network)/g,
    matches: "advertising on our pages",
    misses: "adding a friend",
  },
  {
    id: "title-sell",
    on: "title",
    pattern: /\bs(?:ell|ale|old)\b/g,
    matches: "sale of data",
    misses: "safety of data",
  },
];
