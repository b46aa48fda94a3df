import { useState } from "react";
import type { AskRequest } from "../features/ask/ask-panel.tsx";
import type { Desk } from "./desk.ts";

/**
 * A request to the questions, which waits until they are on screen; `null` where none waits. Goes in: what brings them on
 * screen.
 */
export function useAskRequest(show: () => void): Pick<Desk, "asked" | "ask"> {
  const [asked, setAsked] = useState<AskRequest | null>(null);
  const ask = (request: AskRequest | null) => {
    if (request !== null) show();
    setAsked(request);
  };
  return { asked, ask };
}
