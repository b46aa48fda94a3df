import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { questions } from "../../model/question.ts";
import type { Reading } from "../../model/reading.ts";
import { readPolicy } from "../read-policy.ts";
import { answerTo, frame } from "./answer-to.test-support.ts";

const seeds = join(import.meta.dirname, "../../../seeds");
const samples = readdirSync(seeds, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /^[^/]+\/source\.(?:txt|md|html|pdf|odt|rtf)$/.test(path));

async function readText(text: string): Promise<Reading> {
  const result = await readPolicy({ bytes: new TextEncoder().encode(text), fileName: "policy.md" });
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

async function readSeed(path: string): Promise<Reading> {
  const result = await readPolicy({ bytes: new Uint8Array(readFileSync(join(seeds, path))), fileName: path });
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

describe("the thirty answers", () => {
  test.each(samples)("of %s stand in their order, cite clauses there are, and show words inside them", async (path) => {
    const { answers, clauses, watch } = await readSeed(path);
    const lengthOf = new Map(clauses.map(({ id, text }) => [id, text.length]));
    expect(answers.map(({ question }) => question)).toEqual(questions.map(({ id }) => id));
    for (const { cites, evidence, nearest, lookedFor, state, text } of answers) {
      expect(text).toMatch(/\.$/);
      expect([...new Set(evidence.map(({ clause }) => clause))]).toEqual([...cites]);
      for (const id of [...cites, ...nearest]) expect(lengthOf.has(id)).toBe(true);
      for (const { clause, span } of evidence) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(lengthOf.get(clause) ?? 0);
      }
      expect(lookedFor.length > 0).toBe(state === "does-not-say");
    }
    for (const { evidence, lookedFor } of watch) expect(evidence.length > 0).not.toBe(lookedFor.length > 0);
  });

  test("are the same when read twice", async () => {
    const [first, second] = [await readText(frame), await readText(frame)];
    expect(second.answers).toEqual(first.answers);
  });

  test("are none for what is no policy", async () => {
    const { answers, watch } = await readText("# Soup\n\nPeel the onions and fry them slowly in butter.\n");
    expect({ answers, watch }).toEqual({ answers: [], watch: [] });
  });
});

describe("an answer", () => {
  test("is silence, never no, where nothing is said", async () => {
    expect(await answerTo("share-sell", "Our lamps are made of brass.")).toMatchObject({
      state: "does-not-say",
      text: "They don't say whether they sell your data.",
      cites: [],
    });
  });

  test("is no where it is denied", async () => {
    expect(await answerTo("share-sell", "We do not sell your personal information.")).toMatchObject({
      state: "no",
      exception: false,
      text: "They say they do not sell your data.",
    });
  });

  test("tells the exception with the denial", async () => {
    expect(
      await answerTo("share-sell", "We do not sell your personal information without your consent."),
    ).toMatchObject({
      state: "no",
      exception: true,
      text: "They say they do not sell your data without your consent.",
    });
  });

  test("is unclear, both clauses cited, where clauses contradict each other", async () => {
    const answer = await answerTo(
      "share-sell",
      "We do not sell your personal information.\n\nWe may sell your email address to our partners.",
    );
    expect(answer.state).toBe("unclear");
    expect(answer.cites).toHaveLength(2);
  });

  test("is limited to a place where it is said of people there only", async () => {
    const answer = await answerTo(
      "right-complain",
      "If you live in the European Union, you can lodge a complaint with your data protection authority.",
    );
    expect(answer).toMatchObject({ state: "yes", region: "If you live in the European Union" });
  });

  test("shows the words that leave it open", async () => {
    const answer = await answerTo("safe-breach", "If there is a data breach, we may try to notify you by email.");
    expect(answer).toMatchObject({ state: "unclear", hedges: ["If", "may", "try"] });
  });

  test("does not take a bare right for a practice", async () => {
    const answer = await answerTo("use-profile", "You have the right not to be subject to automated decisions.");
    expect(answer.state).toBe("does-not-say");
  });

  test("takes what stands under a denying lead-in as denied", async () => {
    expect(
      await answerTo("share-sell", "We will never:\n\n- sell your personal information;\n- lose your letters."),
    ).toMatchObject({
      state: "no",
    });
  });

  test("does not take a mere posting for telling", async () => {
    const posted = await answerTo("change-tell", "If we change this policy, we post the new version on this page.");
    const told = await answerTo("change-tell", "We will email you before we change this policy.");
    expect([posted.state, told.state]).toEqual(["no", "yes"]);
  });
});
