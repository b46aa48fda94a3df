import { useMemo } from "react";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { Annotation } from "../../../shared/model/annotation.ts";
import { useClient } from "../../client/client-context.tsx";
import { useUndo } from "../../ui/undo.tsx";

export type AnnotationActions = {
  readonly remove: (annotation: Annotation) => void;
  readonly edit: (annotation: Annotation, body: string) => void;
};

/** What can be done to an annotation from the lists. Deleting can be undone; a change that could not be saved is said. */
export function useAnnotationActions(): AnnotationActions {
  const client = useClient();
  const undo = useUndo();
  return useMemo(
    () => ({
      remove: async (annotation) => {
        const { id, kind, anchor } = annotation;
        const result = await client.call("annotation.remove", { annotation: id });
        if (!result.ok) {
          undo.say(sentenceFor(result.failure).says);
          return;
        }
        const what = kind === "note" ? "Note deleted from" : "Bookmark removed from";
        undo.offer(
          `${what} ${anchor.clauseNumber}`,
          async () => void (await client.call("annotation.restore", { annotation: id })),
          async () => void (await client.call("annotation.remove", { annotation: id })),
        );
      },
      edit: async ({ id }, body) => {
        const result = await client.call("annotation.edit", { annotation: id, body });
        if (!result.ok) undo.say(`${sentenceFor(result.failure).says} The note is still on screen.`);
      },
    }),
    [client, undo],
  );
}
