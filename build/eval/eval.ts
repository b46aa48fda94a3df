/**
 * Measures what Smallprint says against what careful readers said:
 * `npm run eval [-- answers|ask|practices|summaries|speed …] [-- --wrong]`. Prints tables for docs/understanding.md. Data beside the
 * project (../shared) is used where it is there.
 */
import { parseArgs } from "node:util";
import { measureAnswers } from "./measure-answers.ts";
import { measureAsk } from "./measure-ask.ts";
import { measureSpeed } from "./measure-speed.ts";
import { measureSummaries } from "./measure-summaries.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: "boolean", default: false } },
});
const subjects: ReadonlyMap<string, () => Promise<void>> = new Map([
  ["answers", () => measureAnswers({ wrong: values.wrong })],
  ["ask", measureAsk],
  // It measures when it is loaded.
  ["practices", async () => void (await import("../practices/measure-opp115.ts"))],
  ["summaries", measureSummaries],
  ["speed", measureSpeed],
]);
const wanted = positionals.length === 0 ? [...subjects.keys()] : positionals;
const unknown = wanted.find((name) => !subjects.has(name));
if (unknown !== undefined) {
  console.error(`usage: npm run eval -- [${[...subjects.keys()].join("|")}] [--wrong]`);
  process.exitCode = 2;
} else {
  for (const name of wanted) await subjects.get(name)?.();
}
