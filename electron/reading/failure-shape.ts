import type { FileFailure } from "../../shared/model/failure.ts";
import { type Check, either, flag, oneOf, pattern, record, whole } from "./shapes.ts";

type Bare = Exclude<FileFailure, { kind: "too-large" | "unsupported" | "no-text" }>;
type Kind<K extends FileFailure["kind"]> = Extract<FileFailure, { kind: K }>;

const bare = record<{ readonly kind: Bare["kind"] }>({
  kind: oneOf<Bare["kind"]>({
    "not-a-file": true,
    "not-readable": true,
    "changed-while-read": true,
    empty: true,
    binary: true,
    encoding: true,
    password: true,
    "pdf-damaged": true,
    "docx-damaged": true,
    "docx-limit": true,
    "odt-damaged": true,
    "odt-limit": true,
    "rtf-limit": true,
    timeout: true,
    "out-of-memory": true,
    "reader-died": true,
  }),
});
const isBare: Check<Bare> = (value): value is Bare => bare(value);
const tooLarge = record<Kind<"too-large">>({
  kind: oneOf({ "too-large": true }),
  bytes: whole(0, Number.MAX_SAFE_INTEGER),
  limit: whole(0, Number.MAX_SAFE_INTEGER),
});
const noText = record<Kind<"no-text">>({ kind: oneOf({ "no-text": true }), isScan: flag });
/** The format's name goes into a sentence as it is, so it is kept to a name. */
const unsupported = record<Kind<"unsupported">>({
  kind: oneOf({ unsupported: true }),
  format: pattern(/^[\p{L}\p{N} ./+-]{1,40}$/u),
});

/** Whether a value from a reading process is one of the ways a file can fail. */
export const isFileFailure: Check<FileFailure> = either(either(isBare, noText), either(tooLarge, unsupported));
