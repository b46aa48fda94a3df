import type { TermRule } from "./term-rule.ts";

/** Kinds of data about people, from plain to sensitive. The values read well in a list: "your name, email address and …". */
export const dataTypeRules: readonly TermRule[] = [
  {
    id: "name",
    value: "name",
    pattern:
      /\b(?:full |first |last |your |real |legal |user's |given |family )+names?\b|(?<!\b(?:organi[sz]ation's|company's|business's|employer's|school's|device|network|domain|host|file|product|app|brand|company|group|event|page|room|server|program|item|process|package|campaign|feature) )\bname(?=,| and (?:e-?mail|address|contact|phone|surname|last)| or e-?mail|;|\.?$)|(?<!\b(?:app|apps|application|device|network|domain|host|file|product|brand|company|group|event|page|program|item|process|package) )\bnames(?=,| and e-?mail)|\bsurname\b/g,
    matches: "your full name",
    misses: "the domain name system",
  },
  {
    id: "email",
    value: "email address",
    pattern:
      /\be-?mail address(?:es)?\b|\byour e-?mail\b|(?<=, |: |and |^)e-?mails?(?=,|;|\.?$| and (?:password|phone|name|postal|physical))/g,
    matches: "name, email and password",
    misses: "we send an email to all",
  },
  {
    id: "postal-address",
    value: "postal address",
    pattern:
      /\b(?:mailing|postal|street|home|physical|residential|shipping|delivery) address(?:es)?\b|(?:\byour |(?<=\bname, ))(?:postal )?address(?:es)?\b(?! book)/g,
    matches: "a mailing address",
    misses: "the address bar",
  },
  {
    id: "billing-address",
    value: "billing details",
    pattern: /\bbilling address(?:es)?\b|\bbilling (?:information|details|data)\b/g,
    matches: "the billing address",
    misses: "a billing error",
  },
  {
    id: "phone",
    value: "phone number",
    pattern:
      /\b(?:tele)?phone numbers?\b|\bmobile numbers?\b|\bcell numbers?\b|(?<=, )(?:tele)?phone(?=,(?! (?:tablet|or other|computer)))/g,
    matches: "a mobile number",
    misses: "on the phone",
  },
  {
    id: "birth-date",
    value: "date of birth",
    pattern: /\bdate of birth\b|\bbirth ?dates?\b|\bbirthdays?\b|\bdob\b/g,
    matches: "your date of birth",
    misses: "the birth of a shop",
  },
  {
    id: "age",
    value: "age",
    pattern: /(?<=, |: |your |and )age(?: range| group)?(?=,|;|\.?$| and | or )/g,
    matches: "gender, age and town",
    misses: "the age of sail",
  },
  {
    id: "gender",
    value: "gender",
    pattern: /\bgender\b|(?<=, |your )sex(?=,)/g,
    matches: "gender and size",
    misses: "engender",
  },
  {
    id: "username",
    value: "username",
    pattern:
      /(?<!\b(?:recipient|sender|commenter|author|follower)(?:'?s|s')? )\buser ?names?\b|\buser[ -]?id\b|\bscreen names?\b|\bnicknames?\b|\bdisplay names?\b/g,
    matches: "a username",
    misses: "the recipient's username",
  },
  {
    id: "password",
    value: "password",
    pattern: /\bpasswords?\b(?!(?: ?-|,? and (?:\w+-)?)? ?(?:and \w+-)?protected)/g,
    matches: "a password",
    misses: "a passport",
  },
  {
    id: "profile",
    value: "profile details",
    pattern: /\b(?:user |public |account )?profile (?:information|details|data)\b|\bpublic profile\b/g,
    matches: "your profile details",
    misses: "a profile view",
  },
  {
    id: "picture",
    value: "profile picture",
    pattern: /\bprofile (?:picture|photo|image)s?\b|\bavatars?\b/g,
    matches: "a profile picture",
    misses: "a picture postcard",
  },
  {
    id: "card",
    value: "payment card details",
    pattern:
      /\b(?:credit|debit|payment|bank)(?: or debit|\/debit)? ?card (?:number|information|detail|data)s?\b|\bcredit card\b(?! (?:compan|processor|payment))|\bcard (?:number|details)\b/g,
    matches: "credit card numbers",
    misses: "card games",
  },
  {
    id: "card-digits",
    value: "last digits of your card",
    pattern: /\blast (?:four|4) digits\b/g,
    matches: "the last four digits",
    misses: "four digits",
  },
  {
    id: "bank",
    value: "bank account details",
    pattern: /\bbank account(?:s| numbers?| details| information)?\b|\bbank details\b|\biban\b/g,
    matches: "bank details",
    misses: "a river bank",
  },
  {
    id: "payment",
    value: "payment details",
    pattern: /\bpayment (?:information|details|data|method)s?\b|\bpayment-related information\b/g,
    matches: "payment details",
    misses: "a late payment",
  },
  {
    id: "financial",
    value: "financial information",
    pattern: /\bfinancial (?:information|data|details)\b|\bincome\b|\bcredit (?:history|score|report)s?\b/g,
    matches: "financial data",
    misses: "the financial year",
  },
  {
    id: "purchases",
    value: "what you buy",
    pattern:
      /\b(?:purchase|order|transaction|buying) (?:history|histories|information|details|data|records?)\b|\bpurchases?(?: or other transactions)? you make\b|\bproducts? (?:you )?(?:bought|purchased)\b|\btransactional (?:data|information)\b/g,
    matches: "your order history",
    misses: "in order to",
  },
  {
    id: "ip",
    value: "IP address",
    pattern: /\bip[ -]addresses\b|\bip[ -]address\b|\binternet protocol \(?"?(?:ip"?\)? )?address\w*/g,
    matches: "your ip address",
    misses: "a ship address",
  },
  {
    id: "online-id",
    value: "online identifiers",
    pattern:
      /\b(?:unique|cookie|online|session)(?: session)? (?:ids?|identif(?:iers?|ication numbers?))\b(?! your device)/g,
    matches: "a unique id",
    misses: "a uniquely kind idea",
  },
  {
    id: "device-id",
    value: "device identifiers",
    pattern:
      /\b(?:unique )?device (?:ids?|identif\w+)\b|\b(?:advertising|mobile|hardware|persistent|ad|unique device) (?:device )?(?:ids?|identif\w+)\b|\bidfa\b|\bimei\b|\bmac address\w*|\bidentifiers that tell your device\b/g,
    matches: "an advertising id",
    misses: "a driver id check",
  },
  {
    id: "device",
    value: "device details",
    pattern:
      /\b(?:type of )?(?:device|computer|hardware) (?:types?|models?|characteristics|information|details|data|settings|make|configuration)\b|\btypes? of (?:\w+ )?(?:device|computer)s?\b|\bhardware models?\b|\bdevice you (?:are )?us\w+|\bdevice signals\b/g,
    matches: "the device model",
    misses: "device drivers",
  },
  {
    id: "os",
    value: "operating system",
    pattern: /\boperating systems?\b(?! (?:vendors?|providers?|settings|controls|permissions))(?: version)?/g,
    matches: "your operating system",
    misses: "an operating theatre",
  },
  {
    id: "browser",
    value: "browser type",
    pattern:
      /\bbrowser (?:types?|versions?|names?|information|plug-?in\w*|settings|data)\b|\btypes? of (?:internet |web )?browsers?\b|\b(?:name|type) of (?:your )?(?:web |internet )?browser\b|\bweb browser types?\b|\bthe browser name\b/g,
    matches: "browser type",
    misses: "a browser game",
  },
  {
    id: "isp",
    value: "internet provider",
    pattern:
      /\binternet service providers?\b|\bisps?\b|\bmobile (?:network|carrier|operator)\b|\bnetwork you connect\b/g,
    matches: "your internet service provider",
    misses: "our service provider",
  },
  {
    id: "referrer",
    value: "the page you came from",
    pattern:
      /\breferr(?:ing|er|al)\b(?! (?:code|program|bonus|credit|fee|link|friend)s?\b)(?:\/exit)? (?:\w+ )?(?:urls?|pages?|sites?|website\w*|address\w*)?|\b(?:site|page|website)s? (?:from which|that referred|you (?:came|come) from)/g,
    matches: "referring pages",
    misses: "a preferred page",
  },
  {
    id: "pages",
    value: "pages you view",
    pattern:
      /\bpages? (?:that )?you (?:\w+ )?(?:view|visit|request|access|see)\w*|\bpage views?\b|\bpages? (?:viewed|visited|accessed|requested)\b|\bbrowsing (?:history|activit\w+|behaviou?r|habits)\b|\bvisited pages\b|\bcontent you view\b|\bcontent (?:that )?you (?:view|access|interact)/g,
    matches: "the pages you view",
    misses: "pages of a book",
  },
  {
    id: "clicks",
    value: "what you click",
    pattern: /\bclicks?(?:tream| data|ed on)?\b(?! (?:here|on the|the|on "|'|"))|\bclick-?streams?\b/g,
    matches: "your clicks",
    misses: "click here",
  },
  {
    id: "usage",
    value: "how you use the service",
    pattern:
      /\busage (?:data|information|statistics|patterns|logs?)\b|\b(?:feature|application|app|service|product|website) usage\b|\bhow (?:you|users|visitors) (?:\w+ )?(?:use|interact with|engage with|access|navigate)\b|\b(?:your )?(?:use of|interactions? with|activit(?:y|ies) (?:on|in|within)) (?:the|our) (?:\w+ )?(?:services?|sites?|websites?|apps?|application|platform|products?)\b|\bfeatures? (?:that )?you use\b|\bactions? (?:you take|performed|taken)\b/g,
    matches: "feature usage",
    misses: "usage of the word",
  },
  {
    id: "logs",
    value: "server logs",
    pattern: /\b(?:server|access|web|system) logs?\b|\blog (?:files?|data|information)\b/g,
    matches: "server logs",
    misses: "a log cabin",
  },
  {
    id: "times",
    value: "times of your visits",
    pattern:
      /\b(?:date|time)s?(?:,)? (?:and|&|or|\/) ?(?:date|time)s?(?: stamps?)?(?: of)?\b|\btime ?stamps?\b(?<!\b(?:status|messages?|sent|posts?|comments?),? (?:and )?time ?stamps?)|\b(?:date|time|frequency|duration) of (?:your )?(?:\w+ )?(?:visit|access|request|activit|use)\w*|\btime spent\b|\baccess times?\b/g,
    matches: "time stamps",
    misses: "delivery status, timestamps",
  },
  {
    id: "crash",
    value: "crash reports",
    pattern:
      /\bcrash (?:reports?|logs?|data|information)\b|\bdiagnostic\w*,? (?:\w+,? )?(?:data|information|logs?|reports?|crash)\b|\berror (?:messages?|reports?|logs?)\b|\breports about our products' performance\b/g,
    matches: "crash reports",
    misses: "a car crash",
  },
  {
    id: "precise-location",
    value: "precise location",
    pattern:
      /\b(?<!non-)(?:precise|exact|gps)[ -](?:geo)?locations?\b|\bgps (?:data|signal|coordinates)\b|\bprecise (?:real-time )?geo-?location\b/g,
    matches: "gps coordinates",
    misses: "non-precise location",
  },
  {
    id: "location",
    value: "location",
    pattern:
      /\b(?:geo-?)?location (?:data|information|details)\b|\blocation-related information\b|\byour (?:\w+ )?(?:geo-?)?locations?\b|\bgeo-?location(?:al)?\b(?! services)|(?<=, )(?:general |approximate |rough )?location(?=,|;|\.?$| and )/g,
    matches: "your rough location",
    misses: "office locations",
  },
  {
    id: "cookies",
    value: "cookies",
    pattern: /\bcookie (?:data|information)\b|\bdata from cookies\b|\binformation from cookies\b/g,
    matches: "cookie data",
    misses: "cookie dough",
  },
  {
    id: "contacts",
    value: "contacts in your phone",
    pattern:
      /\b(?:address book|phone ?book|(?<!emergency )contact lists?|contacts list)\b|\byour (?:phone |mobile |device )?contacts\b|\bcontacts (?:on|in|from) your\b/g,
    matches: "your address book",
    misses: "our contacts in the press",
  },
  {
    id: "calendar",
    value: "calendar",
    pattern: /\bcalendar (?:data|entries|events|information)\b|\byour calendar\b/g,
    matches: "calendar entries",
    misses: "a calendar year",
  },
  {
    id: "photos",
    value: "photos and videos",
    pattern:
      /\b(?:your )?(?:photos?|pictures|images|photographs?|camera roll)(?: and|,| or)+ (?:videos?|audio|files?|documents?|photos?)\b|\byour photos\b|\bvideos? (?:and|or) (?:photos?|images)\b|\bphotos? you\b|\bcamera feature\b/g,
    matches: "your photos",
    misses: "a photo of our shop",
  },
  {
    id: "voice",
    value: "voice or sound recordings",
    pattern:
      /\bvoice (?:recordings?|data|commands?|messages?|input)\b|\baudio (?:recordings?|data|files?)\b|\bvoice-enabled\b|\b(?:call|phone) recordings?\b|\brecordings? of (?:your )?(?:calls?|voice)\b/g,
    matches: "voice recordings",
    misses: "a voice in the dark",
  },
  {
    id: "message-logs",
    value: "logs of messages sent for you",
    pattern: /\blog (?:files?|records?) of (?:dms|direct messages|messages)\b|\b(?:dm|message) logs?\b/g,
    matches: "log files of messages",
    misses: "a log of wood",
  },
  {
    id: "messages",
    value: "messages you send",
    pattern:
      /(?<!number of |error )\bmessages (?:that )?you (?:send|exchange|write|receive)\b|\bcontents? of (?:your |the )?(?:messages|communications?|chats?|e-?mails?)\b|\bchat (?:messages?|history|logs?)\b|\bdirect messages\b|\bprivate messages\b/g,
    matches: "your chat history",
    misses: "chat interactions with the app",
  },
  {
    id: "posts",
    value: "what you post",
    pattern:
      /\b(?:content|materials?|posts?|reviews?|comments?|files?|information|feedback) (?:that )?you (?:\w+ )?(?:post|upload|submit|create|publish|share)\b|\buser[- ](?:generated )?(?:content|contributions?|submissions?)\b|\byour (?:posts|content|comments)\b|\bcomments posted\b|\bposts and (?:reels|comments)\b/g,
    matches: "content you upload",
    misses: "a post office",
  },
  {
    id: "correspondence",
    value: "letters and requests to support",
    pattern:
      /\byour correspondence\b|\b(?:records? of|copies of|content of) (?:(?:your |that |any |such |the )?(?:correspondence|communications?|inquir\w+)|(?:your |that |any |such )?requests?)\b|\bsupport (?:requests?|tickets?|correspondence|inquir\w+|messages)\b|\bcommunications with us\b|\bcommunicat\w+ (?:you have )?with (?:us|our support)\b/g,
    matches: "records of your correspondence",
    misses: "a correspondence course",
  },
  {
    id: "survey",
    value: "survey answers",
    pattern: /\bsurvey (?:responses?|answers?|data|information)\b|\b(?:responses?|answers?) to (?:\w+ )?surveys?\b/g,
    matches: "survey answers",
    misses: "to survey the land",
  },
  {
    id: "employment",
    value: "job details",
    pattern:
      /\b(?:employment|professional|job|work) (?:history|information|details|data|titles?|experience)\b|\bemployers?(?=,)|\boccupation\b|\bcurriculum vitae\b|\br[eé]sum[eé]s?\b|\bcvs?\b/g,
    matches: "employment history",
    misses: "a job well done",
  },
  {
    id: "education",
    value: "education details",
    pattern: /\beducation(?:al)? (?:history|information|details|data|background|records?)\b/g,
    matches: "education history",
    misses: "a good education",
  },
  {
    id: "company",
    value: "company name",
    pattern:
      /\bcompany(?:'s)? (?:name|details|information)\b|\bname of (?:your )?(?:company|employer|organi[sz]ation)\b/g,
    matches: "company name",
    misses: "our company",
  },
  {
    id: "gov-id",
    value: "identity documents",
    pattern:
      /\bgovernment[- ]issued\b|\b(?:passport|driver'?s? licen[sc]e|national (?:id|identi\w+)|identity card)(?: numbers?)?\b|\bsocial security (?:number|no)\b|\bssn\b|\btax (?:id|identification)\b|\bphoto id\b/g,
    matches: "passport number",
    misses: "a photo booth by the port",
  },
  {
    id: "health",
    value: "health data",
    pattern:
      /\bhealth(?:care)?(?:-related)? (?:information|data|details|conditions?|records?|insurance)\b(?! (?:about|of|on) the (?:operating|device|system|hardware|app))|\bmedical (?:information|data|history|conditions?|records?)\b|\bphysical or mental health\b|(?<=, )health(?=,)/g,
    matches: "health data",
    misses: "a healthy shop",
  },
  {
    id: "biometric",
    value: "fingerprint or face data",
    pattern:
      /\bbiometrics?\b(?: (?:information|data|identifiers?))?|\bface ?prints?\b|\bfacial (?:recognition|scan|geometry)\b|(?<!\b(?:browser|device|digital|canvas|machine|computer|technical) )\bfingerprints?\b(?! the)|\bvoice ?prints?\b/g,
    matches: "biometric data",
    misses: "a browser fingerprint",
  },
  {
    id: "genetic",
    value: "genetic data",
    pattern: /\bgenetic (?:data|information)\b|\bdna\b/g,
    matches: "genetic data",
    misses: "generic data",
  },
  {
    id: "beliefs",
    value: "beliefs",
    pattern:
      /\b(?:religious|political|philosophical)(?: \w+)? (?:beliefs?|views?|opinions?|affiliations?)\b|\breligion\b|\btrade[- ]union membership\b/g,
    matches: "religious beliefs",
    misses: "we believe",
  },
  {
    id: "origin",
    value: "race or ethnic origin",
    pattern: /\brac(?:e|ial)(?:,| or| and)+ (?:ethnic\w*|national)\b|\bethnic(?:ity| origin| background)?\b/g,
    matches: "racial or ethnic origin",
    misses: "a race against time",
  },
  {
    id: "orientation",
    value: "sex life or orientation",
    pattern: /\bsexual (?:orientation|preferences?|life)\b|\bsex life\b/g,
    matches: "sexual orientation",
    misses: "an orientation map",
  },
  {
    id: "social",
    value: "social network account",
    pattern:
      /\bsocial (?:media|network\w*) (?:accounts?|profiles?|information|data|handles?|details)\b|\b(?:facebook|instagram|twitter|google|linkedin) (?:user id|profile|account (?:data|information|details))\b/g,
    matches: "social media profile",
    misses: "a social media post",
  },
  {
    id: "login",
    value: "login details",
    pattern:
      /\b(?:log-?in|sign-?in) (?:details|credentials|information|data)\b|\bauthentication (?:credentials|data)\b/g,
    matches: "login details",
    misses: "a log in the fire",
  },
  {
    id: "token",
    value: "access tokens",
    pattern: /\baccess tokens?\b|\bauthentication tokens?\b/g,
    matches: "an access token",
    misses: "a token of thanks",
  },
  {
    id: "language",
    value: "language",
    pattern: /\blanguage (?:preferences?|settings?|you prefer)\b|\bpreferred language\b|(?<=, )language(?=,)/g,
    matches: "language settings",
    misses: "strong language",
  },
  {
    id: "timezone",
    value: "time zone",
    pattern: /\btime ?zones?\b/g,
    matches: "your time zone",
    misses: "a time of rest",
  },
  {
    id: "searches",
    value: "what you search for",
    pattern: /\bsearch (?:history|queries|terms|requests)\b|\bsearches you\b|\bwhat you search\b/g,
    matches: "search queries",
    misses: "a search party",
  },
  {
    id: "interests",
    value: "interests",
    pattern:
      /(?<!\b(?:relevant|tailored|targeted|suited|matched|of interest|appeal) to (?:you and |you or )?)\byour (?:\w+ )?(?:interests|hobbies)\b|(?<=, )interests(?=,|;|\.?$| and )/g,
    matches: "your hobbies",
    misses: "ads relevant to your interests",
  },
  {
    id: "preferences",
    value: "preferences",
    pattern:
      /(?<!\b(?:updat|chang|manag|adjust|edit|configur|sav|set)\w* )\b(?:your|user) (?:\w+ )?preferences\b|\bpreferences and settings\b|\bsettings and preferences\b/g,
    matches: "your preferences",
    misses: "manage your cookie preferences",
  },
  {
    id: "inferences",
    value: "guesses about you",
    pattern: /\binferences? (?:drawn|about|from|we)\b|\binferred\b/g,
    matches: "inferences drawn from it",
    misses: "an interference",
  },
  {
    id: "demographics",
    value: "demographic data",
    pattern: /\bdemographic (?:information|data|details)\b/g,
    matches: "demographic data",
    misses: "a demographer",
  },
  {
    id: "contact-details",
    value: "contact details",
    pattern: /(?<!(?:emergency|services|support|our) )\bcontact (?:information|details|data)\b/g,
    matches: "contact details",
    misses: "contact lenses",
  },
  {
    id: "account",
    value: "account details",
    pattern: /\baccount (?:information|details|data)\b/g,
    matches: "account details",
    misses: "an account of the day",
  },
  {
    id: "media-meta",
    value: "details about what you post or send",
    pattern: /\bmetadata (?:of|about|associated)\b|\bmetadata\b/g,
    matches: "metadata about content",
    misses: "metaphors about content",
  },
];
