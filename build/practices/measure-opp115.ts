/**
 * Measures the shipped model on segments that OPP-115's annotators labelled: `npm exec -- node build/practices/measure-opp115.ts`.
 * Their licence is for research: nothing is trained, tuned or chosen on them, this only tells how far the model agrees with people
 * who have not seen our codebook. A segment stands alone: no heading, no lead-in.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { practices } from "../../shared/model/practice.ts";
import { leadInVotes, scorePractices } from "../../shared/pipeline/5-clauses/practices/score-practices.ts";
import { type Judged, measure, print } from "./measure.ts";
import { linesOf, practicesIn } from "./read-labels.ts";

const path = join(import.meta.dirname, "../../../shared/eval/opp115/dev.jsonl");

if (existsSync(path))
  print(
    "OPP-115, words alone",
    measure(
      judge(),
      practices.map(() => 0),
    ),
  );
else process.stdout.write(`Nothing to measure on: ${path} is not there.\n`);

function judge(): readonly Judged[] {
  return linesOf(readFileSync(path, "utf8")).map((line) => {
    const { over } = scorePractices(String(line["text"]), { titles: [], leadIn: leadInVotes("") });
    const named = practicesIn(line["practices"]);
    return { sums: over, truth: practices.map((practice) => named.includes(practice)) };
  });
}
