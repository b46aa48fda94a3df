import { useMemo } from "react";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { Annotation } from "../../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { AnnotationId, ClauseId } from "../../../shared/model/ids.ts";
import type { Result } from "../../../shared/model/result.ts";
import type { Span } from "../../../shared/model/span.ts";
import type { Client } from "../../client/client.ts";
import { useClient } from "../../client/client-context.tsx";
import { useQuery } from "../../client/use-query.ts";
import { type Undo, useUndo } from "../../ui/undo.tsx";

/** What the reader can do to their bookmarks and notes on the open policy. Each says what it did, and can be undone. */
export type AnnotationActions = {
  readonly addBookmark: (clause: ClauseId, number: string) => Promise<void>;
  readonly remove: (annotation: Annotation) => Promise<void>;
  /** For a note that was emptied, of which only the id is known. */
  readonly removeById: (note: AnnotationId, number: string) => Promise<void>;
  /** Saves quietly: writing says enough. Comes out: the new note's id, or why it could not be saved. */
  readonly addNote: (clause: ClauseId, span: Span<"text"> | null, body: string) => Promise<Saved>;
  readonly editNote: (note: AnnotationId, body: string) => Promise<Saved>;
};

export type Saved = Result<AnnotationId, LibraryFailure>;

/** The bookmarks and notes on the open version, as they stand now. */
export function useAnnotations(open: OpenPolicy): readonly Annotation[] {
  const query = useQuery("annotation.list", [{ policy: open.card.id }], ["annotations.changed"]);
  const all = query.kind === "ready" ? query.value : open.annotations;
  return useMemo(() => all.filter((annotation) => annotation.version === open.version.id), [all, open.version.id]);
}

/** Goes in: the open policy. Comes out: the actions, the same object as long as it stays open. */
export function useAnnotationActions(open: OpenPolicy): AnnotationActions {
  const client = useClient();
  const undo = useUndo();
  const version = open.version.id;
  return useMemo(
    () => ({
      addBookmark: async (clause, number) => {
        const input = { version, clause, kind: "bookmark", body: "", span: null } as const;
        const added = await client.call("annotation.add", input);
        if (!added.ok) undo.say(inWords(added.failure));
        else {
          const { id } = added.value;
          undo.offer(
            `Bookmark added to ${number}`,
            () => takeAway(client, id),
            () => bringBack(client, id),
          );
        }
      },
      remove: ({ id, kind, anchor }) =>
        remove(client, undo, {
          id,
          words: `${kind === "bookmark" ? "Bookmark removed" : "Note deleted"} from ${anchor.clauseNumber}`,
        }),
      removeById: (id, number) => remove(client, undo, { id, words: `Note deleted from ${number}` }),
      addNote: async (clause, span, body) =>
        idOf(await client.call("annotation.add", { version, clause, kind: "note", body, span })),
      editNote: async (annotation, body) => idOf(await client.call("annotation.edit", { annotation, body })),
    }),
    [client, undo, version],
  );
}

type Removal = { readonly id: AnnotationId; readonly words: string };

async function remove(client: Client, undo: Undo, { id, words }: Removal): Promise<void> {
  const removed = await client.call("annotation.remove", { annotation: id });
  if (!removed.ok) undo.say(inWords(removed.failure));
  else
    undo.offer(
      words,
      () => bringBack(client, id),
      () => takeAway(client, id),
    );
}

async function takeAway(client: Client, id: AnnotationId): Promise<void> {
  const removed = await client.call("annotation.remove", { annotation: id });
  if (!removed.ok) throw new Error(inWords(removed.failure));
}

async function bringBack(client: Client, id: AnnotationId): Promise<void> {
  const back = await client.call("annotation.restore", { annotation: id });
  if (!back.ok) throw new Error(inWords(back.failure));
}

function idOf(saved: Result<Annotation, LibraryFailure>): Saved {
  return saved.ok ? { ok: true, value: saved.value.id } : saved;
}

function inWords(failure: LibraryFailure): string {
  const { says, try: remedy } = sentenceFor(failure);
  return `${says} ${remedy}`;
}
