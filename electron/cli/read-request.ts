import { parseArgs } from "node:util";
import { fail, type Result, succeed } from "../../shared/model/result.ts";

const exportFormats = ["markdown", "json", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a command was asked to do; an option it does not have stands at its usual value. */
export type Request = {
  /** Files, paths or the words of a query. */
  readonly names: readonly string[];
  readonly json: boolean;
  readonly library: string;
  readonly limit: number;
  readonly format: ExportFormat;
};

type OptionName = "json" | "library" | "limit" | "format";

/** What each command may and must be given. */
const commands = {
  inspect: { names: true, options: ["json"] },
  classify: { names: false, options: [] },
  import: { names: true, options: ["json", "library"] },
  search: { names: true, options: ["json", "library", "limit"] },
  export: { names: false, options: ["library", "format"] },
  check: { names: false, options: ["json", "library"] },
} as const satisfies Record<string, { readonly names: boolean; readonly options: readonly OptionName[] }>;

export type CommandName = keyof typeof commands;

type Values = {
  readonly json?: boolean | undefined;
  readonly library?: string | undefined;
  readonly limit?: string | undefined;
  readonly format?: string | undefined;
};

/** Hits shown where nobody says how many. */
const usualLimit = 20;

/** Reads the command line: the command and its request, or a sentence on what was not understood. */
export function readRequest(args: readonly string[]): Result<{ command: CommandName; request: Request }, string> {
  const [command, ...rest] = args;
  if (command === undefined) return fail("Say what to do.");
  if (!isCommand(command)) return fail(`There is no command “${command}”.`);
  const parsed = parse(rest);
  if (!parsed.ok) return parsed;
  const request = toRequest(command, parsed.value.values, parsed.value.positionals);
  return request.ok ? succeed({ command, request: request.value }) : request;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

type Parsed = { readonly values: Values; readonly positionals: readonly string[] };

function parse(args: readonly string[]): Result<Parsed, string> {
  const options = {
    json: { type: "boolean" },
    library: { type: "string" },
    limit: { type: "string" },
    format: { type: "string" },
  } as const;
  try {
    return succeed(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    if (error instanceof TypeError) return fail(error.message);
    throw error;
  }
}

function toRequest(command: CommandName, values: Values, names: readonly string[]): Result<Request, string> {
  const { names: takesNames, options } = commands[command];
  const allowed: ReadonlySet<string> = new Set(options);
  const stray = Object.keys(values).find((name) => !allowed.has(name));
  if (stray !== undefined) return fail(`“${command}” has no option --${stray}.`);
  if (takesNames !== names.length > 0)
    return fail(takesNames ? `Say what to ${command}.` : `“${command}” takes no names.`);
  if (allowed.has("library") && !values.library) return fail("Say which library: --library DIR.");

  const limit = Number(values.limit ?? usualLimit);
  if (!Number.isInteger(limit) || limit < 1) return fail("--limit takes a whole number from 1 up.");
  const format = exportFormats.find((known) => known === (values.format ?? "markdown"));
  if (format === undefined) return fail(`--format takes ${exportFormats.join(", ")}.`);
  return succeed({ names, json: values.json ?? false, library: values.library ?? "", limit, format });
}
