import type { TermRule } from "./term-rule.ts";

/** What data is used for. The values read after "to": "to run the service, take payment and …". */
export const purposeRules: readonly TermRule[] = [
  {
    id: "run",
    value: "run the service",
    pattern:
      /\b(?:provid\w+|operat\w+|deliver\w*|maintain\w*|run|running|offer\w*|administer\w*|suppl\w+|host)(?:,? (?:and |or )?\w+){0,4}? (?:(?:the|our|you|your|its|this|these|with|to|of|a)[ ,]+){0,3}(?:\w+ )?(?:services?|sites?|website|websites|products?|apps?|applications?|platform|features|functionality)\b|\bfor (?:the )?operation (?:of )?/g,
    matches: "to provide and maintain the service",
    misses: "to provide proof",
  },
  {
    id: "account",
    value: "manage your account",
    pattern:
      /\b(?:manag\w+|creat\w+|set(?:ting)? up|maintain\w*|administer\w*|register\w*|authenticat\w+) (?:and \w+ )?(?:your|user|an|the|customer)(?: \w+)? (?:accounts?|registration|profile)\b/g,
    matches: "to create your account",
    misses: "to give an account",
  },
  {
    id: "improve",
    value: "improve the service",
    pattern:
      /\b(?:improv\w+|enhanc\w+|develop\w*|optimi[sz]\w+|test)(?:,? (?:and |or )?\w+){0,4}? (?:(?:the|our|its|new|and|of)[ ,]+){0,3}(?:\w+ )?(?:services?|sites?|websites?|products?|apps?|applications?|platform|features|offerings?|experience|performance)\b|\bproduct development\b|\bquality control\b/g,
    matches: "to improve our products",
    misses: "to improve your chess",
  },
  {
    id: "personalise",
    value: "personalise what you see",
    pattern:
      /\bpersonali[sz]\w+|\bcustomi[sz](?:e|es|ing|ation)\b|\btailor(?:ing|ed)?\b|\brecommend(?:ations?|ing)?\b(?! that you)/g,
    matches: "to personalise the page",
    misses: "a personal note",
  },
  {
    id: "measure",
    value: "measure how the service is used",
    pattern:
      /\banaly[sz](?:e|es|ing|ics|is)\b(?:.{0,40}\b(?:us(?:e|age)|trends?|performance|statistic\w*|patterns|interactions?|traffic|data|reports)\b)?|\bunderstand (?:how|your needs|usage|trends)\b|\b(?:monitor|measure|track)\w* (?:and \w+ )?(?:\w+ ){0,3}?(?:usage|use|trends|performance|effectiveness|activit\w+|traffic)\b|\bstatistic\w*/g,
    matches: "to analyse usage patterns",
    misses: "an analyst",
  },
  {
    id: "marketing",
    value: "send marketing",
    pattern:
      /\b(?:send\w*|provid\w+|deliver\w*|direct|receiv\w+)(?: \w+){0,6}? (?:marketing|promotion\w*|newsletters?|offers|advertisements by e-?mail)\b|\b(?:for|direct|e-?mail) marketing(?: (?:purposes|communications?|activities))?\b|\bour marketing (?:communications?|e-?mails?|messages|materials?)\b|\bmarketing purposes\b|\btell you about services\b|\bperiodic e-?mails\b|\bmarket (?:our|to you)\b|\bpromotional (?:e-?mails?|communications?|materials?|messages)\b/g,
    matches: "to send you marketing",
    misses: "at the market",
  },
  {
    id: "ads",
    value: "show ads",
    pattern:
      /\b(?:show|serv|display|deliver|provid|target|personali[sz]|select)\w*(?: \w+){0,4}? (?:ads?|advertis(?:ing|ements?))\b|\b(?:targeted|interest-based|behaviou?ral|personali[sz]ed|tailored|relevant|online) (?:ads?|advertis\w+)\b|\badvertising purposes\b|\bfor advertising\b|\b(?:ads|advertisements?|sponsored content) (?:that )?(?:are |is )?(?:relevant|tailored|we show)\b|\bincluding ads\b/g,
    matches: "to show you ads",
    misses: "to add a friend",
  },
  {
    id: "pay",
    value: "take payment",
    pattern:
      /\b(?:process|take|handle|collect|facilitat|complet)\w*(?: \w+){0,3}? (?:payments?|transactions?|purchases?|orders?|subscriptions?)\b|\bbill(?:ing)? (?:you|purposes|and payment)\b|\bfor billing\b|\bpayment processing\b/g,
    matches: "to process payments",
    misses: "a process of change",
  },
  {
    id: "orders",
    value: "fulfil orders",
    pattern:
      /\bfulfill?\w*(?: \w+){0,3}? (?:orders?|requests?|purchases?|transactions?)\b|\b(?:deliver|ship)\w* (?:your |the )?(?:orders?|products?|goods|purchases?)\b|\border fulfil\w+/g,
    matches: "to ship your order",
    misses: "a court order",
  },
  {
    id: "support",
    value: "give support",
    pattern:
      /\bcustomer (?:support|service|care)\b|\b(?:provid\w+|giv\w+|offer\w*) (?:\w+ ){0,3}?(?:support|assistance)\b|\b(?:respond\w*|reply\w*|answer\w*)(?: \w+){0,3}? (?:inquir\w+|enquir\w+|questions?|requests?|comments|queries|support)\b|\btroubleshoot\w*/g,
    matches: "to give customer support",
    misses: "to support a team",
  },
  {
    id: "contact",
    value: "write to you about the service",
    pattern:
      /\b(?:communicat\w+|contact\w*) (?:with )?you\b|\b(?:send\w*|provid\w+) you (?:\w+ ){0,3}?(?:notices|notifications?|updates?|announcements|alerts|confirmations?|information about|messages)\b|\bservice (?:updates|announcements|communications)\b|\bnotify you\b(?! (?:of|about) (?:any )?(?:changes?|updates?))/g,
    matches: "to send you notices",
    misses: "a contact sport",
  },
  {
    id: "safety",
    value: "keep the service safe and stop fraud",
    pattern:
      /\b(?:prevent|detect|combat|investigat|protect|address|identif|guard)\w*(?:,? (?:and |or |against )?\w+){0,6}? (?:fraud\w*|abuse|spam|misuse|illegal|unlawful|security|malicious|harmful|unauthori[sz]ed|prohibited|violations?)\b|\bfraud (?:prevention|detection|protection)\b|\bsafety(?:,| and) (?:integrity|security)\b|\b(?:enabl|ensur|maintain|provid|improv|enhanc)\w* (?:\w+ ){0,3}?(?:security|safety)\b|\bsecurity purposes\b/g,
    matches: "to detect and prevent fraud",
    misses: "a safe bet",
  },
  {
    id: "law",
    value: "obey the law",
    pattern:
      /\bcomply(?:ing)? with(?: \w+){0,4}? (?:law|laws|legal|regulat\w+|obligations?|requirements)\b|(?<!\bin )\bcompliance with(?: \w+){0,3}? (?:law|laws|legal|obligations?)\b|\bmeet (?:our )?legal\b|\blegal (?:obligations?|compliance|requirements)\b(?! to delete)/g,
    matches: "to comply with the law",
    misses: "to comply with your wish",
  },
  {
    id: "terms",
    value: "enforce its terms",
    pattern: /\benforc\w+(?: \w+){0,4}? (?:terms|agreements?|policies|rights|conditions)\b/g,
    matches: "to enforce our terms",
    misses: "a law enforcer",
  },
  {
    id: "research",
    value: "do research",
    pattern:
      /\b(?:conduct|for|perform|academic|scientific|market|do|support)(?:ing)?(?: and \w+)? (?:\w+ )?research\b(?! (?:partners|firms|compan))|\bresearch (?:and (?:development|innovat\w+)|purposes)\b|\bto research\b/g,
    matches: "for market research",
    misses: "a researcher",
  },
  {
    id: "contests",
    value: "run contests and surveys",
    pattern:
      /\b(?:administer|run|conduct|manage|promotion,|operate|hold|participat\w+ in)\w*(?: \w+,?){0,4}? (?:contests?|sweepstakes|surveys?|prize draws?|competitions?|giveaways?)\b/g,
    matches: "to run a contest",
    misses: "to contest a fee",
  },
  {
    id: "identity",
    value: "check who you are",
    pattern:
      /\bverif\w+ (?:your |user |the )?(?:identit\w+|age|accounts?|eligibility)\b|\bidentity verification\b|\bauthenticat\w+ (?:you|users|your)\b/g,
    matches: "to verify your identity",
    misses: "a verified story",
  },
  {
    id: "train-ai",
    value: "train AI",
    pattern:
      /\btrain(?:ing)?(?: \w+,?){0,6}? (?:ai|artificial intelligence|machine[- ]learning|models?|algorithms?)\b|\b(?:improve|develop)\w*(?: \w+){0,4}? (?:ai models?|machine[- ]learning|large language models?)\b/g,
    matches: "to train our models",
    misses: "training for a marathon",
  },
  {
    id: "profiling",
    value: "build a profile of you",
    pattern:
      /\bprofiling\b|\bbuild(?:ing)?(?: \w+){0,2} profiles?\b|\bcreat\w+(?: \w+){0,2} profiles? (?:of|about) (?:you|your|users)\b/g,
    matches: "to build a profile of you",
    misses: "a high-profile case",
  },
];
