import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/fonts.ts";
import { createClient, type Transport } from "../client/client.ts";
import { App } from "./app.tsx";

declare global {
  interface Window {
    /** What the preload script exposes; absent where the window is tried without a main process. */
    readonly smallprint?: Transport;
  }
}

/** In development the window can be tried alone, over a library in memory; the shipped bundle holds none of that. */
async function findTransport(): Promise<Transport> {
  if (window.smallprint !== undefined) return window.smallprint;
  if (!import.meta.env.DEV) throw new Error("the preload script did not run");
  const { createMemoryTransport } = await import("../client/memory/memory-transport.ts");
  const policies = new URLSearchParams(location.search).get("policies");
  return policies === null ? createMemoryTransport() : createMemoryTransport(Number(policies));
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no root");
createRoot(root).render(
  <StrictMode>
    <App client={createClient(await findTransport())} />
  </StrictMode>,
);
