import { useCallback } from "react";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { PolicyId } from "../../../shared/model/ids.ts";
import { useClient } from "../../client/client-context.tsx";
import { useUndo } from "../../ui/undo.tsx";

type Named = { readonly id: PolicyId; readonly title: string };

/** Comes out: a function that moves a policy to the trash and offers to take that back. */
export function useRemovePolicy(onRemoved: (policy: PolicyId) => void): (policy: Named) => void {
  const client = useClient();
  const undo = useUndo();
  return useCallback(
    ({ id, title }: Named) => {
      client.call("policy.remove", { policy: id }).then((result) => {
        if (!result.ok) {
          undo.say(sentenceFor(result.failure).says);
          return;
        }
        onRemoved(id);
        undo.offer(
          `Moved ${title} to the trash`,
          async () => void (await client.call("policy.restore", { policy: id })),
          async () => {
            await client.call("policy.remove", { policy: id });
            onRemoved(id);
          },
        );
      });
    },
    [client, undo, onRemoved],
  );
}
