import type { SaidAnswer } from "../../../model/answer.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import type { Hit } from "./find-hits.ts";
import type { Found, QuestionRules } from "./question-rules.ts";
import { weighHits } from "./weigh-hits.ts";

/** The three things that the question asks, in the order they are told. */
const parts = [
  { id: "profile", named: "profiling", does: "profile you", doing: "profiling you" },
  {
    id: "machine",
    named: "machine decisions",
    does: "let machines decide about you",
    doing: "letting machines decide",
  },
  { id: "train", named: "AI training", does: "train AI with your data", doing: "training AI with your data" },
] as const;

type Part = (typeof parts)[number];
type PartState = "yes" | "no" | "unclear" | "does not say";

export const useProfile: QuestionRules = {
  question: "use-profile",
  lookedFor: [
    "profile",
    "profiling",
    "automated decision",
    "interest-based",
    "inferences",
    "train",
    "machine learning",
    "AI",
  ],
  silence: "They don't say whether they profile you, let machines decide or train AI with your data",
  settle,
  cues: [
    {
      id: "profile-act",
      says: "yes",
      weight: 3,
      ifDenied: "no",
      pattern:
        /\b(?:creat\w+|build\w*|develop\w*|generat\w+|compil\w+|maintain\w*|establish\w*) (?:\w+,? ){0,4}?profiles? (?:of|about|based|on (?:you|each|individual)|for (?:you|each|targeted|advertis\w+))\b|\b(?:marketing|interest|behaviou?ral|advertising|risk|consumer|customer|audience) profiles?\b|\bprofiling\b|\b(?:analy[sz]\w+|evaluat\w+|study|predict\w*|infer\w*|deriv\w+|draw\w*)\b[^.;]{0,60}\b(?:your|user|users'|individual|personal|customer) (?:\w+ ){0,2}?(?:behaviou?rs?|preferences|interests|characteristics|profile|habits|traits|likelihood|personality)\b|\binferences? (?:\w+ ){0,3}?(?:about|drawn|from)\b|\b(?:riding|risk|credit|trust|fraud) scor\w+|\bestimate your age\b|\bto create a profile\b|\bhow likely\b[^.;]{0,40}\byou\b/,
      unless:
        /\brights? (?:not )?(?:to\b|relat|in relation|regarding)|\bif you (?:create|make)|\byou (?:can|may) (?:create|build|object)|\baggregat\w+\b.{0,40}\bonly\b|\bobject to\b/,
      matches: "We build a profile of your interests.",
      misses: "You can create a profile with us.",
    },
    {
      id: "profile-ads",
      says: "yes",
      weight: 2,
      pattern:
        /\b(?:interest(?:-| ?[–—-] ?)based|targeted|behaviou?r(?:al|-based)|personali[sz]ed|tailored|customi[sz]ed) (?:\w+ ){0,2}?(?:ads?|advertis\w+|marketing|offers|promotions)\b|\b(?:ads?|advertis\w+|adverts|offers|marketing)\b[^.;]{0,60}\b(?:tailored|targeted|customi[sz]ed|personali[sz]ed|relevant|matched|based on)\b[^.;]{0,50}\b(?:your|you|interests?|visits?|user|behaviou?r|preferences|activit\w+|browsing)\b|\b(?:re)?target(?:ing)? (?:\w+ ){0,3}?(?:ads|advertis\w+|audiences?)\b|\bremarketing\b|\bserve (?:\w+ )?ads based on\b|\bsimilar profile\b|\blookalike\b/,
      unless: /\bquestions about\b/,
      matches: "We show interest-based ads.",
      misses: "We show ads on paper.",
    },
    {
      id: "machine",
      says: "yes",
      weight: 3,
      ifDenied: "no",
      pattern:
        /\b(?:automated|automatic|automatically (?:made|taken|make|take|decided?))\b[^.;,]{0,40}\bdecision|\bdecisions?\b[^.;]{0,50}\b(?:automat\w+|by (?:a )?(?:machine|computer|algorithm)s?)|\b(?:computer|algorithm|machine|software|system)(?: program)?s? (?:\w+ ){0,2}?(?:decides?|determines?)\b|\bautomated (?:systems?|means|tools|process\w*)\b[^.;]{0,90}\b(?:decid|detect|remov|moderat|review|flag|restrict|ban|suspend|approv)\w*/,
      unless:
        /\brights? (?:not )?(?:to\b|relat|in relation|regarding)|\bobject\b|\bnot to be subject\b|\byou (?:can|may) (?:ask|request|contest|challenge) (?:\w+ ){0,6}?(?:automat\w+|decisions?)\b|\bif we (?:ever|do)\b|\bcookies?\b|\bbrowsers?\b|\bdepending on where\b/,
      matches: "A computer decides on small loans.",
      misses: "You have a right not to be subject to automated decisions.",
    },
    {
      id: "train",
      says: "yes",
      weight: 3,
      ifDenied: "no",
      pattern:
        /\b(?:train\w*|fine-?tun\w+)\b[^.;]{0,80}\b(?:models?|ai|artificial intelligence|machine[- ]learning|algorithms?|chatgpt|llms?|classifiers?)\b|\b(?:models?|ai|artificial intelligence|machine[- ]learning|algorithms?)\b[^.;]{0,40}\b(?:train(?:ed|ing)?|fine-?tun\w+)\b|\b(?:develop\w*|improv\w+|build\w*)\b[^.;]{0,60}\b(?:ai|artificial intelligence|machine[- ]learning|language) (?:and machine learning )?(?:models?|systems?|algorithms?|technolog\w+|features)\b/,
      unless: /\btrain(?:ed|ing)? (?:our |the )?(?:staff|employees|personnel)\b/,
      matches: "We use your messages to train our models.",
      misses: "We train our staff.",
    },
  ],
};

function settle({ hits }: Found): Draft | null {
  const weighed = weighHits(hits);
  const counted = [...weighed.yes, ...weighed.no];
  if (counted.length === 0) return null;
  const states = parts.map((part) => ({ part, state: stateOfPart(part, weighed) }));
  const state = overall(states.map((each) => each.state));
  return {
    state,
    text: `${tell(states)}.`,
    value: states.map(({ part, state: said }) => `${part.named}: ${said}`),
    exception: false,
    region: weighed.region,
    evidence: parts.flatMap((part) => evidenceOf(counted.filter((hit) => isOf(part, hit)).slice(0, 2))),
    open: counted.map(({ passage }) => passage.raw),
  };
}

function isOf({ id }: Part, { cue }: Hit): boolean {
  return cue.id.startsWith(id);
}

/** Denials of one use of a profile ("not for others") beside others that are named leave it at yes; of the rest, it is unclear. */
function stateOfPart(
  part: Part,
  { yes, no }: { readonly yes: readonly Hit[]; readonly no: readonly Hit[] },
): PartState {
  const said = yes.some((hit) => isOf(part, hit));
  const denied = no.some((hit) => isOf(part, hit));
  if (said && denied && part.id !== "profile") return "unclear";
  if (said) return "yes";
  return denied ? "no" : "does not say";
}

/** Yes if any part is said; no if none is and one is denied. */
function overall(states: readonly PartState[]): SaidAnswer["state"] {
  if (states.includes("yes")) return "yes";
  return states.includes("unclear") ? "unclear" : "no";
}

function tell(states: readonly { readonly part: Part; readonly state: PartState }[]): string {
  const of = (wanted: PartState): readonly Part[] =>
    states.filter(({ state }) => state === wanted).map(({ part }) => part);
  const does = of("yes").map((part) => part.does);
  const denied = of("no").map((part) => part.does);
  const open = of("unclear").map((part) => part.doing);
  const sentences = [
    does.length > 0 ? `They say they ${does.join(" and ")}` : "",
    denied.length > 0 ? `They say they do not ${denied.join(" or ")}` : "",
    open.length > 0 ? `They say two things about ${open.join(" and ")}` : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(". ");
}
