import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const reach =
  "(?:collect|access|use|upload|obtain|receive|store|share|process|import|read|provide|submit|post|send|give|record|include|sync|scan|keep|grant|allow|turn on|enable|take|save|ask)";

export const collectDevice: QuestionRules = {
  question: "collect-device",
  lookedFor: ["camera", "microphone", "contacts", "address book", "photos", "videos", "files"],
  silence: "They don't say whether they use your camera, microphone, contacts, photos or files",
  settle: settleBy({
    precedence: "yes",
    facts: (facts) =>
      facts
        .of("data-type")
        .filter(({ value }) => /contacts in your phone|photos and videos|voice or sound/.test(value)),
    tell: (state, values) =>
      state === "no"
        ? `They say they do not use your ${values.length > 0 ? joinWords(values, "or") : "camera, contacts or files"}`
        : `They may get at or receive: ${joinWords(values)}`,
  }),
  cues: [
    {
      id: "camera",
      says: "yes",
      value: "camera",
      weight: 3,
      ifDenied: "no",
      pattern:
        /\b(?:your|device'?s?|phone'?s?|the|to|or|and|,) ?(?:\w+ )?camera\b(?! maker)|\bcamera (?:roll|access|permission)\b/,
      unless: /\bsurveillance\b|\bcctv\b|\bsecurity camera/,
      matches: "The app asks to use your camera.",
      misses: "We use cctv: a camera films the door.",
    },
    {
      id: "microphone",
      says: "yes",
      value: "microphone",
      weight: 3,
      ifDenied: "no",
      pattern: /\bmicrophones?\b|\b(?:audio|voice|sound) recordings?\b|\byour voice\b/,
      matches: "We use the microphone during calls.",
      misses: "We call you back.",
    },
    {
      id: "contacts",
      says: "yes",
      value: "contacts in your phone",
      weight: 3,
      ifDenied: "no",
      pattern:
        /\baddress books?\b|\bphone ?books?\b|\bcontact lists?\b|\b(?:your|device'?s?|phone'?s?|mobile|email|import(?:ed)?|upload(?:ed)?|user) contacts\b|\bcontacts? (?:from|in|on|stored in) your (?:\w+ ){0,2}?(?:phone|device|address|contact)|\bcontacts' \w+|\blist of contacts\b/,
      matches: "You can invite people from your address book.",
      misses: "Contact us at the address below.",
    },
    {
      id: "photos",
      says: "yes",
      value: "photos and videos",
      weight: 2,
      ifDenied: "no",
      pattern: new RegExp(
        `\\b(?:collect|access|obtain|receive|store|process|import|record|upload|scan|ask for|keep)(?:s|ed|ing)?\\b[^.;]{0,150}\\b(?:photo(?:graph)?s?|pictures?|images|videos?|selfies?)\\b|\\b(?:you|users?|members) (?:\\w+ ){0,3}?(?:provide|submit|post|upload|share|add|send|take|give|choose|include)\\b[^.;]{0,120}\\b(?:photo(?:graph)?s?|pictures?|images|videos?|selfies?)\\b|\\b(?:photo(?:graph)?s?|pictures?|images|videos?)\\b[^.;]{0,60}\\b(?:you|users?) (?:\\w+ )?${reach}|\\b(?:profile|your) (?:photo(?:graph)?s?|pictures?|images?)\\b|\\bphotos? (?:library|album|gallery)\\b`,
      ),
      unless:
        /\bcookies?\b|\bpixel|\bbeacon|\bgifs?\b|\bcctv\b|\bsurveillance\b|\bissued photo\b|\bphoto id|\bvideos? (?:game|hosting|player|content of)|\bonline video|\bwatch (?:\w+ )?videos?\b|\b(?:instagram|facebook|twitter|linkedin|google|social (?:media|network)) (?:account |user )?profile (?:photo|picture|image)|\bprofile (?:photo|picture|image)s? (?:\w+ )?from (?:\w+ )?(?:instagram|facebook|twitter|linkedin|google|social)/,
      matches: "We store the photos that you upload.",
      misses: "A pixel is one of those images that nobody sees.",
    },
    {
      id: "files",
      says: "yes",
      value: "files you upload",
      weight: 1,
      ifDenied: "no",
      pattern:
        /\b(?:files?|documents|attachments)\b[^.;]{0,50}\b(?:you|users?) (?:\w+ )?(?:upload|store|share|submit|send|provide|attach)|\b(?:upload|attach)\w*\b[^.;]{0,40}\b(?:files?|documents|attachments)\b|\b(?:files|documents|media|storage) (?:stored )?on your (?:phone|device|computer)\b|\byour files\b|\b(?:prompts|content|messages)\b[^.;]{0,60}\bfiles\b/,
      unless: /\bcookies?\b|\blog files?\b|\bcomplaint|\brequest/,
      matches: "We keep the files you upload.",
      misses: "Cookies are files on your computer.",
    },
  ],
};
