/**
 * Measures how whole and how clean policies open: `npm run extraction [-- --curated FOLDER] [--worst N] [--lost NAME]`.
 * Prints the tables of docs/extraction.md; with `--lost`, what of the reference of one file is not in its clauses.
 */
import { parseArgs } from "node:util";
import { type Measured, measureFile } from "./measure-file.ts";
import { printFamilies, printKinds, printWorst } from "./print-tables.ts";
import { findCurated, findSamples } from "./sample-policies.ts";

const { values } = parseArgs({
  options: {
    curated: { type: "string" },
    lost: { type: "string" },
    worst: { type: "string", default: "10" },
  },
});

const samples = values.curated === undefined ? findSamples() : findCurated(values.curated);
const { lost } = values;
const measured: Measured[] = [];
for (const sample of samples)
  if (lost === undefined || sample.name.includes(lost)) measured.push(await measureFile(sample));
if (lost === undefined) {
  console.log(`${new Date().toISOString().slice(0, 10)} · npm run extraction ${process.argv.slice(2).join(" ")}\n`);
  printFamilies(measured);
  printKinds(measured);
  printWorst(measured, Number(values.worst));
} else for (const { sample, figures } of measured) console.log(`${sample.name}\n${figures?.lost.join("\n") ?? ""}\n`);
