import { describe, expect, test } from "vitest";
import { clauseId } from "../../model/ids.ts";
import { rankClauses } from "./rank-clauses.ts";

const texts = [
  "This notice covers our website and our shops.",
  "We keep your orders for six years because tax law says so.",
  "We pass your address to the company that delivers the parcel.",
  "We do not sell what we know about you.",
  "You may ask us to erase your account at any time.",
];
const clauses = texts.map((text, at) => ({ id: clauseId(at + 1), text, leadIn: null, practices: [] }));

function closest(question: string): string | undefined {
  const best = rankClauses(clauses, question, 1)[0]?.clause;
  return texts[clauses.findIndex(({ id }) => id === best)];
}

describe("ranking clauses by a question", () => {
  test("finds the clause that has the question's own words", () => {
    expect(closest("how long do they keep my orders")).toBe(texts[1]);
  });

  test("finds forms of the words", () => {
    expect(closest("is my data sold?")).toBe(texts[3]);
  });

  test("finds other words for the same thing", () => {
    expect(closest("Can I have my profile deleted?")).toBe(texts[4]);
  });

  test("shows the words of the clause that brought it there", () => {
    expect(rankClauses(clauses, "Can I delete my account?", 1)[0]?.matched).toEqual(["erase", "account"]);
  });

  test("finds nothing for a question of other matters, and nothing for an empty one", () => {
    expect(rankClauses(clauses, "What does a battery cost?", 3)).toEqual([]);
    expect(rankClauses(clauses, " ", 3)).toEqual([]);
  });

  test("gives no more than asked for, the closest first", () => {
    const ranked = rankClauses(clauses, "do they keep or sell my orders", 2);
    expect(ranked).toHaveLength(2);
    expect(ranked[0]?.score).toBeGreaterThanOrEqual(ranked[1]?.score ?? 0);
  });

  test("counts an item's lead-in as part of it", () => {
    const lead = { id: clauseId(1), text: "We share your records with:", leadIn: null, practices: [] };
    const item = { id: clauseId(2), text: "towns;", leadIn: lead.id, practices: [] };
    const other = { id: clauseId(3), text: "Towns are listed on the map.", leadIn: null, practices: [] };
    expect(rankClauses([lead, item, other], "are records shared with towns", 1)[0]?.clause).toBe(item.id);
  });
});
