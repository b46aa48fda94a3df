import { expect, test } from "vitest";
import type { Answer } from "../../../shared/model/answer.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import { clauseId } from "../../../shared/model/ids.ts";
import { textSpan } from "../../../shared/model/span.ts";
import { cutAtHedges, quotesOf } from "./quotes.ts";

const text = "We sell nothing. We may lend it, unless you object.";
const clause = { id: clauseId(3), text, sentences: [textSpan(0, 16), textSpan(17, text.length)] } as unknown as Clause;
const byId = new Map([[clause.id, clause]]);
const answerOn = (...evidence: Answer["evidence"]) => ({ evidence }) as Answer;
const at = (words: string, id = clause.id) => ({
  clause: id,
  span: textSpan(text.indexOf(words), text.indexOf(words) + words.length),
});

test("evidence is quoted in whole sentences, each once, in the answer's order", () => {
  const answer = answerOn(at("lend"), at("nothing"), at("object"));
  expect(quotesOf(answer, byId).map((quote) => quote.text)).toEqual([
    "We may lend it, unless you object.",
    "We sell nothing.",
  ]);
});

test("evidence in a clause that is not there is passed over", () => {
  expect(quotesOf(answerOn(at("lend", clauseId(9))), byId)).toEqual([]);
});

test("the words that leave it open are told from the others", () => {
  expect(cutAtHedges("We may lend it, unless you MAY not; mayors do.", ["may", "unless you may"])).toEqual([
    { text: "We ", isHedge: false },
    { text: "may", isHedge: true },
    { text: " lend it, ", isHedge: false },
    { text: "unless you MAY", isHedge: true },
    { text: " not; mayors do.", isHedge: false },
  ]);
  expect(cutAtHedges("Signs (such as + and *) stay.", ["such as +"]).map(({ isHedge }) => isHedge)).toEqual([
    false,
    true,
    false,
  ]);
  expect(cutAtHedges("Nothing.", [])).toEqual([{ text: "Nothing.", isHedge: false }]);
});
