/** One topic that policies have: what a section about it is called by us, and the words that tell it. */
export type Topic = {
  readonly title: string;
  /** Each match counts once, so a paragraph full of one word weighs no more than one that uses many. */
  readonly cues: readonly RegExp[];
  readonly example: string;
  readonly counterExample: string;
};

/**
 * The topics of an outline of ours, for policies in English that have no headings. In the order in which they win where
 * words speak for two alike. Titles are about the company as "they", as the summaries are.
 */
export const topics: readonly Topic[] = [
  {
    title: "About the policy",
    cues: [
      /\bthis (?:\w+ ){0,3}(?:policy|notice|statement) (?:describes?|explains?|applies|sets out|covers?|tells|governs|is (?:meant|intended|designed))\b/i,
      /\b(?:committed to|respects?|values?|concerned about|takes?|importance of) (?:protecting |the )?(?:your |the |user )?privacy\b/i,
      /\bwelcome to\b|\bplease read\b/i,
      /\bby (?:using|visiting|accessing|continuing)\b[^.]{0,80}\b(?:agree|accept|consent|acknowledge)/i,
      /\b(?:scope|definitions?|defined terms)\b|\b(?:the terms?|referred to as|means)\b/i,
    ],
    example: "This privacy policy explains how Larkfield treats what it knows.",
    counterExample: "We share it with the carrier.",
  },
  {
    title: "Children",
    cues: [
      /\bchild(?:ren)?(?:['’]s)?\b/i,
      /\bminors?\b/i,
      /\bparent(?:s|al)?\b/i,
      /\b(?:under|below)(?: the age of)? (?:1[3-8]|thirteen|sixteen|eighteen)\b/i,
      /\bcoppa\b/i,
    ],
    example: "We take nothing from children under 13 without a parent's leave.",
    counterExample: "Larkfield is a daughter of Kite Holdings.",
  },
  {
    title: "Changes to the policy",
    cues: [
      /\b(?:chang|updat|revis|amend|modif)\w* (?:to |of |in )?(?:this|our|the) (?:\w+ ){0,2}(?:policy|notice|statement)\b/i,
      /\b(?:policy|notice|statement) (?:may|will|can|is|has been)(?: be)? (?:chang|updat|revis|amend|modif)/i,
      /\bmaterial(?:ly)? chang/i,
      /\b(?:post|publish)\w* (?:the |any |a )?(?:new|revised|updated|changes?|modif)/i,
      /^changes (?:to|in)\b|^(?:policy )?(?:updates|changes|amendments)\b/i,
    ],
    example: "We may change this policy and will post the new one here.",
    counterExample: "You may change your password at any time.",
  },
  {
    title: "Cookies and tracking",
    cues: [
      /\bcookies?\b/i,
      /\bweb beacons?\b|\bpixel(?:s| tags?)?\b|\bclear gifs?\b/i,
      /\btrack(?:s|ing|ers?)?\b/i,
      /\banalytics\b/i,
      /\blog files?\b|\blocal storage\b/i,
    ],
    example: "Cookies and web beacons help us to count visits.",
    counterExample: "We ask for your name when you order.",
  },
  {
    title: "How long they keep it",
    cues: [
      /\bret(?:ain|ains|ained|ention)\b/i,
      /\b(?:keep|kept|keeps|store|stored) (?:\w+ ){0,6}(?:for (?:as long|so long|up to|a period|\w+ (?:days|months|years))|until|no longer)\b/i,
      /\bas long as (?:is )?(?:necessary|needed|required|you)\b/i,
      /\b(?:\d+|one|two|three|five|six|seven|ten) (?:days|months|years)\b/i,
    ],
    example: "We retain orders for as long as is necessary, and no more than six years.",
    counterExample: "We keep our promises.",
  },
  {
    title: "How they protect it",
    cues: [
      /\bsecur(?:e|ed|ely|ity)\b/i,
      /\bencrypt\w*\b|\bssl\b|\btls\b|\bfirewalls?\b/i,
      /\bunauthori[sz]ed\b/i,
      /\bsafeguard\w*\b/i,
      /\b(?:protect|protects|protected) (?:your|the|against|from)\b/i,
      /\bbreach\w*\b/i,
    ],
    example: "We encrypt it and protect it against unauthorized access.",
    counterExample: "We sell kites by post.",
  },
  {
    title: "Where your data goes",
    cues: [
      /\btransfer\w* (?:\w+ ){0,8}(?:countr(?:y|ies)|outside|abroad|united states|to the u\.?s)/i,
      /\b(?:outside|within) (?:of )?(?:the )?(?:european|eea|eu|united)\b/i,
      /\bstandard contractual clauses\b|\bprivacy (?:shield|framework)\b|\badequa(?:te|cy)\b/i,
      /\bother countries\b|\binternational(?:ly)? transfer/i,
    ],
    example: "Your data may be transferred to countries outside the European Union.",
    counterExample: "You may transfer money with our app.",
  },
  {
    title: "Seeing, correcting and deleting your data",
    cues: [
      /\b(?:access|correct|rectif|updat|review|delet|eras|remov|amend)\w*,? (?:\w+,? ){0,4}(?:your|their|his|personal) (?:\w+ ){0,2}(?:data|information|account|details|profile)\b/i,
      /\bright(?:s)? (?:to|of) (?:access|rectif|eras|delet|object|portab|restrict|know|request|be forgotten)/i,
      /\byour (?:\w+ )?rights\b/i,
      /\b(?:supervisory|data protection) authority\b|\bcomplain(?:t|ts)?\b/i,
      /\bdata portability\b/i,
    ],
    example: "You have the right to access your data and to delete your account.",
    counterExample: "We use it to answer your questions.",
  },
  {
    title: "Your choices",
    cues: [
      /\bopt(?:ing|ed)?[- ]?(?:out|in)\b/i,
      /\bunsubscrib\w*\b/i,
      /\b(?:you (?:can|may)|to) (?:choose|decline|refuse|disable|turn off|withdraw|object|stop receiving)\b/i,
      /\bdo not (?:wish|want) (?:to|us)\b/i,
      /\byour (?:choices?|preferences|consent)\b/i,
      /\bdo not track\b/i,
    ],
    example: "You can opt out of letters, or choose not to give us your telephone number.",
    counterExample: "We went for a blue kite.",
  },
  {
    title: "Who gets it",
    cues: [
      /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure)|sell|sells|sold|rent|rents|trade|trades)\b/i,
      /\bthird[- ]part(?:y|ies)\b/i,
      /\bwith (?:our |its |other )?(?:\w+ )?(?:service providers?|affiliates?|partners|advertisers|vendors|contractors|subsidiar(?:y|ies))\b/i,
      /^(?:sharing|disclosure|sale)\b/i,
      /\b(?:law enforcement|court order|subpoena|legal process|required by law)\b/i,
      /\b(?:merger|acquisition|bankruptcy|sale of (?:all|the|assets|substantially))\b/i,
    ],
    example: "We share it with service providers and do not sell it to third parties.",
    counterExample: "We collect your name and your e-mail address.",
  },
  {
    title: "What they use it for",
    cues: [
      /\bus(?:e|es|ed|ing) (?:\w+ ){0,5}(?:information|data|it|them|address(?:es)?|details) (?:\w+ ){0,3}(?:to|for|in order)\b/i,
      /\b(?:for|following) (?:\w+ ){0,3}purposes?\b/i,
      /^(?:how (?:we|do we) )?use (?:of )?(?:your |personal |the )?(?:information|data)\b/i,
      /\bto (?:provide|improve|personali[sz]e|respond|send|process|fulfil|communicate|deliver|notify|operate|contact you)\b/i,
      /\b(?:newsletter|marketing|promotion\w*|special offers)\b/i,
      /\blegitimate interests?\b|\blegal bas[ei]s\b/i,
    ],
    example: "We use your information to send you what you order and to improve our service.",
    counterExample: "Our servers stand in Finland.",
  },
  {
    title: "What they collect",
    cues: [
      /\b(?:collect|gather|receiv|obtain|record)(?:s|e|es|ed|ing|ion)?\b/i,
      /^(?:the )?(?:types? of |what )?(?:personal )?(?:information|data) (?:that )?(?:we|is|\w+ )?collect|^collection of\b/i,
      /\b(?:you (?:provide|give|submit|enter)|ask(?:s|ed)? (?:you )?for|provided by you)\b/i,
      /\b(?:your|the) (?:name|e-?mail|address|phone|telephone|credit card|ip address|date of birth)\b/i,
      /\b(?:regist(?:er|ers|ering|ration)|sign up|create an account)\b/i,
      /\bip addresse?s?\b|\bbrowser type\b|\bautomatically\b/i,
    ],
    example: "We collect your name and the e-mail address you give when you register.",
    counterExample: "We may change this policy.",
  },
  {
    title: "How to reach them",
    cues: [
      /\b(?:contact|reach|write to|e-?mail|call) us\b/i,
      /\bquestions? (?:or|about|regarding|concerning)\b|\bhave (?:any )?(?:questions|concerns|comments)\b/i,
      /\bat [\w.]+@[\w-]+\.\w+/i,
      /^(?:how to )?contact(?:ing)?\b/i,
      /\b(?:data protection|privacy) officer\b/i,
      /\b(?:tel(?:ephone)?|phone|fax)\b ?[.:]? ?\+?[\d(]/i,
    ],
    example: "If you have questions, contact us at kites@larkfield.example.",
    counterExample: "We share it with the carrier.",
  },
];
