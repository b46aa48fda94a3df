import type { PracticeRule } from "./practice-rule.ts";

/** Cues for what the organisation itself collects and why it uses it. */
export const firstPartyCollectionRules: readonly PracticeRule[] = [
  {
    id: "collect-we",
    on: "text",
    pattern: /\bwe (?:\w+ ){0,3}?(?:collect|gather|receive|obtain|record|log)\b/g,
    matches: "we may also collect the model of your phone",
    misses: "our partners collect the model of your phone",
  },
  {
    id: "collect-verb",
    on: "text",
    pattern: /\bcollect(?:s|ed|ing|ion)?\b|\bgather(?:s|ed|ing)?\b/g,
    matches: "data collected during a visit",
    misses: "a recollection of the visit",
  },
  {
    id: "store-we",
    on: "text",
    pattern: /\bwe (?:\w+ ){0,2}?(?:process|store|access|maintain|combine)\b/g,
    matches: "we also store your picture",
    misses: "you store your picture",
  },
  {
    id: "asked-for",
    on: "text",
    pattern:
      /\b(?:asked|required|prompted) (?:to (?:provide|enter|give|supply)|for)\b|\bask(?:s)? you (?:to (?:provide|enter)|for)\b/g,
    matches: "you will be asked to provide a telephone number",
    misses: "you may ask to see a telephone number",
  },
  {
    id: "you-give",
    on: "text",
    pattern:
      /\byou (?:\w+ ){0,2}?(?:provide|give|submit|enter|upload|post|share|disclose|supply)\b|\bprovided by you\b|\bgiven by you\b/g,
    matches: "the answers you choose to submit",
    misses: "we provide answers",
  },
  {
    id: "when-you",
    on: "text",
    pattern:
      /\bwhen(?:ever)? you (?:\w+ )?(?:use|visit|access|register|sign|create|contact|interact|subscribe|order|purchase|buy|make|browse|open|fill|communicate|connect|download|install)/g,
    matches: "whenever you visit the shop",
    misses: "when we visit the shop",
  },
  {
    id: "identity-data",
    on: "text",
    pattern:
      /\b(?:e-?mail|mailing|postal|billing|shipping|home) address(?:es)?\b|\b(?:phone|telephone|mobile) numbers?\b|\bdate of birth\b|\bbirth ?date\b|\b(?:your|full|first|last) names?\b|\buser ?names?\b/g,
    matches: "such as a billing address or date of birth",
    misses: "such as an address to the public",
  },
  {
    id: "device-data",
    on: "text",
    pattern:
      /\bip address(?:es)?\b|\bbrowser type\b|\boperating systems?\b|\bdevice (?:id|identifiers?|type|model|information|data)\b|\bunique (?:device )?identif\w+|\blog (?:files?|data)\b|\breferr(?:ing|er)\b|\bclickstream\b|\bhardware\b|\bscreen resolution\b|\btime ?zone\b|\bcrash\b/g,
    matches: "your ip address and operating system",
    misses: "your address and system of choice",
  },
  {
    id: "usage-data",
    on: "text",
    pattern:
      /\b(?:pages?|content|features?|links?|items?|products?) (?:that )?you (?:\w+ )?(?:view|visit|use|click|search|access|interact)|\busage (?:data|information|statistics|patterns)\b|\bhow (?:you|users|visitors|people) (?:\w+ )?(?:use|interact|navigate|access|engage)|\bbrowsing (?:history|activity|behaviou?r)\b|\bsearch (?:history|queries|terms)\b/g,
    matches: "the pages you view and how visitors use the shop",
    misses: "how we use the shop",
  },
  {
    id: "location-data",
    on: "text",
    pattern:
      /\b(?:precise|approximate|geo|general|gps|your|real-time)[ -]?(?:geo)?locations?\b|\bgeolocation\b|\blocation (?:data|information)\b|\bgps\b/g,
    matches: "we read your location by gps",
    misses: "we have offices at this location",
  },
  {
    id: "account-data",
    on: "text",
    pattern:
      /\b(?:account|profile|contact|payment|billing|demographic|financial|purchase|transaction(?:al)?|technical|health|biometric|survey) (?:\w+ )?(?:information|data|details|history)\b|\bcredit card\b|\bphotos?\b|\bgender\b/g,
    matches: "your profile data and payment details",
    misses: "your account manager",
  },
  {
    id: "information-about-you",
    on: "text",
    pattern: /\b(?:information|data|details) (?:about|relating to|regarding|on) (?:you|your|users|visitors|how)\b/g,
    matches: "some data about you and your car",
    misses: "some data about our company",
  },
  {
    id: "such-as-including",
    on: "text",
    pattern: /\bsuch as\b|\bincluding\b|\bincludes?\b|\bfor example\b|\be\.g\./g,
    matches: "things such as your name",
    misses: "such things as these",
  },
  {
    id: "use-we",
    on: "text",
    pattern: /\bwe (?:\w+ ){0,3}?us(?:e|es|ing)\b/g,
    matches: "we may also use it",
    misses: "you may use it",
  },
  {
    id: "used-to",
    on: "text",
    pattern: /\b(?:is|are|be|been) (?:\w+ )?used (?:\w+ )?(?:to|for|by us)\b|\buse (?:\w+ ){0,5}?(?:to|for)\b/g,
    matches: "it is only used to bill you",
    misses: "it is used goods",
  },
  {
    id: "purpose-run",
    on: "text",
    pattern:
      /\bto (?:\w+,? (?:and )?){0,4}?(?:provide|operate|maintain|improve|personali[sz]e|customi[sz]e|enhance|develop|analy[sz]e|optimi[sz]e|administer|tailor|deliver|fulfill?|troubleshoot|diagnose)\b/g,
    matches: "to operate, maintain and improve the shop",
    misses: "they improve the shop",
  },
  {
    id: "purpose-verb-first",
    on: "text",
    pattern:
      /^[-•\s(a-z0-9]{0,5}\)?\s*(?:to )?(?:provide|providing|operate|operating|improve|improving|personali[sz]\w+|customi[sz]\w+|enhanc\w+|develop\w*|analy[sz]\w+|administer\w*|deliver\w*|fulfill?\w*|communicat\w+|respond\w*|send\w*|understand\w*|monitor\w*|measur\w+|research\w*|verify\w*|detect\w*|process\w*|creat\w+|manag\w+|facilitat\w+|identif\w+|remember\w*)\b/g,
    matches: "to personalise what you see",
    misses: "your choice to personalise",
  },
  {
    id: "purpose-talk",
    on: "text",
    pattern:
      /\b(?:communicate with|contact|respond to|reply to|notify|inform) you(?:r (?:\w+ )?(?:questions|requests|inquiries|enquiries|comments))?\b|\bcustomer (?:support|service)\b|\bsend you\b|\bnewsletters?\b/g,
    matches: "so that we can send you a receipt",
    misses: "so that you can send a receipt",
  },
  {
    id: "purpose-guard",
    on: "text",
    pattern:
      /\b(?:prevent|detect|combat|investigate)\w* (?:\w+,? (?:and |or )?){0,4}?(?:fraud\w*|abuse|spam|illegal|harmful|unlawful|violations|threats)\b/g,
    matches: "to detect and prevent fraud",
    misses: "fraud is a crime",
  },
  {
    id: "own-marketing",
    on: "text",
    pattern:
      /\b(?:our|for) (?:own )?(?:marketing|promotional|advertising)\b|\bpromotions?\b|\bspecial offers\b|\bmarket(?:ing)? (?:research|trends|analysis)\b|\bto market\b/g,
    matches: "for marketing and special offers",
    misses: "at the market",
  },
  {
    id: "experience-interest",
    on: "text",
    pattern:
      /\b(?:your|user|customer|better|personali[sz]ed|a) (?:\w+ )?experience\b|\bof interest to you\b|\byour interests\b|\brecommendations?\b/g,
    matches: "for a better shopping experience",
    misses: "we experience delays",
  },
  {
    id: "cookies-own",
    on: "text",
    pattern:
      /\bwe (?:\w+ ){0,3}?(?:use|set|place) (?:\w+ ){0,3}?(?:cookies|web beacons|pixels?|tracking technologies)\b|\bcookies? (?:is|are) (?:a )?(?:small|text|piece|files|data|used|tiny)/g,
    matches: "we may also use cookies",
    misses: "you may block cookies",
  },
  {
    id: "cookie-kind",
    on: "text",
    pattern:
      /\b(?:essential|necessary|functional(?:ity)?|performance|analytics|preference|session|persistent|targeting|advertising) cookies?\b|\bcookies?\b.{0,60}\b(?:allow|enable|help|remember|recogni[sz]e)\b/g,
    matches: "session cookies keep you signed in",
    misses: "a session with the support team",
  },
  {
    id: "legal-basis",
    on: "text",
    pattern:
      /\blegal bas[ei]s\b|\blawful bas[ei]s\b|\blegitimate interests?\b|\bperformance of (?:a|the|our) contract\b|\bart(?:icle|\.) ?6\b|\bvital interests\b/g,
    matches: "our legitimate interests in running the shop",
    misses: "an interest in running",
  },
  {
    id: "automatic",
    on: "text",
    pattern: /\bautomatic(?:ally)?\b/g,
    matches: "this is automatically written down",
    misses: "written down by hand",
  },
  {
    id: "from-others",
    on: "text",
    pattern:
      /\b(?:receive|obtain|collect|get|information|data)\b.{0,40}\bfrom (?:\w+ ){0,3}?(?:third part\w+|partners|social|sources|other users|public|providers|brokers)/g,
    matches: "we obtain your age from public sources",
    misses: "we hide your age from others",
  },
  {
    id: "title-collect",
    on: "title",
    pattern:
      /\bcollect\w*|\binformation (?:you|that you) (?:provide|give|share)|\bwhat (?:\w+ )?(?:information|data)\b|\bgather|\btypes? of (?:\w+ )?(?:information|data)|\bcategories of|\bobtain|\breceive|\bdata we\b/g,
    matches: "what data do we collect?",
    misses: "changes to this page",
  },
  {
    id: "title-use",
    on: "title",
    pattern:
      /\bus(?:e|es|ing|age)\b(?! of (?:our|the) (?:site|service))|\bpurposes?\b|\bwhy (?:do )?we\b|\blegal bas|\blawful|\bprocess(?:ing)?\b|\banalytics\b/g,
    matches: "how we use your data",
    misses: "who we are",
  },
  {
    id: "title-cookies",
    on: "title",
    pattern: /\bcookies?\b|\btracking\b|\blog (?:files|data)\b|\btechnologies\b|\bautomatic\w*/g,
    matches: "cookies and similar tools",
    misses: "baking for beginners",
  },
];
