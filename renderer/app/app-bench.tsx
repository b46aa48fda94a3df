import { createRoot, type Root } from "react-dom/client";
import "../styles/base.css";
import "../styles/tokens.css";
import { createClient } from "../client/client.ts";
import { createMemoryTransport, type MemoryTransport } from "../client/memory/memory-transport.ts";
import { App } from "./app.tsx";

/** The whole window over a library in memory, for browser tests. */
export type AppBench = { readonly transport: MemoryTransport; readonly close: () => void };

/** Goes in: how many of the invented policies stand in the library (all by default). */
export function openApp(policies?: number, prepare: (transport: MemoryTransport) => void = () => undefined): AppBench {
  const transport = createMemoryTransport(policies);
  prepare(transport);
  const place = document.createElement("div");
  place.id = "root";
  document.body.append(place);
  const root: Root = createRoot(place);
  root.render(<App client={createClient(transport)} />);
  return {
    transport,
    close: () => {
      root.unmount();
      place.remove();
    },
  };
}
