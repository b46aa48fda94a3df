import { readFileSync } from "node:fs";
import { type Practice, practices } from "../../shared/model/practice.ts";
import { type LabelledClause, organisationOf } from "./labelled-clause.ts";
import { type FileClause, gistOf } from "./read-clauses.ts";

/** The labelled clauses that came with the project, one a line with their words; their lead-ins from where they stand. */
export function readLabelled(path: string, clauses: readonly FileClause[]): readonly LabelledClause[] {
  const leadInOf = new Map(
    clauses.filter(({ leadIn }) => leadIn !== "").map(({ text, leadIn }) => [gistOf(text), leadIn]),
  );
  return linesOf(readFileSync(path, "utf8")).map((line) => ({
    organisation: organisationOf(String(line["policy"])),
    heading: String(line["heading"] ?? ""),
    leadIn: leadInOf.get(gistOf(String(line["text"]))) ?? "",
    text: String(line["text"]),
    practices: practicesIn(line["practices"]),
    isSure: line["sure"] !== false,
  }));
}

/** Labels that know their clause by its key only, joined with the clauses. Those whose clause is not there are left out. */
export function joinLabels(path: string, clauses: readonly FileClause[]): readonly LabelledClause[] {
  const clauseOf = new Map(clauses.map((clause) => [clause.key, clause]));
  return linesOf(readFileSync(path, "utf8")).flatMap((line) => {
    const clause = clauseOf.get(String(line["key"]));
    if (clause === undefined) return [];
    return [{ ...clause, practices: practicesIn(line["practices"]), isSure: line["sure"] !== false }];
  });
}

/** The objects of a text that has one a line. */
export function linesOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Object(JSON.parse(line)));
}

/** The practices among some names, in their order. */
export function practicesIn(named: unknown): readonly Practice[] {
  const names: readonly unknown[] = Array.isArray(named) ? named : [];
  return practices.filter((practice) => names.includes(practice));
}
