import type { Answer, Evidence, SaidAnswer } from "../../../shared/model/answer.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import { textSpan } from "../../../shared/model/span.ts";
import type { MadeUpAnswer } from "./made-up-answers.ts";

type Said = Extract<MadeUpAnswer, { readonly state: string }>;
type Silence = Exclude<MadeUpAnswer, { readonly state: string }>;

/** Goes in: invented answers, and the clauses they stand on. Comes out: answers as the pipeline gives them. */
export function makeAnswers(madeUp: readonly MadeUpAnswer[], clauses: readonly Clause[]): readonly Answer[] {
  const byNumber = new Map(clauses.map((clause) => [clause.number, clause]));
  return madeUp.map((answer) => ("state" in answer ? makeSaid(answer, byNumber) : makeSilent(answer, byNumber)));
}

type ByNumber = ReadonlyMap<string, Clause>;

function makeSaid(said: Said, byNumber: ByNumber): SaidAnswer {
  const [first, ...rest] = said.evidence.map((each) => placeOf(each, byNumber));
  if (first === undefined) throw new Error(`${said.question} stands on nothing`);
  const others = new Set(rest.map(({ clause }) => clause).filter((clause) => clause !== first.clause));
  return {
    question: said.question,
    state: said.state,
    text: said.text,
    exception: said.exception ?? false,
    value: said.value ?? [],
    region: said.region ?? null,
    cites: [first.clause, ...others],
    evidence: [first, ...rest],
    hedges: said.hedges ?? [],
    lookedFor: [],
    nearest: [],
  };
}

function placeOf([number, words]: readonly [string, string], byNumber: ByNumber): Evidence {
  const clause = byNumber.get(number);
  const start = clause?.text.indexOf(words) ?? -1;
  if (clause === undefined || start < 0) throw new Error(`${number} does not say “${words}”`);
  return { clause: clause.id, span: textSpan(start, start + words.length) };
}

function makeSilent({ question, lookedFor, nearest }: Silence, byNumber: ByNumber): Answer {
  const ids = nearest.map((number) => byNumber.get(number)?.id).filter((id): id is ClauseId => id !== undefined);
  return {
    ...{ question, state: "does-not-say", text: "The policy does not say.", exception: false, value: [], region: null },
    ...{ cites: [], evidence: [], hedges: [], lookedFor, nearest: ids },
  };
}
