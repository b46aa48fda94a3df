import type { TermRule } from "./term-rule.ts";

/** Kinds of people and companies that get data. The values read after "to" and "with". */
export const recipientRules: readonly TermRule[] = [
  {
    id: "service-providers",
    value: "service providers",
    pattern:
      /(?<!internet )\b(?:service|third[- ]party|solution|it|technical) (?:service )?providers?\b|\bservice-providers?\b|\b(?:third[- ]party|our|trusted|external) (?:vendors?|contractors?|processors?|suppliers?|agents?(?! (?:api|mode|features?)\b))\b|\bvendors?\b|\bsub-?processors?\b|\bdata processors?\b|\bconsultants\b|\bthird[- ]party services\b/g,
    matches: "our external suppliers",
    misses: "we supply goods",
  },
  {
    id: "hosting",
    value: "hosting companies",
    pattern:
      /(?<!\ball )\b(?:hosting|cloud|infrastructure|storage)(?: and cloud computing| computing)?(?: service)? (?:providers?|compan\w+|services?)\b|\bcloud hosting\b|\bdata cent(?:er|re) (?:providers?|operators?)\b/g,
    matches: "hosting providers",
    misses: "all hosting companies do so",
  },
  {
    id: "payment",
    value: "payment companies",
    pattern:
      /\bpayment (?:processors?|providers?|service providers?|compan\w+|gateways?|services)\b|\bpayments? processing (?:compan\w+|providers?)\b|\bbanks?\b(?! account| details| transfer| routing| statement| card| number| info| identif)|\bfinancial institutions?\b|\bprocessing payments functions\b|\bcard (?:issuers|networks)\b/g,
    matches: "a payment processor",
    misses: "a late payment",
  },
  {
    id: "email",
    value: "email services",
    pattern:
      /\be-?mail (?:service|delivery|marketing)?(?: )?(?:providers?|services?|compan\w+|platforms?)\b|\be-?mail service\b/g,
    matches: "an email service provider",
    misses: "an email to friends",
  },
  {
    id: "analytics",
    value: "analytics companies",
    pattern:
      /(?<!\bus(?:e|es|ing) our )\banalytics(?: and \w+)? (?:service )?(?:providers?|compan\w+|partners?|services?|vendors?)\b|\bmeasurement (?:vendors?|compan\w+|partners?)\b|\bwebsite analytics compan\w+/g,
    matches: "analytics providers",
    misses: "people who use our analytics services",
  },
  {
    id: "ads",
    value: "advertisers and ad companies",
    pattern:
      /\badvertis(?:ers?|ing (?:partners?|networks?|compan\w+|agenc\w+|service providers?|providers?|services|platforms?))\b|\bad (?:networks?(?! related)|servers?|exchanges?|partners?|compan\w+|tech\w*)\b|\bdigital advertising services\b|\bmarketing (?:partners?|compan\w+|vendors?|agenc\w+|providers?)\b|\badvertising and marketing (?:partners|compan\w+)\b/g,
    matches: "our ad networks",
    misses: "an advertised price",
  },
  {
    id: "group",
    value: "companies of the same group",
    pattern:
      /(?<!non-|un|not )\b(?:affiliates?|affiliated (?:compan\w+|entit\w+|organi[sz]ations?|part\w+))\b|\bsubsidiar\w+\b|\bparent compan\w+|\bgroup compan\w+|\bcorporate (?:family|group|affiliates)\b|\bmembers of our group\b|\bsister compan\w+|\bfamily of (?:companies|brands)\b|\bother meta companies\b|\bcommon (?:ownership|control)\b/g,
    matches: "our subsidiaries",
    misses: "a group of friends",
  },
  {
    id: "partners",
    value: "business partners",
    pattern:
      /\b(?:business|trusted|our|commercial|third[- ]party|strategic|select(?:ed)?|integrated|co-?branding|channel|resell\w+) partners?\b|(?<!\btransaction )\bpartners\b(?! of)|\baffiliated business\w*|\bresellers?\b|\bsponsors?\b/g,
    matches: "trusted partners",
    misses: "potential transaction partners",
  },
  {
    id: "social",
    value: "social networks",
    pattern:
      /\bsocial (?:media|network\w*)(?: (?:platforms?|sites?|services|compan\w+|providers?|partners?|features?))?\b/g,
    matches: "social networks",
    misses: "a social evening",
  },
  {
    id: "users",
    value: "other users",
    pattern:
      /\b(?:other|fellow|all) (?:users|members(?! of\b)|players|customers|participants|subscribers|people (?:on|who use))\b/g,
    matches: "other users",
    misses: "people you share photos with",
  },
  {
    id: "public",
    value: "the public",
    pattern:
      /\b(?:general )?public(?:ly)?(?: available| visible| accessible| forums?| areas?)\b|\bthe public\b(?! from| interest)|\banyone (?:on|who|can)\b/g,
    matches: "publicly visible",
    misses: "public transport",
  },
  {
    id: "authorities",
    value: "authorities",
    pattern:
      /\blaw enforcement\b(?: (?:agenc\w+|officials|authorit\w+))?|\b(?:government|public|regulatory|competent|judicial|tax|supervisory)(?:al)? (?:authorit\w+|agenc\w+|officials|bod(?:y|ies)|entit\w+)\b|\bcourts?\b(?! orders?)|\bpolice\b|\bregulators?\b|\bgovernment authorities\b|\bgovernment enforcement agenc\w+/g,
    matches: "law enforcement agencies",
    misses: "the author of the page",
  },
  {
    id: "advisers",
    value: "advisers such as lawyers and auditors",
    pattern:
      /\b(?:professional|legal|financial|tax) advis(?:e|o)rs?\b|\blawyers?\b|\battorneys?\b(?! general)|\bauditors?\b|\baccountants?\b|\bconsultants, lawyers\b/g,
    matches: "lawyers and auditors",
    misses: "well advised",
  },
  {
    id: "buyers",
    value: "buyers of the business",
    pattern:
      /\b(?:acquir(?:er|or|ing) (?:entity|compan\w+|part\w+)|acquirers?|successors?|new owners?|prospective (?:buyers?|purchasers?)|buyers? (?:of|or))\b/g,
    matches: "a prospective buyer",
    misses: "goods you buy",
  },
  {
    id: "couriers",
    value: "delivery companies",
    pattern:
      /\b(?:shipping|delivery|courier|fulfil\w+|logistics|postal)(?: and \w+)? (?:compan\w+|services?|partners?|providers?)\b|\bcouriers?\b|\bcarriers\b/g,
    matches: "a courier",
    misses: "a carrier bag",
  },
  {
    id: "brokers",
    value: "data brokers",
    pattern: /\bdata (?:brokers?|aggregators?|resellers?)\b|\blist (?:brokers?|compan\w+)\b/g,
    matches: "data brokers",
    misses: "a stock broker",
  },
  {
    id: "credit",
    value: "credit agencies",
    pattern: /\bcredit (?:bureaus?|reference agenc\w+|reporting agenc\w+|agenc\w+)\b/g,
    matches: "a credit bureau",
    misses: "credit where due",
  },
  {
    id: "insurers",
    value: "insurers",
    pattern: /\binsurers?\b|\binsurance compan\w+/g,
    matches: "our insurers",
    misses: "ensure",
  },
  {
    id: "researchers",
    value: "researchers",
    pattern:
      /\b(?:external |academic |independent )?researchers\b|\b(?:universit\w+|research (?:institut\w+|organi[sz]ations|partners))\b/g,
    matches: "academic researchers",
    misses: "a search",
  },
  {
    id: "employers",
    value: "your employer or team",
    pattern:
      /\byour (?:employer|organi[sz]ation|team|school|company)\b|\b(?:account|workspace|team) (?:owners?|administrators?)\b/g,
    matches: "your employer",
    misses: "our employees",
  },
  {
    id: "developers",
    value: "app developers",
    pattern: /\b(?:app(?:lication)?|third[- ]party|game) developers?\b|\bdevelopers? of the (?:app\w*)\b/g,
    matches: "app developers",
    misses: "a property developer",
  },
  {
    id: "support",
    value: "support software companies",
    pattern:
      /\b(?:crm|customer support|help ?desk|customer relationship)(?:,? \w+){0,5}? (?:providers?|software|solutions|systems?|platforms?)\b/g,
    matches: "crm software providers",
    misses: "a support act",
  },
];
