import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { answerQuestions } from "../../shared/pipeline/7-answers/answer-questions.ts";
import { findWatchItems } from "../../shared/pipeline/7-answers/find-watch-items.ts";
import { readPolicy } from "../../shared/pipeline/read-policy.ts";
import { median } from "../bench/print-table.ts";
import { printTable } from "./print-table.ts";

const folder = join(import.meta.dirname, "../../../shared/corpus");
/** Policies of about 40 KB, in bytes. */
const [least, most] = [38_000, 42_000];
const mostFiles = 8;
/** The first rounds warm the compiler up and are not counted. */
const [warmUp, rounds] = [5, 15];

/** Prints how long the whole analysis of a 40 KB policy takes, and how much of it the answers. */
export async function measureSpeed(): Promise<void> {
  if (!existsSync(folder)) return console.log("left out, as its files are not here: ../shared/corpus");
  const files = readdirSync(folder)
    .map((file) => join(folder, file))
    .filter((path) => statSync(path).size >= least && statSync(path).size <= most)
    .slice(0, mostFiles);
  const all: number[] = [];
  const answers: number[] = [];
  for (const path of files) {
    const bytes = new Uint8Array(readFileSync(path));
    for (let round = 0; round < warmUp + rounds; round++) {
      const times = await timeOnce(bytes, path);
      if (round >= warmUp && times !== null) all.push(times.all);
      if (round >= warmUp && times !== null) answers.push(times.answers);
    }
  }
  console.log(`\n## Time for a policy of 40 KB (${files.length} files, ${rounds} rounds each)\n`);
  printTable([
    ["", "median ms of work", "goal"],
    ["the whole analysis", median(all).toFixed(1), "100"],
    ["answers and things to watch for", median(answers).toFixed(1), "25"],
  ]);
}

async function timeOnce(bytes: Uint8Array, path: string): Promise<{ all: number; answers: number } | null> {
  const start = worked();
  const result = await readPolicy({ bytes, fileName: path });
  const read = worked();
  if (!result.ok) return null;
  // A new list, so that nothing is known of it yet.
  const said = { ...result.value, clauses: [...result.value.clauses] };
  findWatchItems(said, answerQuestions(said));
  return { all: read - start, answers: worked() - read };
}

/** Milliseconds this thread has worked: what others do on the machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
