import { classifyClauses } from "../5-clauses/practices/classify-clauses.ts";
import { draftPolicy } from "../5-clauses/practices/draft-policy.test-support.ts";
import { gatherFacts } from "../6-facts/gather-facts.ts";
import { writeSummary } from "./write-summary.ts";

/** The summary of a policy drafted line by line: each sentence with the clauses it cites. */
export function summaryOf(...lines: readonly string[]): readonly string[] {
  const { sections, clauses: plain } = draftPolicy(lines);
  const clauses = classifyClauses(sections, plain);
  return writeSummary(sections, clauses, gatherFacts(sections, clauses)).map(
    ({ text, cites }) => `${text} ${cites.join(" ")}`,
  );
}
