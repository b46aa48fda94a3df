export type Direction = "ltr" | "rtl";

/** Of the languages that can be told, those written from right to left. */
const leftward: ReadonlySet<string> = new Set(["ar", "fa", "he"]);
const leftwardLetters = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const otherLetters = /\p{L}/gu;

/** Goes in: a language as a BCP 47 primary tag. Comes out: the side its pages begin at. */
export function directionOfLanguage(language: string): Direction {
  return leftward.has(language) ? "rtl" : "ltr";
}

/**
 * The direction that most letters of a text run in. The first letter, which HTML's `auto` goes by, is often that of a name:
 * Hebrew and Arabic sentences begin with Latin ones.
 */
export function directionOfText(text: string): Direction {
  if (!anyLeftward.test(text)) return "ltr";
  const leftwards = text.match(leftwardLetters)?.length ?? 0;
  return leftwards * 2 > (text.match(otherLetters)?.length ?? 0) ? "rtl" : "ltr";
}

/** Where the letters above lie; nearly every clause is done with after this one look. */
const anyLeftward = /[\u0590-\u07bf\u0860-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
