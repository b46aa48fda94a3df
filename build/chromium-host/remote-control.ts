import { runInThisContext } from "node:vm";

/** What a test sends over the channel it forked this process with; without such a channel nobody can. */
type Command = { readonly id: number; readonly source: string; readonly input: unknown };

/** Lets tests run a function in the main process with the `electron` of this host, as Playwright does under Electron. */
export function answerRemoteControl(electron: object): void {
  if (process.send === undefined) return;
  process.on("message", (command: Command) => void run(electron, command));
}

async function run(electron: object, { id, source, input }: Command): Promise<void> {
  try {
    const made: unknown = runInThisContext(`(${source})`);
    if (typeof made !== "function") throw new Error("The test sent no function.");
    process.send?.({ id, value: await made(electron, input) });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
}
