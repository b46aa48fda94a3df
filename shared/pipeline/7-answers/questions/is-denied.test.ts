import { expect, test } from "vitest";
import { isDenied } from "./is-denied.ts";

function isWordDenied(sentence: string, word: string): boolean {
  return isDenied(sentence, sentence.indexOf(word));
}

test.each([
  ["we do not sell your data", "sell"],
  ["we never knowingly collect your location", "collect"],
  ["we do not, and will not, share it", "share"],
  ["we have no means to read your files", "read"],
  ["there are no advertising cookies", "advertising"],
])("%s: “%s” is denied", (sentence, word) => {
  expect(isWordDenied(sentence, word)).toBe(true);
});

test.each([
  ["we do not sell it, but we share your location", "location"],
  ["we do not sell it. we collect your location", "location"],
  ["this includes but is not limited to your location", "location"],
  ["if you do not agree, we may still use cookies", "cookies"],
  ["we collect data that does not identify you, such as location", "location"],
])("%s: “%s” is not", (sentence, word) => {
  expect(isWordDenied(sentence, word)).toBe(false);
});
