import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import type { PolicyId } from "../../shared/model/ids.ts";
import { policyId } from "../../shared/model/ids.ts";
import { createClient, type Transport } from "./client.ts";
import { ClientProvider } from "./client-context.tsx";
import { useQuery } from "./use-query.ts";

type Waiting = { readonly input: unknown; readonly answer: (value: unknown) => void; readonly refuse: () => void };

/** A transport whose answers the test gives when it likes. */
function heldTransport(): {
  readonly transport: Transport;
  readonly waiting: Waiting[];
  readonly announce: () => void;
} {
  const waiting: Waiting[] = [];
  const listeners = new Set<(value: unknown) => void>();
  const transport: Transport = {
    call: (_method, input) =>
      new Promise((answer, reject) => {
        waiting.push({ input, answer, refuse: () => reject(new Error("refused")) });
      }),
    subscribe: (_event, listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    transport,
    waiting,
    announce: () => {
      for (const listener of listeners) listener(null);
    },
  };
}

let root: Root | null = null;
let place = document.createElement("div");

afterEach(() => {
  root?.unmount();
  place.remove();
});

function Shown(props: { readonly policy: PolicyId }) {
  const query = useQuery("annotation.list", [{ policy: props.policy }], ["annotations.changed"]);
  return (
    <p>
      {query.kind}
      {query.kind === "ready" ? ` ${JSON.stringify(query.value)}` : ""}
    </p>
  );
}

function show(transport: Transport, policy: string): void {
  if (root === null || !place.isConnected) {
    place = document.createElement("div");
    document.body.append(place);
    root = createRoot(place);
  }
  root.render(
    <ClientProvider client={createClient(transport)}>
      <Shown policy={policyId(policy)} />
    </ClientProvider>,
  );
}

const shown = () => expect.poll(() => place.textContent);

test("an answer shows when it comes", async () => {
  const { transport, waiting } = heldTransport();
  show(transport, "pa");
  await shown().toBe("loading");
  waiting[0]?.answer([]);
  await shown().toBe("ready []");
});

test("the last answer stays while it is asked for again, and gives way to the new one", async () => {
  const { transport, waiting, announce } = heldTransport();
  show(transport, "pa");
  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.answer([1]);
  await shown().toBe("ready [1]");
  announce();
  expect(waiting).toHaveLength(2);
  await shown().toBe("ready [1]");
  waiting[1]?.answer([2]);
  await shown().toBe("ready [2]");
});

test("a late answer to an earlier question is dropped", async () => {
  const { transport, waiting, announce } = heldTransport();
  show(transport, "pa");
  await expect.poll(() => waiting.length).toBe(1);
  announce();
  waiting[1]?.answer(["new"]);
  await shown().toBe('ready ["new"]');
  waiting[0]?.answer(["old"]);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await shown().toBe('ready ["new"]');
});

test("a refused question can be asked again", async () => {
  const { transport, waiting, announce } = heldTransport();
  show(transport, "pa");
  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.refuse();
  await shown().toBe("failed");
  announce();
  waiting[1]?.answer([]);
  await shown().toBe("ready []");
});
