import { expect, test } from "vitest";
import { clauseId } from "../../../shared/model/ids.ts";
import type { NoteKind } from "../../../shared/model/note.ts";
import type { Metadata, Reading } from "../../../shared/model/reading.ts";
import { groupSummary, sayWhyEmpty } from "./group-summary.ts";

const cites = [clauseId(1)] as const;
const reading: Pick<Reading, "summary" | "clauses"> = {
  summary: [
    { practice: "data-retention", text: "They keep it for a year.", cites },
    { practice: "third-party-sharing", text: "They share it with banks.", cites },
    { practice: "data-retention", text: "They keep logs for a week.", cites },
  ],
  clauses: [],
};

test("the summary comes by practice, each where its first sentence stands, and keeps the order of sentences", () => {
  expect(groupSummary(reading).map(({ practice, sentences }) => [practice, sentences.map(({ text }) => text)])).toEqual(
    [
      ["data-retention", ["They keep it for a year.", "They keep logs for a week."]],
      ["third-party-sharing", ["They share it with banks."]],
    ],
  );
});

function titleFor(kind: NoteKind | null, language: string): string {
  const metadata = { language } as Metadata;
  return sayWhyEmpty({ notes: kind === null ? [] : [{ kind }], metadata }).title;
}

test("an empty summary says why", () => {
  expect(titleFor("not-a-policy", "en")).toBe("No summary");
  expect(titleFor("other-language", "de")).toBe("Not available for this language");
  expect(titleFor("not-understood", "en")).toBe("No summary");
  expect(titleFor(null, "fr")).toBe("Not available for this language");
  expect(titleFor(null, "en")).toBe("Nothing to sum up");
});
