import type { Span } from "../../shared/model/span.ts";
import { type Check, oneOf, record, whole } from "./shapes.ts";

/**
 * What a reading process is asked, of one file at a time: all that the pipeline reads, the same without what the policy says,
 * only what it is listed and found by, or only its decoded text.
 */
export type ReadRequest = {
  readonly id: number;
  readonly wanted: "reading" | "unclaimed" | "document" | "text";
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What was put back, as the pipeline takes it. */
  readonly restored: readonly Span<"source">[];
};

/** The text that source offsets count in. */
export type DecodedText = { readonly text: string; readonly encoding: string };

/**
 * What it says: `ready` once the pipeline is loaded, `beat` while it is alive, `outlined` where a whole reading has come as
 * far as its clauses, and one `answer` to each request, whose `result` nobody may believe before `check-reading.ts` has.
 */
export type ReaderMessage =
  | { readonly kind: "ready" | "beat" | "outlined" }
  | { readonly kind: "answer"; readonly id: number; readonly result: unknown };

type Sign = Extract<ReaderMessage, { kind: "ready" | "beat" | "outlined" }>;
type Answer = Extract<ReaderMessage, { kind: "answer" }>;

/** How often a reading process says that it is alive, in milliseconds. */
export const beatEvery = 500;

const anything: Check<unknown> = (_value): _value is unknown => true;
const isSign = record<Sign>({ kind: oneOf({ ready: true, beat: true, outlined: true }) });
const isAnswer = record<Answer>({
  kind: oneOf({ answer: true }),
  id: whole(1, Number.MAX_SAFE_INTEGER),
  result: anything,
});

/** A message from a reading process if it is one, else `null`. */
export function toReaderMessage(message: unknown): ReaderMessage | null {
  return isSign(message) || isAnswer(message) ? message : null;
}
