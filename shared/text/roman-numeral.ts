const steps: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A whole number from 1 to 3,999 as a Roman numeral in small letters; figures for any other. */
export function romanNumeral(number: number): string {
  if (number < 1 || number > 3_999) return String(number);
  let [rest, written] = [number, ""];
  for (const [value, sign] of steps) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
