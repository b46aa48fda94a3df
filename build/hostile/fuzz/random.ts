/** A source of chance that gives the same for the same seed. */
export type Random = {
  /** A whole number from 0 below a limit; 0 where the limit is less than 1. */
  readonly below: (limit: number) => number;
  /** Throws where there is nothing to pick. */
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
};

/** Goes in: any whole number. Mulberry32: small, and every bit of a seed counts. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * Math.max(0, limit));
  const pick = <T>(from: readonly T[]): T => {
    for (const one of from.slice(below(from.length))) return one;
    throw new Error("There is nothing to pick from.");
  };
  return { below, pick, chance: (share) => next() < share };
}
