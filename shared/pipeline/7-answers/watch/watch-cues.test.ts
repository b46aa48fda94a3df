import { expect, test } from "vitest";
import { findsCue } from "../questions/finds-cue.test-support.ts";
import { watchRules } from "./watch-rules.ts";

const cues = watchRules.flatMap(({ kind, cues: own }) => own.map((cue) => [`${kind} ${cue.id}`, cue] as const));

test.each(cues)("%s finds its example and leaves its counter-example alone", (_, cue) => {
  expect({ example: findsCue(cue, cue.matches), counterExample: findsCue(cue, cue.misses) }).toEqual({
    example: true,
    counterExample: false,
  });
});
