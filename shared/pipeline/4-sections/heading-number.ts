/** The families of numbers that headings carry. */
export type NumberFamily = "arabic" | "roman" | "upper-letter" | "lower-letter";

/** A heading's own number: `parts` of `2.1` are 2 and 1; letters and Roman numerals have one part. */
export type HeadingNumber = {
  readonly family: NumberFamily;
  readonly parts: readonly number[];
  /** As written, without brackets and full stops at its end. */
  readonly label: string;
};

/** A heading's text with its own number taken off; `number` is `null` where it has none. */
export type NumberedTitle = { readonly number: HeadingNumber | null; readonly title: string };

/** `Article 5`, `Section 2.1`, `§ 3`: the word before a number, in the languages met. Followed by a number only. */
const sectionWord =
  /^(?:article|section|part|chapter|clause|artikel|abschnitt|articolo|artículo|artigo|§+)\s*(?=[\d]|[ivx]+\b)/i;
const arabic = /^[([]?(\d{1,3}(?:\.\d{1,3}){0,5})(?:\s*[.):\]]|\s*[-–—](?=\s)|(?=\s))\s*\.?\s*/;
const roman = /^[([]?([ivx]{1,6})(?:\s*[.)\]:]|\s+[-–—])\s+/i;
const letter = /^[([]?([a-z])(?:[.)\]:]|\s+[-–—])\s+/i;

/**
 * Takes a heading's text apart into its own number and the rest. A number that would leave no title (`2018`), a year and
 * an amount ("30 days") are not taken for one: a bare number without a full stop or bracket counts only before a capital.
 */
export function splitHeadingNumber(text: string): NumberedTitle {
  const rest = text.replace(sectionWord, "");
  const hasWord = rest !== text;
  const digits = arabic.exec(rest);
  if (digits?.[1] !== undefined) return fromDigits(text, rest, { match: digits[0], digits: digits[1], hasWord });
  const numeral = roman.exec(rest);
  if (numeral?.[1] !== undefined && isRoman(numeral[1])) {
    return cut(rest, numeral[0], { family: "roman", parts: [romanValue(numeral[1])], label: numeral[1] });
  }
  const single = letter.exec(rest);
  if (single?.[1] === undefined) return { number: null, title: text };
  const family = single[1] === single[1].toUpperCase() ? "upper-letter" : "lower-letter";
  const value = single[1].toUpperCase().charCodeAt(0) - 64;
  return cut(rest, single[0], { family, parts: [value], label: single[1] });
}

type Digits = { readonly match: string; readonly digits: string; readonly hasWord: boolean };

function fromDigits(text: string, rest: string, { match, digits, hasWord }: Digits): NumberedTitle {
  const parts = digits.split(".").map(Number);
  const title = rest.slice(match.length);
  const isMarked = hasWord || parts.length > 1 || /[.):\]–—-]/.test(match.slice(digits.length));
  const opensTitle = /^["“(]?[\p{Lu}\p{Lo}\p{N}]/u.test(title);
  if (title === "" && !hasWord) return { number: null, title: text };
  if (!isMarked && !opensTitle) return { number: null, title: text };
  return cut(rest, match, { family: "arabic", parts, label: digits });
}

function cut(text: string, match: string, number: HeadingNumber): NumberedTitle {
  const title = text.slice(match.length).replace(/^[-–—:.]\s*/, "");
  return { number, title: title.replace(/^\(([^()]+)\)$/, "$1") };
}

/** Canonical numerals up to 39, all of one case; `i`, `v` and `x` too, since sections seldom reach those letters. */
function isRoman(numeral: string): boolean {
  const isOneCase = numeral === numeral.toUpperCase() || numeral === numeral.toLowerCase();
  return isOneCase && /^x{0,3}(?:ix|iv|v?i{0,3})$/i.test(numeral);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(numeral: string): number {
  const values = [...numeral.toLowerCase()].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
