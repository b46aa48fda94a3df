import type { Span } from "./span.ts";

/** Something odd about a file, met on the road and gone past: a quiet remark to the reader, never a failure. */
export type Note = { readonly kind: NoteKind; readonly span?: Span<"source">; readonly count?: number };

export type NoteKind =
  | "not-a-policy"
  | "other-language"
  | "not-understood"
  | "mixed-encoding"
  | "lossy-decoding"
  | "bad-front-matter"
  | "unclosed-table"
  | "too-deep"
  | "too-many-blocks"
  | "no-headings"
  | "scripts-dropped"
  | "remote-content-dropped";

/** How a stage reports a note. */
export type Report = (note: Note) => void;
