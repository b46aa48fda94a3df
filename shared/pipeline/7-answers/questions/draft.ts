import type { Answer, AnswerValue, Evidence, SaidAnswer } from "../../../model/answer.ts";
import type { Fact } from "../../../model/fact.ts";
import type { ClauseId } from "../../../model/ids.ts";
import type { QuestionId } from "../../../model/question.ts";
import { textSpan } from "../../../model/span.ts";
import { findAll } from "../../../text/find-all.ts";
import { said } from "../place-words.ts";
import type { Hit } from "./find-hits.ts";

/** What a question's own rules make of a policy that answers it: an answer but for its citations, which follow from the evidence. */
export type Draft = {
  readonly state: SaidAnswer["state"];
  readonly text: string;
  readonly value: readonly AnswerValue[];
  readonly exception: boolean;
  readonly region: string | null;
  /** In order of weight; the first is what the answer would be lost without. */
  readonly evidence: readonly Evidence[];
  /** Sentences that leave it open; their hedging words are told. */
  readonly open: readonly string[];
};

/** More clauses than this are not cited for one answer, nor more stretches shown: the rest is in the document. */
const mostCites = 8;
const mostEvidence = 24;
/** Of a hostile policy's thousands, so many are compared with each other. */
const mostLookedAt = 200;

/** A draft with its citations; `null` where it has no evidence, for then nothing was said. */
export function fromDraft(question: QuestionId, draft: Draft): Answer | null {
  const [first, ...rest] = ofFewClauses(unique(draft.evidence.slice(0, mostLookedAt))).slice(0, mostEvidence);
  if (first === undefined) return null;
  const [cite = first.clause, ...cites] = new Set([first, ...rest].map(({ clause }) => clause));
  const { state, value, exception, region } = draft;
  const text = said(draft.text, region);
  const evidence = [first, ...rest] as const;
  const hedges = state === "unclear" ? hedgesIn(draft.open) : [];
  return {
    question,
    text,
    state,
    exception,
    value,
    region,
    cites: [cite, ...cites],
    evidence,
    hedges,
    lookedFor: [],
    nearest: [],
  };
}

/** Each stretch once, without those that lie inside another. */
function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const { clause, span } = one;
    const key = `${clause} ${span.start} ${span.end}`;
    if (span.end <= span.start || seen.has(key) || evidence.some((other) => isInside(one, other))) return false;
    return seen.add(key);
  });
}

function isInside(inner: Evidence, outer: Evidence): boolean {
  const isShorter = inner.span.end - inner.span.start < outer.span.end - outer.span.start;
  const isWithin = inner.span.start >= outer.span.start && inner.span.end <= outer.span.end;
  return inner.clause === outer.clause && isShorter && isWithin;
}

function ofFewClauses(evidence: readonly Evidence[]): readonly Evidence[] {
  const cited = new Set([...new Set(evidence.map(({ clause }) => clause))].slice(0, mostCites));
  return evidence.filter(({ clause }) => cited.has(clause));
}

const hedging =
  /\b(?:may|might|can|could|sometimes|generally|typically|usually|possibly|unless|except|if|where|when|such as|endeavou?r|attempt|try|strive|seek|reasonable (?:efforts|steps)|as appropriate|at our discretion)\b/gi;

function hedgesIn(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences.flatMap((sentence) => findAll(hedging, sentence).map((hit) => hit[0])))];
}

/** The words of hits, and of the lead-ins they begin in, as evidence, in the order given. */
export function evidenceOf(hits: readonly Hit[]): readonly Evidence[] {
  return hits.flatMap(placesOf);
}

/** At most so many hits that between them show the most: the weightiest of each cue, then the second of each, and so on. */
export function bestHits(hits: readonly Hit[], most: number): readonly Hit[] {
  const byCue = [...Map.groupBy(hits, ({ cue }) => cue.id).values()];
  const ranked = byCue.flatMap((same) => same.map((hit, turn) => ({ hit, turn })));
  return ranked
    .sort((a, b) => a.turn - b.turn || (b.hit.cue.weight ?? 1) - (a.hit.cue.weight ?? 1))
    .slice(0, most)
    .map(({ hit }) => hit);
}

function placesOf({ passage, start, end, lead }: Hit): readonly Evidence[] {
  const own = place(passage.clause.id, start, end);
  return lead === null || passage.lead === null ? [own] : [own, place(passage.lead.clause.id, lead.start, lead.end)];
}

function place(clause: ClauseId, start: number, end: number): Evidence {
  return { clause, span: textSpan(start, end) };
}

/** The words of facts as evidence. */
export function wordsOfFacts(facts: readonly Fact[]): readonly Evidence[] {
  return facts.map(({ clause, span }) => ({ clause, span }));
}
