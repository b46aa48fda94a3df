import type { IpcMain, Sender } from "../../electron/main/electron-surface.ts";
import { unwire } from "./wire.ts";

type Handler = Parameters<IpcMain["handle"]>[1];

const handlers = new Map<string, Handler>();

/** Requests come in through `answerInvoke`; `on` is only there for electron-store, which listens for a window we never give it. */
export const standInIpcMain = {
  handle: (channel: string, handler: Handler) => void handlers.set(channel, handler),
  on: () => {},
};

/** Goes in: who asks, and what the page's `ipcRenderer.invoke` was given. Comes out: the answer, or the error's words, as JSON. */
export async function answerInvoke(sender: Sender, json: string): Promise<string> {
  const [channel, ...input] = unwire(json);
  try {
    const handler = handlers.get(String(channel));
    if (handler === undefined) throw new Error(`No handler registered for '${String(channel)}'`);
    return JSON.stringify({ value: await handler(sender, ...input) });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ error: `Error invoking remote method '${String(channel)}': ${words}` });
  }
}
