import type { Hit } from "./find-hits.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const settle = settleBy({
  precedence: "yes",
  conditions: false,
  facts: (facts) => facts.of("purpose").filter(({ value }) => /marketing|show ads/.test(value)),
  tell: (state, values) => {
    const ads = values.some((value) => /ads/.test(value));
    const mail = values.some((value) => /marketing|offers/.test(value));
    if (state === "no" && mail && !ads) return "They say they do not use it to send you marketing";
    if (state === "no") return "They say they do not use it for advertising or marketing";
    if (ads && mail) return "They use it for ads and to send you marketing";
    return ads ? "They use it for ads" : "They use it to send you marketing";
  },
});

/** "We do not share your location for ads", "we use no health data for marketing": other data may be used so. */
const oneThing =
  /\b(?:shar|disclos|sell|pass|provid)\w*\b[^.;]*\bthird[- ]part|\b(?:sensitive|health\w*|location|biometric|face|photos?|images|videos|contacts|address books?|camera|messages|sms|phone numbers?|child(?:ren)?(?:'s)?|students?|payment|donor|google|apple)\b/;

function isOfOneThing({ passage }: Hit): boolean {
  return oneThing.test(passage.text);
}

/** No personalised ads may be ads all the same. */
function isOfTargeting({ passage }: Hit): boolean {
  return (
    /\b(?:personali[sz]ed|targeted|interest-based|behaviou?ral|tailored)\b/.test(passage.text) &&
    !/\bmarketing\b|\b(?:ads|advertising) or\b/.test(passage.text)
  );
}

export const useAds: QuestionRules = {
  question: "use-ads",
  lookedFor: ["advertising", "marketing", "promotional", "offers", "newsletter", "targeted ads"],
  silence: "They don't say whether they use it for advertising or marketing",
  settle: (found) => {
    const hits = found.hits.filter((hit) => hit.says !== "no" || !isOfOneThing(hit));
    const draft = settle({ ...found, hits });
    const isPart = draft?.state === "no" && hits.every((hit) => hit.says !== "no" || isOfTargeting(hit));
    return isPart ? { ...draft, text: "They say they do not use it for personalised ads." } : draft;
  },
  cues: [
    {
      id: "own-marketing",
      says: "yes",
      value: "send you marketing",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:market(?:ing)? (?:and|or|communications?|materials?|purposes?|messages?|e-?mails?|campaigns?|our|to you)|(?:direct|e-?mail|for|our) marketing|promotional (?:and|or|communications?|materials?|purposes?|messages?|e-?mails?|offers?|mailings?|information|content)|commercial (?:prospecting|communications?|solicitation)|newsletters?\b[^.;]{0,60}\b(?:offers?|promotion\w*|products?)|(?:send|receive|subscribe|subscription|regular|our|provide)\b[^.;]{0,80}\bnewsletters?|special offers|promotions)\b/,
      unless:
        /\bunsubscribe from all\b.{0,10}$|\bmarketing (?:companies|partners|firms)\b(?![^.;]*\bour\b)|\bon your behalf\b/,
      matches: "We use your address for marketing purposes.",
      misses: "Our market is small.",
    },
    {
      id: "offers",
      says: "yes",
      value: "send you offers",
      weight: 1,
      ifDenied: "no",
      pattern:
        /\b(?:(?:send|contact|inform|notify|tell|e-?mail|show|offer|mail)\w*\b[^.;]{0,40}\b(?:you|users|them|customers|visitors)|provid\w+ (?:you|users|them|customers|visitors)\b[^.;]{0,40}\b(?:with|information))\b[^.;]{0,100}\b(?:offers?\b|promotions?|products (?:and|or|,)[^.;]{0,30}services|products[^.;]{0,40}\bthat (?:may|might|could|we think)[^.;]{0,30}\binterest|news (?:about|and)|upcoming events|may (?:be of )?interest)/,
      matches: "We may inform you about products or services you may like.",
      misses: "We tell you when the parcel leaves.",
    },
    {
      id: "ads",
      says: "yes",
      value: "show ads",
      weight: 2,
      ifDenied: "no",
      pattern:
        /\b(?:targeted|behaviou?r(?:al|-based)?|interest-based|personali[sz]ed|tailored|customi[sz]ed|relevant|online|third[- ]party|serve[sd]?|serving|display\w*|show\w*|deliver\w*|provide you with|place[sd]?|offers? and|content and|measure\w*) (?:\w+ ){0,4}?(?:advertis\w+|ads|adverts)\b|\badvertis(?:ing|ement)s? (?:purposes|cookies|partners|networks|ids?|identifiers?|services)\b|\b(?:for|of|through) (?:\w+ ){0,2}?advertising\b|\badvertisers?\b[^.;]{0,60}\b(?:we|us|our|your)\b|\bremarketing\b|\bretargeting\b|\bwhen we advertise\b/,
      matches: "We show interest-based ads.",
      misses: "We advertised for a new chef.",
    },
    {
      id: "no-ads",
      says: "no",
      weight: 3,
      pattern:
        /\b(?:not|never|no) (?:\w+,? ){0,14}?(?:for|or) (?:\w+,? ){0,4}?(?:advertis\w+|marketing|ads)\b|\b(?:do not|don't|never) (?:show|display|serve|run|have|use) (?:\w+ ){0,3}?(?:ads|advertis\w+)\b|\bshows? (?:none|no ads)\b|\bwithout (?:any )?(?:ads|advertising)\b|\bad-free\b|\bno (?:ads|advertising)\b/,
      unless: /\bthird|\btheir own\b|\bwithout your\b|\bunless\b|\bif you\b|\bopt|\bchild/,
      matches: "We do not use your data for advertising.",
      misses: "We do not pass it to third parties for their marketing.",
    },
  ],
};
