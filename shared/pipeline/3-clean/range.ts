/** The blocks from `start` up to, not including, `end`. */
export type Range = { readonly start: number; readonly end: number };
