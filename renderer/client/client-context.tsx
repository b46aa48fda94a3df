import { createContext, type ReactNode, useContext } from "react";
import type { Client } from "./client.ts";

const ClientContext = createContext<Client | null>(null);

/** Gives the client to everything inside it. */
export function ClientProvider(props: { readonly client: Client; readonly children: ReactNode }) {
  return <ClientContext value={props.client}>{props.children}</ClientContext>;
}

/** The client of this window. Throws outside a `ClientProvider`, which is a programming mistake. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error("useClient needs a ClientProvider around it");
  return client;
}
