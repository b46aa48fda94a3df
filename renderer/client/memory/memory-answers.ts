import type { ClosestClause, GivenAnswer } from "../../../shared/ipc/answers.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import { type AnnotationId, annotationId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { fail, type Result, succeed } from "../../../shared/model/result.ts";
import { anchorTo, type MemoryLibrary, readingOf, versionBy } from "./memory-library.ts";
import type { Emit, Part } from "./memory-part.ts";

/** The reader's own answers, over a library in memory. */
export function answerHandlers(library: MemoryLibrary, emit: Emit): Part<"answer"> {
  const { answers } = library;
  const settle = <T>(value: T | null): Result<T, LibraryFailure> => {
    if (value === null) return fail({ kind: "not-found" });
    emit("annotations.changed");
    return succeed(value);
  };
  const change = (id: AnnotationId, alter: (answer: OwnAnswer) => Kept) => {
    const kept = answers.get(id);
    if (kept === undefined) return settle<OwnAnswer>(null);
    const altered = alter(kept.answer);
    answers.set(id, altered);
    return settle(altered.answer);
  };
  return {
    "answer.list": ({ policy }) =>
      [...answers.values()]
        .filter(({ answer, removed }) => !removed && (policy === null || answer.policy === policy))
        .map(({ answer }) => answer),
    "answer.give": (given) => settle(give(library, given)),
    "answer.edit": ({ answer: id, words }) =>
      change(id, (answer) => ({ answer: { ...answer, words }, removed: false })),
    "answer.remove": ({ answer: id }) => {
      const removed = change(id, (answer) => ({ answer, removed: true }));
      return removed.ok ? succeed(null) : removed;
    },
    "answer.restore": ({ answer: id }) => {
      const kept = answers.get(id);
      if (kept !== undefined) putAside(library, kept.answer);
      return change(id, (answer) => ({ answer, removed: false }));
    },
  };
}

type Kept = { readonly answer: OwnAnswer; readonly removed: boolean };

function give(library: MemoryLibrary, given: Input<"answer.give">): GivenAnswer | null {
  const shelved = versionBy(library, given.version);
  if (shelved === undefined) return null;
  const { clauses } = readingOf(library, shelved);
  const evidence = given.evidence.flatMap(({ clause: id, span }) => {
    const clause = clauses.find((each) => each.id === id);
    return clause === undefined ? [] : [anchorTo(clause, span)];
  });
  const before = putAside(library, given);
  const kept = (before?.evidence ?? []).filter((_, index) => given.kept.includes(index));
  library.sequence += 1;
  const { version, question, state, words } = given;
  const [id, now] = [annotationId(`a${library.sequence}`), new Date().toISOString()];
  const answer: OwnAnswer = {
    ...{ id, policy: shelved.version.policy, version, question, state, words, evidence: [...kept, ...evidence] },
    ...{ sequence: library.sequence, created: now, changed: now },
  };
  library.answers.set(id, { answer, removed: false });
  return { answer, replaced: before?.id ?? null };
}

/** Puts the answer that is shown to a question away. Comes out: that answer, `null` where there is none. */
function putAside(library: MemoryLibrary, to: Pick<OwnAnswer, "version" | "question">): OwnAnswer | null {
  const shown = [...library.answers.values()].find(
    ({ answer, removed }) => !removed && answer.version === to.version && answer.question === to.question,
  );
  if (shown === undefined) return null;
  library.answers.set(shown.answer.id, { ...shown, removed: true });
  return shown.answer;
}

/** The clauses with most of the question's longer words. A stand-in for the ranking of the pipeline, not a second one. */
export function askMemory(
  library: MemoryLibrary,
  { version, question }: Input<"policy.ask">,
): Result<readonly ClosestClause[], LibraryFailure> {
  const shelved = versionBy(library, version);
  if (shelved === undefined) return fail({ kind: "not-found" });
  const words = question.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const ranked = readingOf(library, shelved)
    .clauses.map((clause) => ({
      clause: clause.id,
      span: null,
      common: words.filter((word) => clause.text.toLowerCase().includes(word)).length,
    }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common);
  return succeed(ranked.slice(0, 8).map(({ clause, span }) => ({ clause, span })));
}
