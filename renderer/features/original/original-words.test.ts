import { expect, test } from "vitest";
import { describeFile, describeRepairs, encodingInWords, sizeInWords } from "./original-words.ts";

test("a file is described in plain words", () => {
  const version = { fileName: "policy.html", bytes: 14_200 };
  const original = { text: "one\ntwo", encoding: "windows-1252", format: "html" } as const;
  expect(describeFile(version, original)).toEqual([
    "policy.html",
    "Web page",
    "Western European (Windows)",
    "14 KB",
    "2 lines",
  ]);
});

test("of a file that is more than letters, no encoding is told", () => {
  const original = { text: "one", encoding: "utf-8", format: "docx" } as const;
  expect(describeFile({ fileName: "a.docx", bytes: 9 }, original)).toEqual(["a.docx", "Word", "9 bytes", "1 line"]);
});

test("an encoding without words of its own keeps its name", () => {
  expect(encodingInWords("UTF-8")).toBe("UTF-8");
  expect(encodingInWords("windows-874")).toBe("WINDOWS-874");
});

test("a repair says what had gone wrong", () => {
  expect(describeRepairs({ repairs: ["mojibake:macintosh"] })).toEqual([
    "Letters that another program had garbled, by taking UTF-8 for Western European (Mac), are put right here.",
  ]);
  expect(describeRepairs({ repairs: ["something-new"] })).toEqual(["Garbled letters were put right."]);
  expect(describeRepairs({ repairs: [] })).toEqual([]);
});

test("sizes come in steps of a thousand", () => {
  expect([812, 14_200, 2_340_000].map(sizeInWords)).toEqual(["812 bytes", "14 KB", "2.3 MB"]);
});
