import { embed, type PlacedText, slicePlaced, standsAt } from "../placed-text.ts";

/** A token of marked's with its raw text's place in the source. */
export type PlacedToken<T> = { readonly token: T; readonly own: PlacedText };

/**
 * Marked gives no positions, but the raw texts of the tokens in a text follow one another in it.
 * Goes in: the tokens and the text they were made from, placed. Comes out: each token with its raw text placed, one at a time.
 */
export function* placeTokens<T extends { readonly raw: string }>(
  tokens: readonly T[],
  placed: PlacedText,
): Generator<PlacedToken<T>> {
  let cursor = 0;
  for (const token of tokens) {
    const at = standsAt(placed.text, token.raw, cursor) ? cursor : placed.text.indexOf(token.raw, cursor);
    const start = at < 0 ? cursor : at;
    const own = slicePlaced(placed, start, start + token.raw.length);
    cursor = start + own.text.length;
    yield { token, own: at < 0 ? embed(token.raw, own) : own };
  }
}
