/** The command line: the app's pipeline and library without a window, under plain Node. */
import { type CommandName, type Request, readRequest } from "./read-request.ts";
import { complain, endQuietlyWithReader, printable } from "./terminal.ts";
import { usage } from "./usage.ts";

/** 0: all well. 1: something failed. */
type Outcome = 0 | 1;
type Command = (request: Request) => Promise<Outcome>;

/** Loaded one at a time: a command starts without waiting for what only the others need. */
const commands: { readonly [N in CommandName]: () => Promise<Command> } = {
  inspect: async () => (await import("./inspect.ts")).inspect,
  classify: async () => (await import("./classify.ts")).classify,
  import: async () => (await import("./import-files.ts")).importFiles,
  search: async () => (await import("./search.ts")).search,
  export: async () => (await import("./export.ts")).exportLibrary,
  check: async () => (await import("./check.ts")).check,
};

endQuietlyWithReader();
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<Outcome | 2> {
  if (args[0] === "--help" || args[0] === "help") {
    process.stdout.write(usage);
    return 0;
  }
  const asked = readRequest(args);
  if (!asked.ok) {
    complain(`${printable(asked.failure)}\n\n${usage}`);
    return 2;
  }
  const command = await commands[asked.value.command]();
  return command(asked.value.request);
}
