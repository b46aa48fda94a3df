/**
 * Packs the PDF library's tables of Chinese, Japanese and Korean letters into one module, because a reading process loads
 * modules but no files. To be run after each new version of the library; `letter-tables.test.ts` tells when it is due.
 * Goes in: `node_modules/pdfjs-dist/cmaps`. Comes out: `resources/cmaps.json`, with Adobe's notice, which has to go along.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "node_modules/pdfjs-dist/cmaps");

const tables = readdirSync(folder)
  .filter((file) => file.endsWith(".bcmap"))
  .toSorted()
  .map((file) => [file, readFileSync(join(folder, file)).toString("base64")]);
const notice = readFileSync(join(folder, "LICENSE"), "utf8");
const packed = { notice, tables: Object.fromEntries(tables) };
writeFileSync(join(root, "resources/cmaps.json"), `${JSON.stringify(packed, null, 1)}\n`);
