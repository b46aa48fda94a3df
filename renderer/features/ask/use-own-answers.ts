import { useMemo } from "react";
import type { GivenAnswer, OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { AnnotationId, ClauseId } from "../../../shared/model/ids.ts";
import type { AnswerState, OwnAnswer } from "../../../shared/model/own-answer.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import type { Result } from "../../../shared/model/result.ts";
import type { Client } from "../../client/client.ts";
import { useClient } from "../../client/client-context.tsx";
import { useQuery } from "../../client/use-query.ts";
import { type Undo, useUndo } from "../../ui/undo.tsx";

/** The reader's own answers to the open policy, by question. */
export type OwnAnswers = {
  /** In the version that is open. */
  readonly here: ReadonlyMap<QuestionId, OwnAnswer>;
  /** The latest of the versions before it. */
  readonly earlier: ReadonlyMap<QuestionId, OwnAnswer>;
};

/** A stretch of a clause; `null` for all of it. */
export type Place = {
  readonly clause: ClauseId;
  readonly span: { readonly start: number; readonly end: number } | null;
};

/** What the reader can do. Each is one step that can be undone and done again. */
export type OwnAnswerActions = {
  /** Gives an answer, or changes its state; words and evidence of the one before stay, and `evidence` comes to it. */
  readonly give: (given: {
    readonly to: Given;
    readonly state: AnswerState;
    readonly evidence: readonly Place[];
  }) => void;
  /** Adds words of the policy that the answer stands on. */
  readonly addEvidence: (answer: OwnAnswer, place: Place) => void;
  /** Takes one of them away, by its place among them. */
  readonly dropEvidence: (answer: OwnAnswer, index: number) => void;
  /** Makes one of an earlier version this version's. */
  readonly adopt: (earlier: OwnAnswer, evidence: readonly Place[]) => void;
  /** Saves words while they are written. */
  readonly write: (answer: OwnAnswer, words: string) => void;
  /** Writing came to an end: offers to take it back. */
  readonly wrote: (answer: OwnAnswer, before: string, after: string) => void;
  readonly remove: (answer: OwnAnswer) => void;
};

/** A question, and the answer of the reader's that it has now. */
type Given = { readonly question: QuestionId; readonly own: OwnAnswer | null };

/** The own answers as they stand now; none while they are asked for. */
export function useOwnAnswers(open: OpenPolicy): OwnAnswers {
  const query = useQuery("answer.list", [{ policy: open.card.id }], ["annotations.changed"]);
  const all = query.kind === "ready" ? query.value : none;
  return useMemo(() => {
    const numbers = new Map(open.versions.map(({ id, number }) => [id, number]));
    const numberOf = ({ version }: OwnAnswer) => numbers.get(version) ?? 0;
    const before = all.filter((answer) => numberOf(answer) < open.version.number);
    return {
      here: byQuestion(all.filter(({ version }) => version === open.version.id)),
      earlier: byQuestion(before.toSorted((a, b) => numberOf(a) - numberOf(b))),
    };
  }, [all, open.versions, open.version]);
}

const none: readonly OwnAnswer[] = [];

/** Of several to one question the last counts. */
function byQuestion(answers: readonly OwnAnswer[]): ReadonlyMap<QuestionId, OwnAnswer> {
  return new Map(answers.map((answer) => [answer.question, answer]));
}

/** Goes in: the open policy. Comes out: the actions, the same object as long as it stays open. */
export function useOwnAnswerActions(open: OpenPolicy): OwnAnswerActions {
  const client = useClient();
  const undo = useUndo();
  const version = open.version.id;
  return useMemo(() => {
    const desk = { client, undo };
    const give = (answer: Omit<Input<"answer.give">, "version">, label: string) =>
      void giveAnswer(desk, { version, ...answer }, label);
    return {
      give: ({ to: { question, own }, state, evidence }) =>
        give({ question, state, words: own?.words ?? "", kept: allOf(own), evidence: [...evidence] }, said[state]),
      addEvidence: (own, place) =>
        give({ ...contentOf(own), kept: allOf(own), evidence: [place] }, "Clause added to your reading"),
      dropEvidence: (own, index) => {
        const kept = allOf(own).filter((each) => each !== index);
        give({ ...contentOf(own), kept, evidence: [] }, "Clause taken out of your reading");
      },
      adopt: (earlier, evidence) =>
        give({ ...contentOf(earlier), kept: [], evidence: [...evidence] }, "Your reading kept for this version"),
      write: (own, words) => void edit(desk, own.id, words).catch(({ message }: Error) => undo.say(message)),
      wrote: (own, before, after) =>
        undo.offer(
          "Your reading written",
          () => edit(desk, own.id, before),
          () => edit(desk, own.id, after),
        ),
      remove: (own) => void removeAnswer(desk, own.id),
    };
  }, [client, undo, version]);
}

type Desk = { readonly client: Client; readonly undo: Undo };

const said = {
  yes: "Your reading: yes",
  no: "Your reading: no",
  unclear: "Your reading: unclear",
  "does-not-say": "Your reading: does not say",
} as const satisfies Record<AnswerState, string>;

function contentOf({ question, state, words }: OwnAnswer): Pick<OwnAnswer, "question" | "state" | "words"> {
  return { question, state, words };
}

function allOf(own: OwnAnswer | null): number[] {
  return (own?.evidence ?? []).map((_, index) => index);
}

async function giveAnswer({ client, undo }: Desk, input: Input<"answer.give">, label: string): Promise<void> {
  const given = await client.call("answer.give", input);
  if (!given.ok) return undo.say(inWords(given.failure));
  undo.offer(
    label,
    () => takeBack(client, given.value),
    () => restore(client, given.value.answer.id),
  );
}

async function removeAnswer({ client, undo }: Desk, id: AnnotationId): Promise<void> {
  const removed = await client.call("answer.remove", { answer: id });
  if (!removed.ok) return undo.say(inWords(removed.failure));
  undo.offer(
    "Your reading removed",
    () => restore(client, id),
    () => remove(client, id),
  );
}

/** The answer that was there before takes its place again; where there was none, the question has none again. */
function takeBack(client: Client, { answer, replaced }: GivenAnswer): Promise<void> {
  return replaced === null ? remove(client, answer.id) : restore(client, replaced);
}

async function restore(client: Client, answer: AnnotationId): Promise<void> {
  orThrow(await client.call("answer.restore", { answer }));
}

async function remove(client: Client, answer: AnnotationId): Promise<void> {
  orThrow(await client.call("answer.remove", { answer }));
}

async function edit({ client }: Desk, answer: AnnotationId, words: string): Promise<void> {
  orThrow(await client.call("answer.edit", { answer, words }));
}

function orThrow(result: Result<unknown, LibraryFailure>): void {
  if (!result.ok) throw new Error(inWords(result.failure));
}

function inWords(failure: LibraryFailure): string {
  const { says, try: remedy } = sentenceFor(failure);
  return `${says} ${remedy}`;
}
