import { contract, type Input, type MethodName, type Output } from "../../../shared/ipc/contract.ts";
import type { IncomingFile } from "../../library/library.ts";
import type { IpcMain, Sender } from "../electron-surface.ts";
import { describeError } from "../log.ts";
import { checkDroppedFiles } from "./dropped-files.ts";

/** The one channel: requests come in on it, announcements go out on it. `bridge.ts` names it too. */
export const channel = "smallprint";

/** One function a method; a missing one does not compile. `files` are those dropped, and empty but for `import.dropped`. */
export type Handlers = {
  readonly [N in MethodName]: (input: Input<N>, files: readonly IncomingFile[]) => Promise<Output<N>>;
};

type ServeParts = {
  readonly ipcMain: IpcMain;
  readonly handlers: Handlers;
  /** Whether the request comes from the top frame of the app's own window, showing the app's own page. */
  readonly isOurWindow: (event: Sender) => boolean;
  readonly report: (line: string) => void;
  /** Milliseconds, from any start. */
  readonly now: () => number;
};

/** These wait for a person, who may take their time. */
const unhurried: ReadonlySet<MethodName> = new Set(["import.choose", "link.open", "original.export", "watch.choose"]);

/** Milliseconds after which an answer is worth a line in the log: a person notices a wait of about this. */
const slow = 400;

/** Answers the window's requests: sender, method name and input are checked, in this order, before anything runs. */
export function serve(parts: ServeParts): void {
  parts.ipcMain.handle(channel, async (event, ...request) => {
    if (!parts.isOurWindow(event)) throw refusal("sender", parts);
    const [name, input, dropped, ...more] = request;
    if (!isMethodName(name) || more.length > 0) throw refusal(`method ${String(name).slice(0, 80)}`, parts);
    const files = checkDroppedFiles(dropped);
    if (files === null || (files.length > 0 && name !== "import.dropped")) throw refusal(`files of ${name}`, parts);
    return answer(name, input, { files, parts });
  });
}

type Rest = { readonly files: readonly IncomingFile[]; readonly parts: ServeParts };

async function answer<N extends MethodName>(name: N, input: unknown, { files, parts }: Rest): Promise<unknown> {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) throw refusal(`input of ${name}`, parts);
  const started = parts.now();
  try {
    const handler: (input: Input<N>, files: readonly IncomingFile[]) => Promise<Output<N>> = parts.handlers[name];
    return await handler(parsed.data as Input<N>, files); // the schema has just said so; TypeScript can't follow N through it
  } catch (error) {
    parts.report(`${name} failed: ${describeError(error)}`);
    throw new Error(`${name} failed`); // without its cause: the window learns nothing of paths and insides
  } finally {
    const took = Math.round(parts.now() - started);
    if (took > slow && !unhurried.has(name)) parts.report(`${name} took ${took} ms`);
  }
}

function refusal(what: string, parts: ServeParts): Error {
  parts.report(`refused ${what}`);
  return new Error("refused");
}

function isMethodName(name: unknown): name is MethodName {
  return typeof name === "string" && Object.hasOwn(contract, name);
}
