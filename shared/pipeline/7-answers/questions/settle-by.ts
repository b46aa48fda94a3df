import type { SaidAnswer } from "../../../model/answer.ts";
import type { Fact } from "../../../model/fact.ts";
import { findCondition } from "../../6-facts/find-condition.ts";
import { exceptionOf, isLimit } from "../exceptions.ts";
import type { FactsAt } from "../facts-at.ts";
import { placeName } from "../place-words.ts";
import { coverValues } from "./cover-values.ts";
import { bestHits, type Draft, evidenceOf, wordsOfFacts } from "./draft.ts";
import type { Hit } from "./find-hits.ts";
import type { Found, QuestionRules } from "./question-rules.ts";
import { readTerms, type Wanted } from "./read-terms.ts";
import { type Precedence, stateOf, type Weighed, weighHits } from "./weigh-hits.ts";

type State = SaidAnswer["state"];

/** How most questions are settled: by what their cues say, with facts that say yes as well. */
export type Manner = {
  readonly precedence: Precedence;
  /** The sentence for a state and the values found; ends without a full stop where an exception may follow. */
  readonly tell: (state: State, values: readonly string[]) => string;
  /** Facts that answer "yes". */
  readonly facts?: (facts: FactsAt) => readonly Fact[];
  /** Terms that fill the list of an answer that is yes; by themselves they answer nothing. */
  readonly terms?: Wanted;
  /** A value that stands for words which name nothing: it answers, but is not shown. */
  readonly unnamed?: string;
  /** Whether a condition in the very sentence ("unless …") is an exception to the answer, or to a denial alone. */
  readonly conditions?: boolean | "of-denials";
  /** How what `limits` cues find ends the sentence. */
  readonly limits?: string;
};

/** A way to settle a question from its cues and facts. */
export function settleBy(manner: Manner): QuestionRules["settle"] {
  return ({ hits, facts, passages }: Found): Draft | null => {
    const weighed = weighHits(hits);
    const settled = settle(manner, weighed, factsThatSayYes(manner, facts));
    if (settled === null) return null;
    const { state, counted, region } = settled;
    const listed = state === "yes" && manner.terms !== undefined ? readTerms(passages, manner.terms) : [];
    const support = [...settled.support, ...listed];
    const value = valuesOf(counted, support).filter((each) => each !== manner.unnamed);
    const exception = exceptionIn(manner, { weighed, ...settled });
    return {
      state,
      value,
      exception: exception !== null,
      region,
      text: `${manner.tell(state, value)}${exception ?? ""}.`,
      evidence: [
        ...evidenceOf(hitsBeside(support, counted)),
        ...evidenceOf(bestHits(weighed.limits, 2)),
        ...wordsOfFacts(coverValues(support, mostFactClauses)),
      ],
      open: counted.map(({ passage }) => passage.raw),
    };
  };
}

/** Facts that stand elsewhere than in the very clauses whose words deny it. */
function isBeyond(facts: readonly Fact[], byWords: ReturnType<typeof stateOf>): boolean {
  const denied = new Set(byWords?.state === "no" ? byWords.hits.map(({ passage }) => passage.clause.id) : []);
  return facts.some(({ clause }) => !denied.has(clause));
}

/** From so many things named on, words that name none ("we use your data to") add nothing. */
const enoughNamed = 3;

function hitsBeside(support: readonly Fact[], counted: readonly Hit[]): readonly Hit[] {
  if (support.length === 0) return bestHits(counted, mostHits);
  const isEnough = new Set(support.map(({ value }) => value)).size >= enoughNamed;
  return bestHits(
    counted.filter(({ cue }) => !isEnough || (cue.weight ?? 1) > 1),
    2,
  );
}

/** Facts that answer "yes", and the place they are limited to. */
type Known = { readonly facts: readonly Fact[]; readonly region: string | null };

/** A state, and the hits and facts that it stands on. */
type Settled = {
  readonly state: State;
  readonly counted: readonly Hit[];
  readonly support: readonly Fact[];
  readonly region: string | null;
};

function settle({ precedence }: Manner, weighed: Weighed, known: Known): Settled | null {
  const byWords = stateOf(weighed, precedence);
  if (isBeyond(known.facts, byWords) && (byWords === null || (byWords.state === "no" && precedence === "yes")))
    return { state: "yes", counted: [], support: known.facts, region: known.region };
  if (byWords === null) return null;
  const support = byWords.state === "yes" ? known.facts : [];
  const isForAll = support.length > 0 && known.region === null;
  return { state: byWords.state, counted: byWords.hits, support, region: isForAll ? null : weighed.region };
}

/** Of many sentences that say the same, the first are enough; of facts, those of the few clauses that hold the most. */
const mostHits = 5;
const mostFactClauses = 7;

function factsThatSayYes({ facts: pick }: Manner, facts: FactsAt): Known {
  const all = pick === undefined ? [] : pick(facts).filter(({ polarity }) => polarity !== "does-not");
  const general = all.filter(({ region }) => placeName(region) === null);
  return general.length > 0 ? { facts: general, region: null } : { facts: all, region: all[0]?.region ?? null };
}

/** The plain names of what hits and facts found, each once. */
function valuesOf(hits: readonly Hit[], facts: readonly Fact[]): readonly string[] {
  const values = [...hits.flatMap(wordsOf), ...facts.map(({ value }) => value)];
  return [...new Map(values.map((value) => [value.toLowerCase(), value])).values()];
}

function wordsOf({ cue, passage, start, end }: Hit): readonly string[] {
  if (cue.quotes === true) return [passage.clause.text.slice(start, end).replaceAll("\n", " ")];
  return cue.value === undefined ? [] : [cue.value];
}

function exceptionIn(
  { conditions, limits }: Manner,
  { weighed, counted, state }: Pick<Settled, "counted" | "state"> & { readonly weighed: Weighed },
): string | null {
  if (conditions === true || (conditions === "of-denials" && state === "no")) {
    for (const { passage } of counted) {
      const condition = findCondition(passage.text, passage.raw);
      if (isLimit(condition)) return exceptionOf(condition);
    }
  }
  return weighed.limits.length > 0 ? (limits ?? ", with exceptions they name") : null;
}
