import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import type { Library } from "../library/library.ts";
import { describeFailure, failureInWords } from "./describe-failure.ts";
import type { Request } from "./read-request.ts";
import { complain, printable, printLine } from "./terminal.ts";
import { withLibrary } from "./with-library.ts";

/** Takes files and folders into a library and prints a line a file as each is done. 1 if any was refused. */
export function importFiles(request: Request): Promise<0 | 1> {
  return withLibrary(request, (library) => importInto(library, request));
}

async function importInto(library: Library, { names, json }: Request): Promise<0 | 1> {
  const files = names.map((path) => ({ kind: "path", path }) as const);
  const run = library.importFiles(files, (outcome, origin) => {
    void printLine(json ? inJson(outcome, origin) : inWords(outcome, origin));
  });
  // The first interrupt keeps what is done; a second one finds no listener and ends the program.
  process.once("SIGINT", () => library.cancelImport());
  const { outcomes, cancelled } = await run.finished;
  if (!json) complain(countsOf(outcomes, cancelled));
  return cancelled || outcomes.some(({ kind }) => kind === "failed") ? 1 : 0;
}

function inJson(outcome: ImportOutcome, file: string): string {
  const { fileName: _, kind: status, ...rest } = outcome;
  const said = outcome.kind === "failed" ? { error: describeFailure(outcome.failure) } : rest;
  return JSON.stringify({ file, ok: outcome.kind !== "failed", status, ...said });
}

function inWords(outcome: ImportOutcome, file: string): string {
  return `${outcome.kind.padEnd(longestKind)}  ${printable(`${file}: ${detailOf(outcome)}`)}`;
}

const longestKind = "duplicate".length;

function detailOf(outcome: ImportOutcome): string {
  switch (outcome.kind) {
    case "added":
      return outcome.notAPolicy ? `${outcome.title} (may not be a privacy policy)` : outcome.title;
    case "duplicate":
      return outcome.title;
    case "failed":
      return failureInWords(outcome.failure);
  }
}

function countsOf(outcomes: readonly ImportOutcome[], cancelled: boolean): string {
  const count = (kind: ImportOutcome["kind"]): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const ending = cancelled ? " Stopped before the end; what is done is kept." : "";
  return `${count("added")} added, ${count("duplicate")} there already, ${count("failed")} failed.${ending}`;
}
