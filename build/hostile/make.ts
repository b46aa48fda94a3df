/** Writes all hostile files that are too large to be kept, into a folder: `npm exec -- node build/hostile/make.ts FOLDER`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeSamples } from "./made-samples.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npm exec -- node build/hostile/make.ts FOLDER");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const { name, make } of madeSamples) writeFileSync(join(folder, name), make());
console.log(`${madeSamples.length} files in ${folder}`);
