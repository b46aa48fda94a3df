import { sentenceFor } from "../../shared/messages/sentence-for.ts";
import type { Failure } from "../../shared/model/failure.ts";

/** A failure as the JSON output has it. */
export type DescribedFailure = { readonly code: Failure["kind"]; readonly message: string; readonly hint: string };

export function describeFailure(failure: Failure): DescribedFailure {
  const { says, try: hint } = sentenceFor(failure);
  return { code: failure.kind, message: says, hint };
}

/** A failure on one line, for people. */
export function failureInWords(failure: Failure): string {
  const { says, try: hint } = sentenceFor(failure);
  return `${says} ${hint}`;
}
