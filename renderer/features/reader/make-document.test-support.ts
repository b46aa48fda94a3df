import type { Clause } from "../../../shared/model/clause.ts";
import { clauseId, sectionId } from "../../../shared/model/ids.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import type { Section } from "../../../shared/model/section.ts";
import { sourceSpan, textSpan } from "../../../shared/model/span.ts";

type Wanted = Partial<Pick<Clause, "text" | "kind" | "table">> & { readonly about?: readonly Practice[] };

/** A document for tests: goes in, for each section, its clauses as far as they matter; comes out, sections and clauses. */
export function makeDocument(wanted: readonly (readonly Wanted[])[]): {
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
} {
  const clauses: Clause[] = [];
  const sections = wanted.map((own, index): Section => {
    const ids = own.map((each, place) => {
      const clause = makeClause(each, { order: clauses.length + 1, section: index + 1, place: place + 1 });
      clauses.push(clause);
      return clause.id;
    });
    return {
      id: sectionId(index + 1),
      parent: null,
      number: `${index + 1}`,
      level: 1,
      title: `Section ${index + 1}`,
      clauses: ids,
      span: sourceSpan(0, 0),
      madeBy: "policy",
    };
  });
  return { sections, clauses };
}

type At = { readonly order: number; readonly section: number; readonly place: number };

function makeClause({ text = "We keep it.", kind = "paragraph", table = 0, about = [] }: Wanted, at: At): Clause {
  return {
    id: clauseId(at.order),
    section: sectionId(at.section),
    number: `${at.section}.${at.place}`,
    kind,
    text,
    marks: [],
    depth: 0,
    marker: "",
    leadIn: null,
    table,
    cells: kind === "row" ? [textSpan(0, text.length)] : [],
    columns: kind === "row" ? ["What"] : [],
    sentences: [textSpan(0, text.length)],
    span: sourceSpan(0, 0),
    map: [],
    practices: about.map((practice) => ({ practice, score: 0.9, why: [] })),
  };
}
