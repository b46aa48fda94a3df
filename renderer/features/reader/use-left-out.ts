import { useMemo, useRef } from "react";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { Span } from "../../../shared/model/span.ts";
import type { Client } from "../../client/client.ts";
import { useClient } from "../../client/client-context.tsx";
import { type Undo, useUndo } from "../../ui/undo.tsx";
import type { LeftOutActions } from "./left-out-list.tsx";
import type { ReaderWays } from "./reader-ways.ts";

/** Puts blocks back among the clauses and takes them out again; each says what it did and can be undone. */
export function useLeftOut(open: OpenPolicy, ways: ReaderWays): LeftOutActions {
  const client = useClient();
  const undo = useUndo();
  const latest = useRef({ open, ways });
  latest.current = { open, ways };
  return useMemo(() => {
    const change = (block: Span<"source">, restored: boolean) => {
      const { version } = latest.current.open;
      const reread = () => latest.current.ways.reread();
      return void restore(
        { version: version.id, start: block.start, end: block.end, restored },
        { client, undo, reread },
      );
    };
    return {
      putBack: (block) => change(block, true),
      leaveOut: (block) => change(block, false),
      show: ({ clause }) => clause !== null && latest.current.ways.go(clause.id, null, "citation"),
    };
  }, [client, undo]);
}

type Asked = Input<"leftOut.restore">;
type Desk = { readonly client: Client; readonly undo: Undo; readonly reread: () => void };

async function restore(asked: Asked, { client, undo, reread }: Desk): Promise<void> {
  const done = await client.call("leftOut.restore", asked);
  if (!done.ok) {
    const { says, try: remedy } = sentenceFor(done.failure);
    undo.say(`${says} ${remedy}`);
    return;
  }
  reread();
  const set = (restored: boolean) => async () => {
    const done = await client.call("leftOut.restore", { ...asked, restored });
    if (!done.ok) throw new Error("the library did not take it");
    reread();
  };
  undo.offer(asked.restored ? "Put back into the policy" : "Left out again", set(!asked.restored), set(asked.restored));
}
