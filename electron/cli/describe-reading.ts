import type { Clause } from "../../shared/model/clause.ts";
import type { Fact } from "../../shared/model/fact.ts";
import type { Reading } from "../../shared/model/reading.ts";
import type { Section } from "../../shared/model/section.ts";

/**
 * A reading as `inspect --json` prints it. Scripts depend on these names: fields are added, never renamed.
 * Offsets are UTF-16 code units of the clause's text.
 */
export function describeReading(file: string, reading: Reading): object {
  const {
    format,
    encoding,
    repairs,
    metadata,
    leftOut,
    sections,
    clauses,
    facts,
    summary,
    gists,
    answers,
    watch,
    notes,
  } = reading;
  return {
    file,
    ok: true,
    format,
    encoding,
    repairs,
    ...metadata,
    leftOut: leftOut.map(({ reason, text }) => ({ reason, text })),
    sections: sections.map(describeSection),
    clauses: clauses.map(describeClause),
    facts: facts.map(describeFact),
    summary,
    gists,
    answers: answers.map((answer) => ({ ...answer, value: answer.value.length === 0 ? null : answer.value })),
    watch,
    notes,
  };
}

function describeSection({ id, number, level, title, clauses, parent, madeBy }: Section): object {
  return { id, number, level, title, clauses, parent, madeBy };
}

function describeClause({ id, section, number, kind, text, practices, leadIn, columns }: Clause): object {
  const scored = practices.map(({ practice, score }) => ({ practice, score: Math.round(score * 1_000) / 1_000 }));
  return { id, section, number, kind, text, practices: scored, leadIn, columns };
}

function describeFact({ span, kind, value, of, polarity, clause, condition, region, practice }: Fact): object {
  return { kind, value, of, polarity, clause, start: span.start, end: span.end, condition, region, practice };
}
