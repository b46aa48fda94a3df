import { expect, test } from "vitest";
import type { Anchor } from "../../../shared/model/annotation.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import { clauseId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { textSpan } from "../../../shared/model/span.ts";
import { countPlaced } from "./count-placed.ts";

const clause = { id: clauseId(1), text: "We keep it." } as Clause;
const byId = new Map([[clause.id, clause]]);
const anchor = (quote: string, at = 1) => ({ clause: clauseId(at), quote, span: textSpan(0, quote.length) }) as Anchor;
const answer = (...evidence: readonly Anchor[]) => ({ evidence }) as OwnAnswer;

test("every own answer is counted once: one on no clause is in place, one that lost a single quote is not", () => {
  const own = [
    answer(),
    answer(anchor("We keep")),
    answer(anchor("We keep"), anchor("We sell")),
    answer(anchor("We", 0)),
  ];
  expect(countPlaced(own, byId)).toEqual({ placed: 2, notFound: 2, total: 4 });
  expect(countPlaced([], byId)).toEqual({ placed: 0, notFound: 0, total: 0 });
});
