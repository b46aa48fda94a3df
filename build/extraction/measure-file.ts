import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Reading } from "../../shared/model/reading.ts";
import { findBlocks } from "../../shared/pipeline/2-blocks/find-blocks.ts";
import { richTextsOf } from "../../shared/pipeline/3-clean/block-text.ts";
import { readPolicy } from "../../shared/pipeline/read-policy.ts";
import type { Sample } from "./sample-policies.ts";
import { holds, type Wording, wordingOf, wordsOf } from "./word-runs.ts";

/** A file and what opening it gave; `failure` says why it did not open. */
export type Measured = {
  readonly sample: Sample;
  readonly failure: string | null;
  readonly figures: Figures | null;
};

/** Shares are 0 to 1; `null` where nothing is there to measure by. */
export type Figures = {
  readonly reading: Reading;
  /** Levels of the outline that have a heading of the policy's own. */
  readonly depth: number;
  /** Of the reference's blocks, weighed by words: those whose words are in our clauses and headings. */
  readonly kept: number | null;
  /** Of the reference's blocks, those that are not. */
  readonly lost: readonly string[];
  /** Of our clauses' words, those in clauses that the reference has too. */
  readonly own: number | null;
  /** Of the words on the page that the reference has not: those we left out. */
  readonly cleaned: number | null;
  /** Of all words that were read: those left out. */
  readonly leftOut: number;
  /** Words of the longest clause. */
  readonly longest: number;
};

/** Opens one file as the app does and compares what was read with the reference, where there is one. */
export async function measureFile(sample: Sample): Promise<Measured> {
  const result = await readPolicy({
    bytes: new Uint8Array(readFileSync(sample.path)),
    fileName: basename(sample.path),
  });
  if (!result.ok) return { sample, failure: result.failure.kind, figures: null };
  return { sample, failure: null, figures: figuresOf(result.value, sample) };
}

function figuresOf(reading: Reading, { reference }: Sample): Figures {
  const clauses = reading.clauses.map((clause) => clause.text);
  const leftOut = reading.leftOut.flatMap((part) => part.text.split("\n"));
  const titled = reading.sections.filter((section) => section.madeBy === "policy");
  const [said, dropped] = [countAll(clauses), countAll(leftOut)];
  return {
    reading,
    depth: titled.reduce((most, section) => Math.max(most, section.level), 0),
    leftOut: dropped / Math.max(1, said + dropped),
    longest: clauses.reduce((most, text) => Math.max(most, wordsOf(text).length), 0),
    ...(reference === null ? unmeasured : compare(reading, reference)),
  };
}

type Compared = Pick<Figures, "kept" | "lost" | "own" | "cleaned">;

const unmeasured: Compared = { kept: null, lost: [], own: null, cleaned: null };

/** A reference that has less than this in common with all that was read is one of another version of the policy. */
const leastAlike = 0.6;

function compare(reading: Reading, reference: string): Compared {
  const wanted = textsOfReference(readFileSync(reference, "utf8"));
  const wording = wordingOf(wanted);
  const everything = wordingOf([...inOrder(reading), ...reading.leftOut.map((part) => part.text)]);
  if (countAll(wanted.filter((text) => holds(everything, text))) < leastAlike * countAll(wanted)) return unmeasured;
  const clauses = reading.clauses.map((clause) => clause.text);
  const ours = wordingOf([reading.metadata.title, ...inOrder(reading)]);
  const [page, left] = [strangers(clauses, wording), strangers(reading.leftOut.flatMap(linesOf), wording)];
  return {
    kept: countAll(wanted.filter((text) => holds(ours, text))) / Math.max(1, countAll(wanted)),
    lost: wanted.filter((text) => !holds(ours, text)),
    own: 1 - page / Math.max(1, countAll(clauses)),
    cleaned: page + left === 0 ? null : left / (page + left),
  };
}

/** The texts of a hand-made version, block by block, as stage 2 finds them: nothing of it is cleaned away. */
function textsOfReference(text: string): readonly string[] {
  const { blocks } = findBlocks({ text, encoding: "utf-8", repairs: [] }, () => undefined);
  const lines = blocks.flatMap((block) => richTextsOf(block).flatMap((rich) => rich.text.split("\n")));
  return lines.map((line) => line.replace(ownNumber, "")).filter(hasWords);
}

/** Numbers of headings and items are kept apart from their text by us, and not by a reference. */
const ownNumber = /^(?:[\W_]*(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)])+\s/;

/** Headings and clauses as they are read one after another, numbers included. */
function inOrder({ sections, clauses }: Reading): readonly string[] {
  const byId = new Map(clauses.map((clause) => [clause.id, `${clause.marker} ${clause.text}`]));
  return sections.flatMap((section) => [
    `${section.number} ${section.title}`,
    ...section.clauses.map((id) => byId.get(id) ?? ""),
  ]);
}

function linesOf({ text }: { readonly text: string }): readonly string[] {
  return text.split("\n");
}

/** How many words stand in texts that a wording does not hold. */
function strangers(texts: readonly string[], wording: Wording): number {
  return countAll(texts.filter((text) => !holds(wording, text)));
}

function countAll(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
}

function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}
