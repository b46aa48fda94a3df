import { romanNumeral } from "../../../text/roman-numeral.ts";

/** A number as one of Word's list formats writes it (ECMA-376, 17.18.59); formats of other scripts come out as figures. */
export function numeral(number: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return letters(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerRoman":
      return romanNumeral(number);
    case "upperRoman":
      return romanNumeral(number).toUpperCase();
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "ordinal":
      return ordinal(number);
    default:
      return String(number);
  }
}

/** Word counts on after `z` with `aa`, `bb`; nobody reads further than four letters. */
function letters(number: number): string {
  if (number < 1 || number > 104) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
