import { describe, expect, test } from "vitest";
import { allRules } from "./all-rules.ts";
import { findsCue } from "./finds-cue.test-support.ts";

const cues = allRules.flatMap(({ question, cues: own }) => own.map((cue) => [`${question} ${cue.id}`, cue] as const));

describe("each cue", () => {
  test.each(cues)("%s finds its example and leaves its counter-example alone", (_, cue) => {
    expect({ example: findsCue(cue, cue.matches), counterExample: findsCue(cue, cue.misses) }).toEqual({
      example: true,
      counterExample: false,
    });
  });

  test("has a name of its own in its question", () => {
    const names = cues.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
