import { expect, test } from "vitest";
import { versionId } from "../../shared/model/ids.ts";
import { readPolicy } from "../../shared/pipeline/read-policy.ts";
import { askPolicy } from "./ask-policy.ts";

const text = `# Larkfield Privacy Policy

## What we collect

We collect your name and the day you were born. The gate takes a photograph of every number plate.

## Who gets it

We share your address with the carrier. We never sell a photograph.
`;

async function ask(question: string, isThere = true): Promise<readonly string[] | string> {
  const read = await readPolicy({ bytes: new TextEncoder().encode(text), fileName: "larkfield.md" });
  if (!read.ok) throw new Error(read.failure.kind);
  const asked = await askPolicy(versionId("v1"), question, async () => (isThere ? read.value : null));
  if (!asked.ok) return asked.failure.kind;
  const byId = new Map(read.value.clauses.map((clause) => [clause.id, clause.text]));
  return asked.value.map(({ clause, span }) => byId.get(clause)?.slice(span?.start ?? 0, span?.end) ?? "");
}

test("the closest clauses come first, each with the sentence that has the words", async () => {
  expect(await ask("Is there a photograph of my number plate?")).toEqual([
    "The gate takes a photograph of every number plate.",
    "We never sell a photograph.",
  ]);
});

test("a question that has nothing in common with the policy finds nothing", async () => {
  expect(await ask("volcano")).toEqual([]);
  expect(await ask("")).toEqual([]);
});

test("a version that is gone is not found", async () => {
  expect(await ask("plate", false)).toBe("not-found");
});
