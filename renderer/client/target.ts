import type { ClauseId } from "../../shared/model/ids.ts";
import type { Span } from "../../shared/model/span.ts";

/** Where the reading pane is asked to go. */
export type Target = {
  readonly clause: ClauseId;
  /** The words to flash; `null` for the whole clause. */
  readonly span: Span<"text"> | null;
  readonly kind: TargetKind;
  /** Rises with every jump, so that going to the same place twice is two jumps. */
  readonly token: number;
};

/** What led there: a citation, a search hit, a place gone back to, or one of the reader's own annotations. */
export type TargetKind = "citation" | "hit" | "place" | "note";

/** Asks to go to words of the open policy; `null` for a whole clause. */
export type Go = (clause: ClauseId, span: Span<"text"> | null, kind: TargetKind) => void;
