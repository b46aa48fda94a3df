import { expect, test } from "vitest";
import type { Annotation } from "../../shared/model/annotation.ts";
import { annotationId, clauseId, policyId, versionId } from "../../shared/model/ids.ts";
import type { PolicyCard } from "../../shared/model/policy.ts";
import { sourceSpan, textSpan } from "../../shared/model/span.ts";
import { exportedAs } from "./export-formats.ts";

const card: PolicyCard = {
  id: policyId("p1"),
  version: versionId("v1"),
  versions: 1,
  title: "Lantern *Policy*",
  organisation: "Lantern, Ltd",
  fileName: "lantern.md",
  updated: "2025-03-04",
  language: "en",
  words: 100,
  clauses: 4,
  bookmarks: 0,
  notes: 1,
  imported: "2026-01-02T03:04:05.000Z",
};

function note(quote: string, body: string): Annotation {
  return {
    id: annotationId("a1"),
    policy: card.id,
    version: card.version,
    kind: "note",
    anchor: {
      clause: clauseId(3),
      clauseNumber: "2.1",
      quote,
      prefix: "",
      suffix: "",
      span: textSpan(0, quote.length),
      source: sourceSpan(0, quote.length),
    },
    body,
    sequence: 1,
    created: "2026-01-02T03:04:05.000Z",
    changed: "2026-01-02T03:04:05.000Z",
  };
}

const one = (quote: string, body: string) => [{ card, annotations: [note(quote, body)] }];

test("markdown quotes the policy as plain words and keeps the note as written", () => {
  expect(exportedAs("markdown", one("We sell <b>nothing</b>.\n# Ever", "**Good.**"))).toBe(
    [
      "# Lantern \\*Policy\\*",
      "Lantern, Ltd, updated 2025-03-04",
      "## 2.1 (note, 2026-01-02)",
      "> We sell \\<b\\>nothing\\</b\\>.\n> \\# Ever",
      "**Good.**",
    ].join("\n\n"),
  );
});

test("CSV quotes what must be quoted and runs no formula", () => {
  const [head, row] = exportedAs("csv", one('=HYPERLINK("https://acme.example")', "line\nbreak")).split("\r\n");
  expect(head).toBe("policy,organisation,file,clause,kind,quote,note,created,changed");
  expect(row).toBe(
    'Lantern *Policy*,"Lantern, Ltd",lantern.md,2.1,note,"\'=HYPERLINK(""https://acme.example"")","line\nbreak",' +
      "2026-01-02T03:04:05.000Z,2026-01-02T03:04:05.000Z",
  );
});

test("JSON holds every field of an annotation", () => {
  expect(JSON.parse(exportedAs("json", one("We sell nothing.", "Good.")))).toEqual([
    {
      policy: {
        id: "p1",
        title: card.title,
        organisation: card.organisation,
        fileName: "lantern.md",
        updated: "2025-03-04",
      },
      annotations: [note("We sell nothing.", "Good.")],
      answers: [],
    },
  ]);
});

test("nothing to export is an empty text, a head or an empty list", () => {
  expect([exportedAs("markdown", []), exportedAs("json", [])]).toEqual(["", "[]"]);
  expect(exportedAs("csv", [])).toMatch(/^policy,/);
});
