import type { Clause } from "../../../model/clause.ts";
import { clauseId, sectionId } from "../../../model/ids.ts";
import { sourceSpan, textSpan } from "../../../model/span.ts";
import type { Cue } from "./cue.ts";
import { cutPassages } from "./cut-passages.ts";
import { makeHitFinder } from "./find-hits.ts";

const section = {
  id: sectionId(1),
  parent: null,
  number: "1",
  level: 1,
  clauses: [clauseId(1)],
  span: sourceSpan(0, 1),
  madeBy: "policy",
} as const;

function clauseOf(text: string): Clause {
  return {
    id: clauseId(1),
    section: section.id,
    number: "1.1",
    kind: "paragraph",
    text,
    marks: [],
    depth: 0,
    marker: "",
    leadIn: null,
    table: 0,
    cells: [],
    columns: [],
    sentences: [textSpan(0, text.length)],
    span: sourceSpan(0, text.length),
    map: [],
    practices: [],
  };
}

/** Whether a cue is met in a sentence that stands under a heading of its kind. */
export function findsCue(cue: Cue, text: string): boolean {
  const title =
    cue.under === undefined
      ? ""
      : "Your rights, the legal basis, how long we keep it, information from other companies";
  const passages = cutPassages({ sections: [{ ...section, title }], clauses: [clauseOf(text)] });
  return (makeHitFinder([[cue]])(passages)[0] ?? []).length > 0;
}
