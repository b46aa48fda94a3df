/** A hostile file: its name, which says what is wrong with it, and how to make its bytes. Same bytes every time. */
export type Sample = { readonly name: string; readonly make: () => Uint8Array };

/** A sample that is text. */
export function textSample(name: string, make: () => string): Sample {
  return { name, make: () => new TextEncoder().encode(make()) };
}

/** The same text again and again, up to a length in characters. */
export function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Whole numbers from 0 below a limit, the same ones for the same seed (a linear congruential generator). */
export function numbers(seed: number, limit: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}
