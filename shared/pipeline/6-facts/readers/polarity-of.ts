import type { Polarity } from "../../../model/fact.ts";

/** What an act or a wording claims. A denial stays one however it is hedged. */
export function polarityOf(claim: { readonly negated: boolean; readonly hedged: boolean }): Polarity {
  if (claim.negated) return "does-not";
  return claim.hedged ? "may" : "does";
}

/** What a stretch of words claims by its own helpers, where no act was found in it. Goes in: text as cues are written. */
export function polarityOfWords(text: string): Polarity {
  const negated = /\b(?:not|never|cannot|no longer|neither|nor)\b|n't\b/.test(
    text.replace(/\bnot (?:only|limited to)\b/g, ""),
  );
  return polarityOf({
    negated,
    hedged: /\b(?:may|might|can|could|sometimes|(?:try|tries|attempt|endeavou?r|strive|seek) to|efforts? to)\b/.test(
      text,
    ),
  });
}
