import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import type { PolicyId, VersionId } from "../../shared/model/ids.ts";
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
  // A version is only known by policies that are listed.
  await library.settled("listed");
  const files = names.map((path) => ({ kind: "path", path }) as const);
  const counts: Record<Line["kind"], number> = { added: 0, version: 0, duplicate: 0, failed: 0 };
  let said: Promise<void> = Promise.resolve();
  const run = library.importFiles(files, (outcome, origin) => {
    said = said.then(async () => {
      const line = await settle(outcome, library);
      counts[line.kind] += 1;
      await printLine(json ? inJson(line, origin) : inWords(line, origin));
    });
  });
  // The first interrupt keeps what is done; a second one finds no listener and ends the program.
  process.once("SIGINT", () => library.cancelImport());
  const { cancelled } = await run.finished;
  await said;
  if (!json) complain(inSum(counts, cancelled));
  return cancelled || counts.failed > 0 ? 1 : 0;
}

/** What is said of a file: a newer version of a known policy is made one, since there is nobody to ask. */
type Line =
  | ImportOutcome
  | {
      readonly fileName: string;
      readonly kind: "version";
      readonly policy: PolicyId;
      readonly version: VersionId;
      readonly title: string;
      readonly number: number;
    };

async function settle(outcome: ImportOutcome, library: Library): Promise<Line> {
  if (outcome.kind !== "added" || outcome.versionOf === null) return outcome;
  const { fileName, version, title, policy } = outcome;
  const offer = (await library.listOffers()).find((one) => one.policy === policy);
  if (offer === undefined || !(await library.acceptOffer(policy, offer.into)).ok) return outcome;
  return { fileName, kind: "version", policy: offer.into, version, title, number: offer.nextNumber };
}

function inJson(line: Line, file: string): string {
  if (line.kind === "failed")
    return JSON.stringify({ file, ok: false, status: line.kind, error: describeFailure(line.failure) });
  const { fileName: _name, kind: status, ...rest } = line;
  return JSON.stringify({ file, ok: true, status, ...rest, versionOf: undefined });
}

function inWords(line: Line, file: string): string {
  return `${line.kind.padEnd(longestKind)}  ${printable(`${file}: ${detailOf(line)}`)}`;
}

const longestKind = "duplicate".length;

function detailOf(line: Line): string {
  switch (line.kind) {
    case "added":
      return line.notAPolicy ? `${line.title} (may not be a privacy policy)` : line.title;
    case "version":
      return `${line.title} (version ${line.number})`;
    case "duplicate":
      return line.title;
    case "failed":
      return failureInWords(line.failure);
  }
}

function inSum(
  { added, version, duplicate, failed }: Readonly<Record<Line["kind"], number>>,
  cancelled: boolean,
): string {
  const versions = version === 0 ? "" : `${version} newer version${version === 1 ? "" : "s"}, `;
  const ending = cancelled ? " Stopped before the end; what is done is kept." : "";
  return `${added} added, ${versions}${duplicate} there already, ${failed} failed.${ending}`;
}
