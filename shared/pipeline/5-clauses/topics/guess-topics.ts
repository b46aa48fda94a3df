import { topics } from "./topic-cues.ts";

/** So much a change of topic costs, where a text that speaks for one topic alone is worth 1. */
const changeCost = 0.7;
/** A paragraph's first words are often a title that lost its line; a cue in them is worth so much more. */
const titleWorth = 0.6;
const titleLength = 60;
/** With fewer cues in all, a text speaks for its topic only in part. */
const plenty = 2;

/**
 * The topic of each text, in order, as an index into `topics`: such that the texts' words speak for their topics, and
 * topics change seldom (the cheapest path, found by Viterbi's algorithm). What speaks for none has its neighbours' topic.
 */
export function guessTopics(texts: readonly string[]): readonly number[] {
  const paths: (readonly number[])[] = [];
  let sums: readonly number[] = topics.map(() => 0);
  for (const own of texts.map(scoreTopics)) {
    const best = indexOfMost(sums);
    const changed = (sums[best] ?? 0) - changeCost;
    paths.push(sums.map((sum, topic) => (sum >= changed ? topic : best)));
    sums = sums.map((sum, topic) => Math.max(sum, changed) + (own[topic] ?? 0));
  }
  return walkBack(paths, indexOfMost(sums));
}

/** From the best last topic, which topic each text had on the way there. */
function walkBack(paths: readonly (readonly number[])[], last: number): readonly number[] {
  const found: number[] = [];
  let topic = last;
  for (const path of paths.toReversed()) {
    found.push(topic);
    topic = path[topic] ?? topic;
  }
  return found.toReversed();
}

/** How much of what a text says speaks for each topic. */
function scoreTopics(text: string): readonly number[] {
  const title = text.slice(0, titleLength);
  const counts = topics.map(({ cues }) => cues.filter((cue) => cue.test(text)).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, topic) => {
    const isTitled = count > 0 && topics[topic]?.cues.some((cue) => cue.test(title)) === true;
    return count / Math.max(plenty, all) + (isTitled ? titleWorth : 0);
  });
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
}
