import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { forkReader } from "../reading/fork-reader.ts";
import type { SpawnReader } from "../reading/reader-process.ts";
import type { Library, LibraryEvent } from "./library.ts";
import { openLibrary } from "./open-library.ts";

/** A policy of an invented company, unlike that of any other name. */
export function policyOf(company: string): string {
  return `# ${company} Privacy Policy

Last updated: 4 March 2025

## Information we collect

${company} collects your name and your email address when you make an account. We collect log data from your browser.

## How we share information

We do not sell your personal information. We share payment data with Coinmoth, our payment processor.

## How long we keep it

We keep your account data for 12 months after you close your account.

## Contact

Write to privacy@${company.toLowerCase()}.example with any question on your rights.
`;
}

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "smallprint-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files in it. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

export type OpenedLibrary = { readonly library: Library; readonly events: LibraryEvent[] };

const realReader = new URL("../reading/reader.ts", import.meta.url);

/** The library in a folder, over the real store and real reading processes; closed when the test is over. */
export async function libraryIn(
  dir: string,
  worksUnasked: boolean = true,
  spawnReader: SpawnReader = forkReader(realReader),
): Promise<OpenedLibrary> {
  const events: LibraryEvent[] = [];
  const library = await openLibrary({
    dir: join(dir, "library"),
    backupDir: join(dir, "backups"),
    storeEntry: new URL("../store/worker.ts", import.meta.url),
    spawnReader,
    announce: (event) => events.push(event),
    worksUnasked,
  });
  onTestFinished(() => library.close().catch(() => {}));
  return { library, events };
}
