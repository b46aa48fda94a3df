import { expect, test } from "vitest";
import { directionOfLanguage, directionOfText } from "./direction.ts";

test("the pages of Arabic, Hebrew and Persian begin at the right", () => {
  expect(["ar", "he", "fa"].map(directionOfLanguage)).toEqual(["rtl", "rtl", "rtl"]);
  expect(["en", "ja", "und", ""].map(directionOfLanguage)).toEqual(["ltr", "ltr", "ltr", "ltr"]);
});

test.each([
  ["We keep your name for a year.", "ltr"],
  ["אנו שומרים את שמך.", "rtl"],
  ["نحتفظ باسمك.", "rtl"],
  ["Harbour Ltd אוספת את שמך, את כתובתך ואת מספר הטלפון שלך.", "rtl"],
  ["Write to us at the address given above (in Hebrew: דואר).", "ltr"],
  ["第三者に提供しません。", "ltr"],
  ["24 %, 2026", "ltr"],
  ["", "ltr"],
])("%s runs %s", (text, direction) => expect(directionOfText(text)).toBe(direction));
