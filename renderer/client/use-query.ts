import { useCallback, useEffect, useRef, useState } from "react";
import type { Args, MethodName, Output } from "../../shared/ipc/contract.ts";
import type { EventName } from "../../shared/ipc/events.ts";
import { useClient } from "./client-context.tsx";

/** What is known of an answer. `ready` stays while it is asked for again, so that a view never blinks. */
export type Query<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "ready"; readonly value: T };

type Kept<T> = { readonly key: string; readonly query: Query<T> };

/**
 * Asks main and asks again whenever one of the events is announced.
 * Goes in: a method, its input as an array (empty where it has none), the events that make the answer stale.
 * Comes out: `loading` only until the first answer to these arguments; a late answer to earlier ones is dropped.
 */
export function useQuery<N extends MethodName>(
  name: N,
  args: Args<N>,
  refreshOn: readonly EventName[],
): Query<Output<N>> {
  const client = useClient();
  const key = JSON.stringify([name, args]);
  const events = refreshOn.join(" ");
  const [kept, setKept] = useState<Kept<Output<N>>>({ key, query: { kind: "loading" } });
  const latest = useRef({ args, refreshOn, asked: 0 });
  latest.current = { ...latest.current, args, refreshOn };

  const ask = useCallback(() => {
    const turn = latest.current.asked + 1;
    latest.current.asked = turn;
    const settle = (query: Query<Output<N>>) => {
      if (latest.current.asked === turn) setKept({ key, query });
    };
    client.call(name, ...latest.current.args).then(
      (value) => settle({ kind: "ready", value }),
      () => settle({ kind: "failed", retry: ask }),
    );
  }, [client, name, key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `events` stands for the list, whose identity changes with every render
  useEffect(() => {
    ask();
    const ends = latest.current.refreshOn.map((event) => client.subscribe(event, ask));
    return () => {
      latest.current.asked += 1;
      for (const end of ends) end();
    };
  }, [ask, client, events]);

  return kept.key === key ? kept.query : { kind: "loading" };
}
