/** The blocks from `start` up to, not including, `end`. */
export type Range = { readonly start: number; readonly end: number };

/** The blocks that hold the policy. Before `body` its title and date may stand, and links that are not its own. */
export type PolicyRange = Range & { readonly body: number };
