/**
 * How much of a clause is looked at, in UTF-16 code units: no clause of the labelled set is longer than 1,600, and the
 * first sentences of the rest say what they are about.
 */
const lookedAt = 4000;

const plainQuotes: ReadonlyMap<string, string> = new Map([
  ["‘", "'"],
  ["’", "'"],
  ["ʼ", "'"],
  ["′", "'"],
  ["“", '"'],
  ["”", '"'],
  ["\n", " "],
  ["\u00a0", " "],
]);

/**
 * A text as the cues are written: lower case, straight quotes, no line breaks, at most 4,000 code units.
 * Offsets stay those of the text that went in, so a match is a span of it.
 */
export function cueText(text: string): string {
  const part = text.slice(0, lookedAt).replace(/[‘’ʼ′“”\n\u00a0]/g, (sign) => plainQuotes.get(sign) ?? sign);
  const lower = part.toLowerCase();
  return lower.length === part.length ? lower : lowerByUnit(part);
}

/** A few letters (İ) grow when made small; those stay as they are. */
function lowerByUnit(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const lower = text.charAt(at).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(at);
  }).join("");
}
