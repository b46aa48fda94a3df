import { trackerRules } from "../../6-facts/words/trackers.ts";
import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

export const useTrack: QuestionRules = {
  question: "use-track",
  lookedFor: ["cookies", "tracking", "pixels", "web beacons", "analytics", "local storage", "other websites"],
  silence: "They don't say whether they use cookies or follow you elsewhere",
  settle: settleBy({
    precedence: "yes",
    terms: {
      kind: "tracking",
      rules: trackerRules,
      practice: "first-party-collection",
      byPractice: true,
      under: /\bcookie|\btrack|\banalytic|\btechnolog/,
      lead: /\b(?:cookies|technologies) (?:we use|used|include|are)\b/,
    },
    facts: (facts) => facts.of("tracking").filter(({ of }) => of !== "kind"),
    tell: (state, values) =>
      state === "no"
        ? `They say they do not ${values.length > 0 ? `use ${joinWords(values, "or")}` : "use cookies or follow you elsewhere"}`
        : values.length === 0
          ? "They use cookies or other trackers"
          : `They use ${joinWords(values.slice(0, 6))}`,
  }),
  cues: [
    {
      id: "cookies",
      says: "yes",
      value: "cookies",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:use|uses|used|using|set|sets|place|places|placed|employ\w*|store|send|sends|utili[sz]e\w*|deploy|collect\w*|gather\w*|through|via|by means of|contain\w*)\b[^.;]{0,90}\bcookies?\b|\bcookies?\b[^.;]{0,60}\b(?:help|allow|enable|let|are (?:used|set|placed|stored)|may be (?:used|set|placed)|we)\b/,
      unless:
        /\bcookies? (?:is|are) (?:a )?(?:small|tiny|text|piece|files?|data)\b|\btheir (?:own )?cookies\b|\bdo not control\b|\b(?:not|never) use (?:\w+ ){0,6}?(?:tracking|advertising|analytics|third[- ]party|flash|persistent)\b|\bno advertising cookies\b/,
      matches: "Our site uses cookies.",
      misses: "Cookies are small files.",
    },
    {
      id: "beacons",
      says: "yes",
      value: "web beacons or pixels",
      weight: 1,
      ifDenied: "no",
      pattern:
        /\b(?:we|our|us|partners|parties|providers?|emails?|site|website|services?)\b[^.;]{0,120}\b(?:web beacons?|(?:tracking )?pixels?(?: tags?)?|clear gifs?|web bugs?|beacons?|(?:flash|local shared) objects?|local storage|device fingerprint\w*|sdks?)\b/,
      matches: "We use web beacons in emails.",
      misses: "The beacon on the hill was lit.",
    },
    {
      id: "elsewhere",
      says: "yes",
      value: "tracking across other sites and apps",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:track|follow|collect|monitor|recogni[sz]e|gather|identify)\w*\b[^.;]{0,140}\b(?:across|on|over) (?:\w+ ){0,3}?(?:other|different|third[- ]party|multiple|various)(?: \w+){0,2}? (?:web ?sites?|sites|apps|services|platforms|devices|online services)\b|\bover time and across\b|\bcross-(?:service|site|app|website|context|device) tracking\b/,
      unless: /\b(?:other|third) parties\b[^.;]{0,30}\bnot\b|\bprivacy polic/,
      matches: "They follow you across other websites.",
      misses: "We link to other websites.",
    },
    {
      id: "may-refuse",
      says: "yes",
      value: "cookies",
      weight: 0.5,
      pattern:
        /\byou\b[^.;]{0,80}\b(?:refuse|accept|reject|disable|block|manage|decline|turn off|delete)\b[^.;]{0,40}\bcookies\b/,
      matches: "You can set your browser to refuse cookies.",
      misses: "You can refuse our offer.",
    },
    {
      id: "analytics",
      says: "yes",
      value: "third-party analytics",
      weight: 1,
      ifDenied: "no",
      pattern:
        /\b(?:we|site|website|app|service)\b[^.;]{0,60}\buses?\b[^.;]{0,60}\b(?:google analytics|firebase|matomo|mixpanel|hotjar|analytics (?:tools?|services?|providers?))\b/,
      matches: "We use Google Analytics.",
      misses: "Our analytics are secret.",
    },
    {
      id: "no-tracking",
      says: "no",
      weight: 3,
      pattern:
        /\b(?:do|does|will|did) not (?:use|set|place|employ|store|contain) (?:any )?(?:\w+ (?:or|and) )?(?:cookies|trackers|tracking)\b(?! (?:or \w+ )?to\b)|\bnever (?:use|set) (?:any )?cookies\b|\b(?:do not|don't|never|will not) (?:follow|track) you\b|\bno (?:cookies|trackers|tracking)\b|\bwithout cookies\b/,
      matches: "Our page does not set cookies.",
      misses: "We do not use cookies to learn your name.",
    },
    {
      id: "not-those",
      says: "limits",
      pattern:
        /\b(?:not|never|no) (?:\w+ ){0,2}?(?:use |set |place )?(?:any )?(?:advertising|tracking|analytics|third[- ]party|marketing)(?: \w+){0,2}? cookies\b|\bonly (?:\w+ ){0,3}?(?:essential|necessary|functional|session) cookies\b/,
      matches: "There are no advertising cookies.",
      misses: "There are advertising cookies.",
    },
  ],
};
