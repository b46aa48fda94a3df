import { expect, test } from "vitest";
import type { Answer } from "../../../shared/model/answer.ts";
import type { NoteKind } from "../../../shared/model/note.ts";
import type { Metadata } from "../../../shared/model/reading.ts";
import { sayWhyUnanswered } from "./say-why-unanswered.ts";

function why(kind: NoteKind | null, language: string, answers: readonly Answer[] = []): string | null {
  return sayWhyUnanswered({ answers, notes: kind === null ? [] : [{ kind }], metadata: { language } as Metadata });
}

test("questions that nobody answered say why, and that the reader can", () => {
  expect(why("not-a-policy", "en")).toMatch(/^This does not look like a privacy policy.* yourself\.$/);
  expect(why("other-language", "de")).toMatch(/^Answers are read from English text only\..* yourself\.$/);
  expect(why("not-understood", "en")).toMatch(/^Smallprint could not work out.* yourself\.$/);
  expect(why(null, "fr")).toMatch(/^Answers are read from English/);
  expect(why(null, "en")).toMatch(/^Nothing was read/);
});

test("where there are answers there is nothing to say", () => {
  expect(why(null, "en", [{} as Answer])).toBe(null);
});
