import { cueText } from "../../shared/pipeline/5-clauses/practices/cue-text.ts";
import { findTextCues, findTitleCues } from "../../shared/pipeline/5-clauses/practices/find-cues.ts";
import {
  type FeatureSink,
  featureSpaces,
  hashPieces,
  hashWords,
} from "../../shared/pipeline/5-clauses/practices/hash-features.ts";
import type { CuePlace } from "../../shared/pipeline/5-clauses/practices/practice-model.ts";
import type { SourceClause } from "./labelled-clause.ts";

export type FeatureSpace = keyof typeof featureSpaces;

/** Everything a clause is judged by: hashes by space, ids of rules by place. Each once. */
export type ClauseFeatures = {
  readonly hashes: Readonly<Record<FeatureSpace, readonly number[]>>;
  readonly cues: Readonly<Record<CuePlace, readonly string[]>>;
};

/** The features of a clause, as the pipeline finds them. */
export function findFeatures({ text, heading, leadIn }: SourceClause): ClauseFeatures {
  const [words, title, before] = [cueText(text), cueText(heading.replaceAll("\\", "")), cueText(leadIn)];
  return {
    hashes: {
      word: once((tell) => hashWords(words, featureSpaces.word, tell)),
      piece: once((tell) => hashPieces(words, featureSpaces.piece, tell)),
      title: once((tell) => hashWords(title, featureSpaces.title, tell)),
      leadIn: once((tell) => hashWords(before, featureSpaces.leadIn, tell)),
    },
    cues: {
      text: findTextCues(words).map(({ id }) => id),
      title: findTitleCues(title).map(({ id }) => id),
      leadIn: findTextCues(before).map(({ id }) => id),
    },
  };
}

/** What introduces a clause, taken as a clause of its own; null where nothing does. */
export function findLeadInFeatures({ leadIn }: SourceClause): ClauseFeatures | null {
  return leadIn === "" ? null : findFeatures({ organisation: "", heading: "", leadIn: "", text: leadIn });
}

/** The same clause seen without its heading and lead-in. */
export function withoutSurroundings({ hashes, cues }: ClauseFeatures): ClauseFeatures {
  return { hashes: { ...hashes, title: [], leadIn: [] }, cues: { ...cues, title: [], leadIn: [] } };
}

function once(tellAll: (tell: FeatureSink) => void): readonly number[] {
  const hashes = new Set<number>();
  tellAll((hash) => void hashes.add(hash));
  return [...hashes];
}
