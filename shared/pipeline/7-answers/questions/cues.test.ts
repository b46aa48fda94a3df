import { describe, expect, test } from "vitest";
import type { Clause } from "../../../model/clause.ts";
import { clauseId, sectionId } from "../../../model/ids.ts";
import { sourceSpan, textSpan } from "../../../model/span.ts";
import { allRules } from "./all-rules.ts";
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
function finds(cue: Cue, text: string): boolean {
  const title = cue.under === undefined ? "" : "Your rights, the legal basis and how long we keep it";
  const passages = cutPassages({ sections: [{ ...section, title }], clauses: [clauseOf(text)] });
  return (makeHitFinder([[cue]])(passages)[0] ?? []).length > 0;
}

const cues = allRules.flatMap(({ question, cues: own }) => own.map((cue) => [`${question} ${cue.id}`, cue] as const));

describe("each cue", () => {
  test.each(cues)("%s finds its example and leaves its counter-example alone", (_, cue) => {
    expect({ example: finds(cue, cue.matches), counterExample: finds(cue, cue.misses) }).toEqual({
      example: true,
      counterExample: false,
    });
  });

  test("has a name of its own in its question", () => {
    const names = cues.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
