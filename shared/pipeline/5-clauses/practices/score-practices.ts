import { practices } from "../../../model/practice.ts";
import { cueText } from "./cue-text.ts";
import { findTextCues, findTitleCues } from "./find-cues.ts";
import { type FeatureSink, featureSpaces, hashPieces, hashWords, leadInShare, shareOf } from "./hash-features.ts";
import { type CuePlace, type PracticeModel, practiceModel } from "./practice-model.ts";
import type { PracticeRule } from "./rules/practice-rule.ts";

/** What some words add to the sum of each practice, in the order of `practices`. */
export type Votes = readonly number[];

/** What is known of a text besides its words. */
export type Surroundings = {
  /** What the headings above it say (`titleVotes`), nearest first. */
  readonly titles: readonly Votes[];
  /** What the words that introduce it say, if any do. */
  readonly leadIn: LeadInVotes;
};

/** Of the words that introduce a list: as such, and as if they were a clause of their own. */
export type LeadInVotes = { readonly asLeadIn: Votes; readonly asText: Votes };

/** By how far each sum is over its threshold, and as a probability, in the order of `practices`. */
export type Scored = { readonly over: readonly number[]; readonly scores: readonly number[] };

/** Each heading counts half of the one below it. The labelled clauses have only the nearest: the half is a guess. */
const fartherShare = 0.5;

/** How far each practice fits a text, given what stands around it. */
export function scorePractices(text: string, around: Surroundings): Scored {
  const { whole, bare } = practiceModel();
  const isAlone = [...around.titles, around.leadIn.asLeadIn].every((votes) => votes.every((vote) => vote === 0));
  const { thresholds, slopes, offsets } = isAlone ? bare : whole;
  const sums = sumPractices(text, around);
  return {
    over: sums.map((sum, k) => sum - (thresholds[k] ?? 0)),
    scores: sums.map((sum, k) => 1 / (1 + Math.exp(-(sum * (slopes[k] ?? 0) + (offsets[k] ?? 0))))),
  };
}

function sumPractices(text: string, { titles, leadIn }: Surroundings): readonly number[] {
  const sums = [...practiceModel().biases];
  addTo(sums, textVotes(text), 1);
  addTo(sums, leadIn.asLeadIn, 1);
  addTo(sums, leadIn.asText, leadInShare(text));
  for (const [level, votes] of titles.entries()) addTo(sums, votes, fartherShare ** level);
  return sums;
}

/** What a heading says of the clauses under it. */
export function titleVotes(title: string): Votes {
  const model = practiceModel();
  const words = cueText(title);
  const votes = noVotes();
  addFeatures(votes, model, (tell) => hashWords(words, featureSpaces.title, tell));
  addCues(votes, model.cues.title, findTitleCues(words));
  return votes;
}

/** What the words that introduce a list say of its items. */
export function leadInVotes(leadIn: string): LeadInVotes {
  if (leadIn === "") return { asLeadIn: noVotes(), asText: noVotes() };
  const model = practiceModel();
  const words = cueText(leadIn);
  const votes = noVotes();
  addFeatures(votes, model, (tell) => hashWords(words, featureSpaces.leadIn, tell));
  addCues(votes, model.cues.leadIn, findTextCues(words));
  return { asLeadIn: votes, asText: textVotes(leadIn) };
}

function textVotes(text: string): Votes {
  const model = practiceModel();
  const words = cueText(text);
  const votes = noVotes();
  addFeatures(votes, model, (tell) => hashWords(words, featureSpaces.word, tell));
  addFeatures(votes, model, (tell) => hashPieces(words, featureSpaces.piece, tell));
  addCues(votes, model.cues.text, findTextCues(words));
  return votes;
}

function noVotes(): number[] {
  return practices.map(() => 0);
}

/** Each feature once, however often it stands there, and all of them together as one: long texts shout no louder. */
function addFeatures(votes: number[], model: PracticeModel, tellAll: (tell: FeatureSink) => void): void {
  const { rowOf, weights, scales } = model;
  const rows = new Set<number>();
  tellAll((hash) => {
    const row = rowOf(hash);
    if (row !== -1) rows.add(row);
  });
  const sums = new Int32Array(practices.length);
  for (const row of rows) {
    const from = row * sums.length;
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (weights[from + k] ?? 0);
  }
  const share = shareOf(rows.size);
  for (const [k, sum] of sums.entries()) votes[k] = (votes[k] ?? 0) + share * (scales[k] ?? 0) * sum;
}

function addCues(votes: number[], counts: PracticeModel["cues"][CuePlace], rules: readonly PracticeRule[]): void {
  for (const { id } of rules) addTo(votes, counts[id] ?? [], shareOf(rules.length));
}

function addTo(sums: number[], votes: Votes, share: number): void {
  for (let k = 0; k < votes.length; k++) sums[k] = (sums[k] ?? 0) + share * (votes[k] ?? 0);
}
