import type { Answer, Evidence, KeepingTime } from "../../../model/answer.ts";
import type { QuestionId } from "../../../model/question.ts";
import type { WatchItem } from "../../../model/watch-item.ts";
import { bestHits, evidenceOf, wordsOfFacts } from "../questions/draft.ts";
import { durationWords, joinWords } from "../wording.ts";
import { adSharingCues, aiTrainingCues, arbitrationCues, biometricCues, childrenCues } from "./watch-cues.ts";
import type { Watched, WatchRule } from "./watch-rule.ts";

type Item = Omit<WatchItem, "kind">;

/** Shown with an item; the question it belongs to has the rest. */
const mostEvidence = 4;

/** What most people would want to know, in the order of the kinds. */
export const watchRules: readonly WatchRule[] = [
  { kind: "sale", cues: [], find: findSale },
  { kind: "ad-sharing", cues: adSharingCues, find: (watched) => fromHits(watched, "use-ads", adSharing) },
  { kind: "long-retention", cues: [], find: findLongRetention },
  { kind: "no-retention-limit", cues: [], find: findNoLimit },
  { kind: "change-without-notice", cues: [], find: findSilentChange },
  { kind: "arbitration", cues: arbitrationCues, find: (watched) => fromHits(watched, null, arbitration) },
  { kind: "location", cues: [], find: findLocation },
  { kind: "biometric", cues: biometricCues, find: (watched) => fromHits(watched, "collect-sensitive", biometric) },
  { kind: "children", cues: childrenCues, find: (watched) => fromHits(watched, "kids-age", children) },
  { kind: "ai-training", cues: aiTrainingCues, find: (watched) => fromHits(watched, "use-profile", aiTraining) },
  { kind: "weak-contact", cues: [], find: findWeakContact },
];

const adSharing = "Data about you goes to advertisers or ad companies.";
const arbitration = "Disputes go to arbitration, or you give up joining others in court.";
const biometric = "They handle data about your body, such as fingerprints, face or genes.";
const children = "They say they collect data of children.";
const aiTraining = "They train AI or machine learning with data of users.";

function item(question: QuestionId | null, text: string, evidence: readonly Evidence[]): Item | null {
  return evidence.length === 0 ? null : { question, text, evidence: evidence.slice(0, mostEvidence), lookedFor: [] };
}

function fromHits({ hits }: Watched, question: QuestionId | null, text: string): Item | null {
  return item(
    question,
    text,
    evidenceOf(
      bestHits(
        hits.filter(({ says }) => says === "yes"),
        mostEvidence,
      ),
    ),
  );
}

function findSale({ answerTo }: Watched): Item | null {
  const answer = answerTo.get("share-sell");
  if (answer === undefined || answer.state === "does-not-say") return null;
  if (answer.state === "no" && !answer.text.includes("for a fee")) return null;
  return item("share-sell", answer.text, answer.evidence);
}

/** From so many years on, a time of keeping is told; tax and trade laws ask for up to ten. */
const longYears = 5;
const perYear: ReadonlyMap<string, number> = new Map([
  ["D", 365],
  ["W", 52],
  ["M", 12],
  ["Y", 1],
]);

function yearsOf(duration: string): number {
  const hit = /^P(\d+)([DWMY])$/.exec(duration);
  return hit === null ? 0 : Number(hit[1]) / (perYear.get(hit[2] ?? "") ?? 1);
}

function findLongRetention({ facts }: Watched): Item | null {
  const long = facts
    .of("retention")
    .filter(({ value, polarity }) => yearsOf(value) >= longYears && polarity !== "does-not");
  const times = [...new Set(long.map(({ value }) => durationWords(value)))];
  return item("keep-long", `They keep some data for ${joinWords(times.slice(0, 3))}.`, wordsOfFacts(long));
}

function findNoLimit({ answerTo }: Watched): Item | null {
  const answer = answerTo.get("keep-long");
  if (answer === undefined) return null;
  if (answer.state === "does-not-say")
    return { question: "keep-long", text: answer.text, evidence: [], lookedFor: answer.lookedFor };
  const hasTime = answer.value.some((value) => isTime(value) && value.duration !== null);
  return hasTime ? null : item("keep-long", "They name no time after which they delete your data.", answer.evidence);
}

function isTime(value: Answer["value"][number]): value is KeepingTime {
  return typeof value !== "string";
}

function findSilentChange({ answerTo }: Watched): Item | null {
  const answer = answerTo.get("change-tell");
  if (answer === undefined || answer.state === "yes") return null;
  if (answer.state === "does-not-say")
    return { question: "change-tell", text: answer.text, evidence: [], lookedFor: answer.lookedFor };
  return item("change-tell", answer.text, answer.evidence);
}

function findLocation({ answerTo }: Watched): Item | null {
  const answer = answerTo.get("collect-location");
  return answer?.state === "yes" ? item("collect-location", answer.text, answer.evidence) : null;
}

function findWeakContact({ answerTo }: Watched): Item | null {
  const answer = answerTo.get("who-contact");
  if (answer === undefined) return null;
  if (answer.state === "does-not-say")
    return { question: "who-contact", text: answer.text, evidence: [], lookedFor: answer.lookedFor };
  const ways = answer.value.filter((value) => typeof value === "string" && /@|\d/.test(value));
  return ways.length > 0
    ? null
    : item("who-contact", "They name no mail address, postal address or telephone number.", answer.evidence);
}
