/** One way a policy names the organisation that wrote it: where the name stands and how much that says. */
export type OrganisationPattern = {
  readonly id: string;
  /** Has a group `name`; scanned over the text with the flags `gu`. */
  readonly pattern: RegExp;
  /** Where it begins with the name: words that come later in it, so that it need be tried only shortly before them. */
  readonly later?: LaterWords;
  readonly weight: number;
  /** Further matches of the same name add nothing. */
  readonly most: number;
  readonly example: string;
  readonly counterExample: string;
};

/** Words that stand in a pattern after the name, with the flag `g`; `isNext`: right after it. */
export type LaterWords = { readonly words: RegExp; readonly isNext: boolean };

/** ASCII first: V8 asks a slow table for each letter that a class such as `\p{L}` is tried on. */
const quick = (ascii: string, other: string): string => `(?:[${ascii}]|(?![\\0-\\x7f])[${other}])`;
const capital = quick("A-Z", "\\p{Lu}");
const small = quick("a-z", "\\p{Ll}");
const letter = quick("A-Za-z", "\\p{L}");
const letterOrDigit = quick("A-Za-z0-9", "\\p{L}\\p{N}");
const inName = quick("A-Za-z0-9&.'+-", "\\p{L}\\p{N}’");
const token = `(?:${capital}${inName}{0,30}|${small}{1,3}${capital}${letterOrDigit}{1,30}|\\d{1,4}${letter}${letterOrDigit}{1,30})`;
const joint = "(?:,? |\\s(?:of|and|the|for|de|&)\\s)";
const name = `(?<name>${token}(?:${joint}${token}){0,5})`;
const ourselves = "(?:[Ww]e|WE|[Uu]s|US|[Oo]ur|OUR|(?:[Tt]he )?[Cc]ompany)";
const definedAsWe = new RegExp(`["“'‘]${ourselves}[,.]?["”'’]`, "g");
const itsPolicy = " (?:Website )?Privacy (?:Policy|Notice|Statement)";
const possessive =
  "(?:['’]s?|s['’]) (?:website|site|app|application|services?|products?|platform|privacy|use|collection|treatment|policy)";
const acts =
  " (?:collects?|uses|us(?:es|ed)|may (?:collect|use|share|disclose|also|update)|respects?|takes|is (?:committed|the (?:data )?controller|responsible|based|owned)|does not|do not|will (?:not|never)|never|has (?:created|adopted|a legitimate)|knows|values|operates|recogni[sz]es|understands|provides|processes|reserves|is dedicated|cares)";

/** Tried in this order; the name with the most weight wins. */
export const organisationPatterns: readonly OrganisationPattern[] = [
  {
    id: "defined-as-we",
    pattern: new RegExp(
      `${name}(?:,? (?:and|together with) (?:its|our) [a-z ,]{4,60})?\\s*,?\\s*\\((?:[^()]{0,100}[\\s,"“'‘])?["“'‘]${ourselves}[,.]?["”'’][^()]{0,160}\\)`,
      "gu",
    ),
    later: { words: definedAsWe, isNext: false },
    weight: 7,
    most: 1,
    example: 'Larkfield Ltd. ("we", "us") makes kites.',
    counterExample: 'Personal data (also called "PII") is data about you.',
  },
  {
    id: "defined-alias",
    pattern: new RegExp(
      `\\((?:(?:collectively|together|hereinafter|the),?\\s+)?["“'‘]${name},?["”'’](?:,|\\s*(?:or|and)|\\s*/)?\\s*(?:the\\s*)?["“'‘]${ourselves}[,.]?["”'’]`,
      "gu",
    ),
    weight: 7,
    most: 1,
    example: 'Larkfield Holdings Ltd. ("Larkfield", "we") makes kites.',
    counterExample: 'our kites ("Products" and "Goods")',
  },
  {
    id: "defined-alias-last",
    pattern: new RegExp(
      `\\(["“'‘]${ourselves},?["”'’][^()]{0,40}(?:or|and|,)\\s*(?:the\\s*)?["“'‘]${name}[,.]?["”'’][^()]{0,40}\\)`,
      "gu",
    ),
    weight: 9,
    most: 1,
    example: 'a company in Paris ("we", "us" or "Larkfield")',
    counterExample: '("we" or "us")',
  },
  {
    id: "we-at",
    pattern: new RegExp(`(?:[Ww]e (?:here )?at|[Hh]ere at|\\bAt) ${name}(?=[ ,.])`, "gu"),
    weight: 5,
    most: 1,
    example: "We at Larkfield want you to know this.",
    counterExample: "We look at Personal Data.",
  },
  {
    id: "operated-by",
    pattern: new RegExp(
      `(?:operated|run|provided|owned|published|developed|offered|controlled) by ${name}(?=[ ,.(;])`,
      "gu",
    ),
    weight: 3,
    most: 1,
    example: "This site is owned and operated by Larkfield.",
    counterExample: "Cookies set by third parties.",
  },
  {
    id: "we-means",
    pattern: new RegExp(`["“]${ourselves},?["”] (?:refers? to|means?|shall mean) ${name}(?=[ ,.(;])`, "gu"),
    weight: 5,
    most: 1,
    example: '"we" refers to Larkfield.',
    counterExample: "we refer to cookies.",
  },
  {
    id: "its-policy",
    pattern: new RegExp(`${name}${itsPolicy}`, "gu"),
    later: { words: new RegExp(itsPolicy, "g"), isNext: true },
    weight: 2,
    most: 2,
    example: "The Larkfield Privacy Policy applies here.",
    counterExample: "This privacy policy applies here.",
  },
  {
    id: "copyright",
    pattern: new RegExp(
      `(?:©|\\(c\\)|[Cc]opyright)\\s*(?:©|\\(c\\)\\s*)?(?:(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:(?:19|20)\\d\\d|[Pp]resent))?,?\\s*)?(?:by\\s+)?${name}`,
      "gu",
    ),
    weight: 3,
    most: 2,
    example: "© 2024 Larkfield, Inc.",
    counterExample: "Copyright law applies.",
  },
  {
    id: "acts",
    pattern: new RegExp(`(?<![\\p{L}\\p{N}] |-)${name}${acts}(?!\\p{L})`, "gu"),
    later: { words: new RegExp(acts, "g"), isNext: true },
    weight: 1,
    most: 5,
    example: "Larkfield collects your address.",
    counterExample: "The kite flies high.",
  },
  {
    id: "possessive",
    pattern: new RegExp(`${name}${possessive}(?!\\p{L})`, "gu"),
    later: { words: new RegExp(possessive, "g"), isNext: true },
    weight: 1,
    most: 3,
    example: "your use of Larkfield's website",
    counterExample: "the user's website",
  },
  {
    id: "use-of",
    pattern: new RegExp(
      `(?:[Ww]elcome to|[Cc]ontact(?:ing)?|for (?:using|visiting|choosing)|join(?:ing)?) ${name}(?=[ ,.!'’])`,
      "gu",
    ),
    weight: 1,
    most: 2,
    example: "Thank you for visiting Larkfield.",
    counterExample: "Contact us by mail.",
  },
  {
    id: "address-line",
    pattern: new RegExp(
      `(?:^|\\n)${name},? (?:Inc|LLC|Ltd|Limited|GmbH|AG|Corp|Corporation|PLC|B\\.?V|S\\.?A|AB|Oy|Pty)\\.?(?=\\n|,|$)`,
      "gu",
    ),
    weight: 3,
    most: 1,
    example: "Write to us:\nLarkfield Ltd\n1 Mill Lane",
    counterExample: "We use Stripe, Inc. as processor.",
  },
];

/** What remains of a title when these are taken away is a name. */
export const titleWords =
  /(?<![\p{L}\p{N}])(?:privacy|polic(?:y|ies)|notices?|statements?|declaration|summary|highlights|overview|faqs?|questions|answers|docs|practices|cookies?|and|data|protection|processing|personal|terms|of|use|service|conditions|global|general|website|web ?site|site|online|mobile|apps?|application|software|customer|users?|our|your|the|for|at|on|to|full|updated?|version|california|us|u\.s\.|uk|eu|europe|european|english|legal|information|page|welcome|gdpr|ccpa|home|official|addendum|agreement|group|politique|de|du|des|la|le|les|et|en|matière|confidentialité|protection|données|personnelles|charte|datenschutz\p{L}*|hinweise|zum|zur|der|die|das|für|und|política|privacidad|aviso|protección|datos|personales|privacidade|informativa|sulla|privacybeleid|privacyverklaring|integritetspolicy)(?![\p{L}\p{N}])|[《》【】]|用户|隐私|隱私|政策|协议|声明|プライバシー|ポリシー|個人情報|保護方針|개인정보|처리방침/giu;

/** Small words that stand before or after a name without belonging to it. */
export const smallWords: ReadonlySet<string> = new Set(
  "a about all also an and any as at before by contact copyright do effective email for from here he how if in it its last may my no note of on or our please policy privacy notice statement cookie s she since some such that the their these they this those to unless until updated upon via visit we welcome what when where while who why with you your unsere".split(
    " ",
  ),
);

/** Words that names are not made of alone. */
export const notNames: ReadonlySet<string> = new Set(
  "access account act affiliate affiliates partnership policies subsidiary subsidiaries vendors all also an and any app application applications as at by california ccpa changes children company consent contact cookie cookies copyright customer customers data device do eea effective email eu european european-union for from gdpr corporate general google-analytics he here how i if in information internet introduction it its last legal may member members mobile my no note notice of on online other our parties party pii personal personal-data personal-information platform please policy privacy privacy-policy privacy-notice product products protection rights see she site sites service services some statement states such terms that the their these they third third-parties third-party this those to union united united-states updated us usa use user users uk visitors we web website websites what when where which who why with you your all-rights-reserved rights-reserved co corp corporation gmbh inc limited llc ltd plc".split(
    " ",
  ),
);

/** Endings that say what a company is in law; the name stands before them. */
export const legalForm =
  /[\s,]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|gmbh|ag|corp|corporation|co|company|plc|llp|lp|pty|b\.?v|n\.?v|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?l|ab|oy|oyj|aps|a\/s|as|kk|pte|pvt|kg|ug|e\.v|sarl|sp\. z o\.o)\.?$/iu;

/** Sites that policies of others point to: opt-out pages, authorities, browsers, processors. */
export const thirdPartyHosts: ReadonlySet<string> = new Set(
  "google googleapis meta verasafe prighter datarep onetrust iubenda termly facebook instagram twitter linkedin youtube pinterest tiktok apple icloud microsoft mozilla firefox opera adobe macromedia aboutads optout networkadvertising youronlinechoices allaboutcookies aboutcookies donottrack privacyshield truste trustarc bbb adr europa ico cnil ftc wikipedia stripe paypal hotjar mailchimp sendgrid twilio zendesk intercom cloudflare amazon amazonaws hubspot salesforce mixpanel segment sentry shopify wordpress archive github export caprivacy adchoices digitaladvertisingalliance edaa jamsadr hhs dataprivacyframework".split(
    " ",
  ),
);

/** Mail hosts that say nothing of who writes. */
export const mailHosts: ReadonlySet<string> = new Set(
  "gmail googlemail hotmail outlook yahoo aol icloud me live msn proton protonmail gmx web mail zoho yandex qq 163 example".split(
    " ",
  ),
);
