import { expect, test } from "vitest";
import { textSpan } from "../../model/span.ts";
import { sentenceSplitter } from "./split-sentences.ts";

function sentences(text: string, language = "en"): readonly string[] {
  return sentenceSplitter(language)(text, textSpan(0, text.length)).map((span) => text.slice(span.start, span.end));
}

test("sentences end at full stops, question marks and line breaks", () => {
  expect(sentences("We ask. Do you answer? Label\nText")).toEqual(["We ask.", "Do you answer?", "Label", "Text"]);
});

test.each([
  "We share data (e.g. Names and addresses) with them.",
  "Larkfield Inc. Privacy Office answers you.",
  "We keep data in the U.S. Territories only.",
  "See Art. 6 GDPR for that.",
  "Write to J. Smith about it.",
])("%s is one sentence", (text) => {
  expect(sentences(text)).toEqual([text]);
});

test("an abbreviation at a sentence's end still ends it before a usual opener", () => {
  expect(sentences("We are Larkfield Inc. We make kites in the U.S. You fly them.")).toEqual([
    "We are Larkfield Inc.",
    "We make kites in the U.S.",
    "You fly them.",
  ]);
});

test("only the given stretch is split", () => {
  const text = "One. Two. Three.";
  expect(sentenceSplitter("en")(text, textSpan(5, 16))).toEqual([
    { start: 5, end: 9 },
    { start: 10, end: 16 },
  ]);
});

test("Japanese sentences end at their own full stop", () => {
  expect(sentences("氏名を集めます。住所は集めません。", "ja")).toEqual(["氏名を集めます。", "住所は集めません。"]);
});
