import type { Reading } from "../../../shared/model/reading.ts";

/** Why no question is answered, in plain words; `null` where they are. The reader can always answer them. */
export function sayWhyUnanswered({
  answers,
  notes,
  metadata,
}: Pick<Reading, "answers" | "notes" | "metadata">): string | null {
  if (answers.length > 0) return null;
  const kinds = new Set(notes.map(({ kind }) => kind));
  if (kinds.has("not-a-policy")) {
    return "This does not look like a privacy policy, so nothing was read in answer to these. You can answer them yourself.";
  }
  if (kinds.has("other-language") || (metadata.language !== "en" && metadata.language !== "und")) {
    return "Answers are read from English text only. You can still answer these yourself.";
  }
  if (kinds.has("not-understood")) {
    return "Smallprint could not work out what this policy says. Its text is all here, and you can answer these yourself.";
  }
  return "Nothing was read in answer to these. You can answer them yourself.";
}
