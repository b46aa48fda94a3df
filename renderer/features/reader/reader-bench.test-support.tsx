import { createRoot } from "react-dom/client";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import { createClient } from "../../client/client.ts";
import { ClientProvider, useClient } from "../../client/client-context.tsx";
import { type CommandDesk, CommandsProvider, createCommandDesk } from "../../client/commands.tsx";
import { createMemoryTransport, type MemoryTransport } from "../../client/memory/memory-transport.ts";
import type { Target } from "../../client/target.ts";
import { useQuery } from "../../client/use-query.ts";
import { LiveRegion } from "../../ui/live-region.tsx";
import { UndoProvider } from "../../ui/undo.tsx";
import "../../styles/base.css";
import "../../styles/tokens.css";
import { Reader } from "./reader.tsx";
import type { ReaderWays } from "./reader-ways.ts";

/** A reading pane on an invented policy over a library in memory, for tests in a real browser. */
export type ReaderBench = {
  readonly transport: MemoryTransport;
  readonly desk: CommandDesk;
  readonly open: OpenPolicy;
  /** Goes to a clause as the app would. */
  readonly go: (target: Target) => void;
  /** What the pane asked of who shows it, in order. */
  readonly waysAsked: readonly { readonly way: keyof ReaderWays; readonly input: readonly unknown[] }[];
  readonly close: () => void;
};

/** Goes in: what to change in the opened policy, for text of a shape the invented ones lack. */
export async function openBench(change: (open: OpenPolicy) => OpenPolicy = (open) => open): Promise<ReaderBench> {
  const transport = createMemoryTransport();
  const client = createClient(transport);
  const desk = createCommandDesk();
  const [card] = await client.call("library.list");
  if (card === undefined) throw new Error("the library in memory is empty");
  const opened = await client.call("policy.open", { policy: card.id, version: null });
  if (!opened.ok) throw new Error("the invented policy does not open");
  const open = change(opened.value);

  const place = document.createElement("div");
  place.style.height = "100vh";
  document.body.append(place);
  const root = createRoot(place);
  const draw = (target: Target | null) =>
    root.render(
      <CommandsProvider desk={desk}>
        <ClientProvider client={client}>
          <LiveRegion>
            <UndoProvider>
              <Bench open={open} target={target} />
            </UndoProvider>
          </LiveRegion>
        </ClientProvider>
      </CommandsProvider>,
    );
  draw(null);
  const close = () => {
    root.unmount();
    place.remove();
  };
  asked.length = 0;
  return { transport, desk, open, go: draw, waysAsked: asked, close };
}

/** What the pane asked of who shows it, in order. */
const asked: { readonly way: keyof ReaderWays; readonly input: readonly unknown[] }[] = [];
const note =
  (way: keyof ReaderWays) =>
  (...input: readonly unknown[]) =>
    void asked.push({ way, input });
const ways: ReaderWays = {
  version: note("version"),
  original: note("original"),
  leave: note("leave"),
  go: note("go"),
  ask: note("ask"),
  reread: note("reread"),
};

function Bench({ open, target }: { readonly open: OpenPolicy; readonly target: Target | null }) {
  const client = useClient();
  const settings = useQuery("settings.get", [], ["settings.changed"]);
  if (settings.kind !== "ready") return null;
  return (
    <Reader
      open={open}
      target={target}
      settings={settings.value}
      back={null}
      ways={ways}
      onSettings={(patch) => void client.call("settings.change", patch)}
      onPlace={() => undefined}
    />
  );
}
