import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { IncomingFile } from "../library/library.ts";

/**
 * Goes in: the folder of samples, one folder each, with the policy as `source.…` in it. Comes out: the samples under names a
 * person can tell apart (`hearthlamp.txt`), in the order of their names. Folders without one are not samples.
 */
export async function readSamples(folder: string): Promise<readonly IncomingFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return (await Promise.all(names.sort().map((name) => readSample(folder, name)))).flat();
}

async function readSample(folder: string, name: string): Promise<readonly IncomingFile[]> {
  const sources = (await readdir(join(folder, name))).filter((file) => /^source\.\w+$/.test(file));
  return Promise.all(
    sources.map(async (file): Promise<IncomingFile> => {
      const bytes = new Uint8Array(await readFile(join(folder, name, file)));
      return { kind: "bytes", name: `${name}${extname(file)}`, bytes };
    }),
  );
}
