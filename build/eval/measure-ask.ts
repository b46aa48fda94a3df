import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clauseId } from "../../shared/model/ids.ts";
import { rankClauses } from "../../shared/pipeline/7-answers/rank-clauses.ts";
import { share } from "./figures.ts";
import { printTable } from "./print-table.ts";

const folder = join(import.meta.dirname, "../../../shared/eval/policyqa");

type Context = { readonly policy: string; readonly index: number; readonly context: string };
type Asked = {
  readonly policy: string;
  readonly question: string;
  readonly evidence: readonly { readonly context_index: number }[];
};

/**
 * Prints how near the free question comes: questions of PolicyQA ranked over the passages of their policy. Measure only: its
 * licence is for research, and nothing here was chosen by it.
 */
export async function measureAsk(): Promise<void> {
  if (!existsSync(folder)) return console.log("left out, as its files are not here: ../shared/eval/policyqa");
  const contexts = Map.groupBy(readLines<Context>("dev-contexts.jsonl"), ({ policy }) => policy);
  const indexes = new Map([...contexts].map(([policy, own]) => [policy, own.map(asClause)]));
  const ranks = readLines<Asked>("dev.jsonl").map(({ policy, question, evidence }) => {
    const right = new Set(evidence.map(({ context_index }) => clauseId(context_index + 1)));
    const ranked = rankClauses(indexes.get(policy) ?? [], question, 1000);
    return ranked.findIndex(({ clause }) => right.has(clause)) + 1;
  });
  const within = (most: number): number => ranks.filter((rank) => rank > 0 && rank <= most).length;
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  console.log("\n## A free question, on PolicyQA dev (measure only)\n");
  printTable([
    ["", "measured", "plain BM25"],
    ["right passage first", share(within(1), ranks.length), "16 %"],
    ["right passage among the first five", share(within(5), ranks.length), "48 %"],
    ["mean reciprocal rank", reciprocal.toFixed(2), "0.32"],
  ]);
}

function asClause({ index, context }: Context): Parameters<typeof rankClauses>[0][number] {
  return { id: clauseId(index + 1), text: context, leadIn: null, practices: [] };
}

function readLines<Line>(file: string): readonly Line[] {
  const lines = readFileSync(join(folder, file), "utf8").trim().split("\n");
  return lines.map((line): Line => JSON.parse(line));
}
