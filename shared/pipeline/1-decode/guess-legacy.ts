import { legacyEncodings } from "./legacy-encodings.ts";
import { plausibility } from "./plausibility.ts";

/** So many bytes are judged; more would only take time. Cut so that no line is halved. */
const judged = 60_000;

/** What a declaration weighs, and what the commonest encoding does, against up to 1 for text that reads well. */
const declaredBonus = 0.3;
const commonBonus = 0.15;

/** Below this the best reading of a text in another script is noise. A few odd signs in a Latin text are only odd. */
const leastPlausible = 0.15;

/**
 * The text in the legacy encoding in which it reads best, or `null` where it reads like noise in all of them.
 * Goes in: bytes that are not UTF-8, and what the page declares.
 */
export function guessLegacy(
  bytes: Uint8Array,
  declared: string | null,
): { readonly text: string; readonly encoding: string } | null {
  const sample = telling(bytes);
  let best = { encoding: "windows-1252", score: Number.NEGATIVE_INFINITY };
  for (const encoding of candidates(bytes, declared)) {
    const bonus = (encoding === declared ? declaredBonus : 0) + (encoding === "windows-1252" ? commonBonus : 0);
    const score = plausibility(new TextDecoder(encoding).decode(sample), encoding) + bonus;
    if (score > best.score) best = { encoding, score };
  }
  if (best.score < leastPlausible && foreignShare(bytes) >= leastForeign) return null;
  return { text: new TextDecoder(best.encoding).decode(bytes), encoding: best.encoding };
}

/** In text of a script of its own, at least so much of what is not ASCII punctuation or space is beyond ASCII. */
const leastForeign = 0.2;

/** A few high bytes among English words are quotes and dashes, in whatever Latin table; only many are another script. */
function candidates(bytes: Uint8Array, declared: string | null): readonly string[] {
  const isForeign = foreignShare(bytes) >= leastForeign;
  const known = legacyEncodings.filter(({ latin }) => latin || isForeign).map(({ encoding }) => encoding);
  const isOther = declared !== null && !declared.startsWith("utf-") && !known.includes(declared);
  return isOther ? [...known, declared] : known;
}

function foreignShare(bytes: Uint8Array): number {
  let [high, letters] = [0, 0];
  for (const byte of bytes) {
    if (byte > 0x7f && byte !== 0xa0) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
  }
  return high / Math.max(1, high + letters);
}

/** The lines that hold bytes over 0x7F, up to the limit: the others are the same in all encodings judged here. */
function telling(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let start = 0;
  while (start < bytes.length && kept.length < judged) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, Math.min(end, start + judged));
    if (line.some((byte) => byte > 0x7f)) for (const byte of line) kept.push(byte);
    start = end;
  }
  return Uint8Array.from(kept);
}
