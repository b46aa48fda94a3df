/**
 * Small checks that put together say whether a value from outside has a type of ours. They are tied to the types: a field
 * added to the model does not compile until it is checked here. By hand, because the schema
 * library took 70 ms to load, which every `inspect` would pay, and three times as long on a first large reading.
 */
export type Check<T> = (value: unknown) => value is T;

/** One check for each field; an optional field is checked where it is there. */
export type Fields<T> = { readonly [K in keyof T]-?: Check<Exclude<T[K], undefined>> };

/** Longer than any text that can come of a file of 50 MB. */
const longestString = 100_000_000;
/** As many as there can be blocks in a file (`block.ts`), times the stretches a block is made of. */
const longestList = 1_000_000;

/** A string that a file of 50 MB may give. */
export const text = (value: unknown): value is string => typeof value === "string" && value.length <= longestString;
/** `true` or `false`. */
export const flag = (value: unknown): value is boolean => typeof value === "boolean";
const nothing = (value: unknown): value is null => value === null;

/** Whole numbers from `low` to `high`, both included. */
export function whole<T extends number>(low: number, high: number): Check<T> {
  return (value): value is T => Number.isInteger(value) && within(value, low, high);
}

/** Finite numbers from `low` to `high`, both included. */
export function real(low: number, high: number): Check<number> {
  return (value): value is number => Number.isFinite(value) && within(value, low, high);
}

/** A string in which an expression finds something: anchored at both ends, it decides about the whole. */
export function pattern<T extends string>(expression: RegExp): Check<T> {
  return (value): value is T => text(value) && expression.test(value);
}

/** One of the names of a table; a name missing from it does not compile. */
export function oneOf<T extends string>(names: { readonly [K in T]: true }): Check<T> {
  const known = new Set(Object.keys(names));
  return (value): value is T => typeof value === "string" && known.has(value);
}

/** What one check or the other lets pass. */
export function either<A, B>(first: Check<A>, second: Check<B>): Check<A | B> {
  return (value): value is A | B => first(value) || second(value);
}

/** The same, or `null`. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return either(nothing, check);
}

/** An array of at most so many, each of which the check lets pass. */
export function list<T>(check: Check<T>, longest: number = longestList): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= longest && value.every(check);
}

/** A plain object with these fields and no others. `optional` names the fields that may be missing. */
export function record<T extends object>(fields: Fields<T>, optional: readonly (keyof T & string)[] = []): Check<T> {
  const checks = new Map<string, Check<unknown>>(Object.entries(fields));
  const needed = checks.size - optional.length;
  return (value): value is T => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const [name, held] of Object.entries(value)) {
      const check = checks.get(name);
      if (check === undefined || !check(held)) return false;
      if (!optional.some((other) => other === name)) found += 1;
    }
    return found === needed;
  };
}

function within(value: unknown, low: number, high: number): boolean {
  return typeof value === "number" && value >= low && value <= high;
}
