import { useCallback, useState } from "react";
import { useCommand } from "../client/commands.tsx";

/** What a command asks of the questions: their field, or to answer the one at hand oneself. */
type AskRequest = "field" | "answer";

/** The request that waits for the questions to be on screen, and what ends it. */
export type PendingAsk = { readonly wanted: AskRequest | null; readonly onDone: () => void };

/** Goes in: what brings the questions on screen. They may not be there yet when a command asks for them, so it waits. */
export function useAskRequest(show: () => void): PendingAsk {
  const [wanted, setWanted] = useState<AskRequest | null>(null);
  const ask = (request: AskRequest) => () => {
    show();
    setWanted(request);
  };
  useCommand("view.ask", ask("field"));
  useCommand("policy.answer", ask("answer"));
  const onDone = useCallback(() => setWanted(null), []);
  return { wanted, onDone };
}
