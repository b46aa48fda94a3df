import { expect, test } from "vitest";
import { checkAnswer, checkText } from "./check-reading.ts";
import { sampleReading, sampleText } from "./sample-reading.test-support.ts";

const bytes = sampleText.length;

/** The sample's answer with one place in it set to something else, as a hostile process might. */
function tampered(path: readonly (string | number)[], value: unknown): unknown {
  const answer = structuredClone({ ok: true, value: sampleReading });
  let holder: unknown = answer;
  for (const step of ["value", ...path.slice(0, -1)]) holder = Reflect.get(Object(holder), step);
  Reflect.set(Object(holder), path.at(-1) ?? "", value);
  return answer;
}

const accepted = (path: readonly (string | number)[], value: unknown) =>
  checkAnswer(tampered(path, value), bytes) !== null;

test("a sound reading is taken for what it says", () => {
  expect(checkAnswer({ ok: true, value: sampleReading }, bytes)).toEqual({ ok: true, value: sampleReading });
});

test("a refusal with a known reason is taken", () => {
  const refusal = { ok: false, failure: { kind: "unsupported", format: "PDF" } };
  expect(checkAnswer(refusal, bytes)).toEqual(refusal);
  expect(checkAnswer({ ok: false, failure: { kind: "empty" } }, bytes)).not.toBeNull();
  expect(checkAnswer({ ok: false, failure: { kind: "too-large", bytes: 9, limit: 8 } }, bytes)).not.toBeNull();
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a number", 7],
  ["a list", []],
  ["an empty object", {}],
  ["success without a reading", { ok: true }],
  ["a reading that says it failed", { ok: false, value: sampleReading }],
  ["a failure that says it went well", { ok: true, failure: { kind: "empty" } }],
  ["a reason nobody knows", { ok: false, failure: { kind: "bored" } }],
  ["a reason of the library's", { ok: false, failure: { kind: "disk-full" } }],
  [
    "a format that would be a sentence",
    { ok: false, failure: { kind: "unsupported", format: "PDF. Open https://acme.example/ now" } },
  ],
  ["a sum that overflows", { ok: false, failure: { kind: "too-large", bytes: 1e300, limit: 0 } }],
])("an answer that is %s is refused", (_name, answer) => {
  expect(checkAnswer(answer, bytes)).toBeNull();
});

test.each([
  [["clauses", 0, "text"], 7],
  [["clauses", 0, "html"], "<b>"],
  [["clauses", 0, "kind"], "script"],
  [["clauses", 0, "id"], "c1<script>"],
  [["clauses", 0, "id"], "c2"],
  [["clauses", 0, "section"], "s2"],
  [["clauses", 0, "leadIn"], "c9"],
  [["clauses", 0, "depth"], 65],
  [["clauses", 0, "span", "end"], bytes + 1],
  [["clauses", 0, "span", "start"], -1],
  [["clauses", 0, "sentences", 0, "end"], 43],
  [["clauses", 0, "sentences", 0, "start"], Number.NaN],
  [["clauses", 0, "marks", 0, "span", "start"], 9],
  [["clauses", 0, "marks", 1, "href"], { toString: 1 }],
  [["clauses", 0, "map"], [[0, 33, 43]]],
  [["clauses", 0, "map"], [[0, 60, 42]]],
  [
    ["clauses", 0, "map"],
    [
      [5, 33, 5],
      [4, 40, 5],
    ],
  ],
  [["clauses", 0, "map"], [[0, 33]]],
  [["clauses", 0, "practices", 0, "practice"], "astrology"],
  [["clauses", 0, "practices", 0, "score"], 1.5],
  [["clauses", 0, "practices", 0, "why", 0, "end"], 99],
  [["clauses"], "all of them"],
  [["clauses"], []],
  [["sections", 0, "parent"], "s1"],
  [
    ["sections", 0, "clauses"],
    ["c1", "c1"],
  ],
  [["sections", 0, "clauses"], []],
  [["sections", 0, "level"], -1],
  [["sections", 0, "span", "end"], bytes + 1],
  [["sections", 0, "madeBy"], "me"],
  [["facts", 0, "clause"], "c2"],
  [["facts", 0, "span", "end"], 43],
  [["facts", 0, "kind"], "gossip"],
  [["summary", 0, "cites"], []],
  [["summary", 0, "cites"], ["c2"]],
  [["answers", 0, "cites"], ["c2"]],
  [["answers", 0, "state"], "perhaps"],
  [["answers", 0, "cites"], []],
  [["answers", 0, "question"], "share-gossip"],
  [["answers", 0, "evidence", 0, "span", "end"], 43],
  [["answers", 1, "lookedFor"], []],
  [["answers", 1, "nearest"], ["c2"]],
  [["gists", 0, "section"], "s2"],
  [["gists", 0, "sentences", 0, "cites"], ["c2"]],
  [["watch", 0, "evidence", 0, "clause"], "c2"],
  [["watch", 0, "kind"], "gossip"],
  [["leftOut", 0, "span", "end"], bytes + 1],
  [["leftOut", 0, "reason"], "boring"],
  [["notes", 1, "span", "end"], bytes + 1],
  [["notes", 0, "kind"], "toString"],
  [["metadata", "updated"], "yesterday"],
  [["metadata", "language"], "en\u202e"],
  [["metadata", "words"], -1],
  [["readerVersion"], "1"],
  [["format"], "exe"],
  [["constructor"], 1],
] as const)("a reading whose %j is %j is refused", (path, value) => {
  expect(accepted(path, value)).toBe(false);
});

test("what may be absent may be", () => {
  expect(accepted(["metadata", "updated"], null)).toBe(true);
  expect(accepted(["metadata", "updated"], "2024-02")).toBe(true);
  expect(accepted(["notes", 0], { kind: "no-headings" })).toBe(true);
});

test("a reading out of all proportion to its file is refused", () => {
  expect(accepted(["metadata", "title"], "x".repeat(1_000))).toBe(true);
  expect(accepted(["metadata", "title"], "x".repeat(2_000_000))).toBe(false);
});

test("a reading of ten thousand clauses is checked in well under a second", () => {
  const [clause] = sampleReading.clauses;
  const [section] = sampleReading.sections;
  const clauses = Array.from({ length: 10_000 }, (_, index) => ({ ...clause, id: `c${index + 1}` }));
  const sections = [{ ...section, clauses: clauses.map(({ id }) => id) }];
  const started = performance.now();
  expect(checkAnswer({ ok: true, value: { ...sampleReading, sections, clauses } }, 1_000_000)).not.toBeNull();
  expect(performance.now() - started).toBeLessThan(500);
});

test("a text alone is taken where it is one and in proportion to the file", () => {
  const value = { text: "We share.", encoding: "utf-8" };
  expect(checkText({ ok: true, value }, 9)).toEqual({ ok: true, value });
  expect(checkText({ ok: false, failure: { kind: "empty" } }, 9)).toEqual({ ok: false, failure: { kind: "empty" } });
  for (const wrong of [{ ok: true, value: { text: 1, encoding: "utf-8" } }, { ok: true }, { ok: false, value }, null])
    expect(checkText(wrong, 9)).toBeNull();
  expect(checkText({ ok: true, value: { ...value, text: "a".repeat(2_000_000) } }, 9)).toBeNull();
});
