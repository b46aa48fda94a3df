import { createContext, useContext } from "react";
import type { Annotation } from "../../../shared/model/annotation.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import type { Span } from "../../../shared/model/span.ts";

/** What can be done to a clause from where it stands. The object stays the same, so that clauses need not be drawn again. */
export type ReaderActions = {
  readonly toggleBookmark: (clause: ClauseId) => void;
  /** Opens a note to write in; `null` for the clause's own note, new where it has none. */
  readonly openNote: (clause: ClauseId, note: Annotation | null) => void;
  readonly removeNote: (note: Annotation) => void;
  readonly copyClause: (clause: ClauseId) => void;
  /** Shows the selected words of it, or all of it, in the file it was read from. */
  readonly showOriginal: (clause: ClauseId) => void;
  /** Shows what the words of a clause mean. */
  readonly explainWords: (clause: ClauseId) => void;
  /** Shows why a clause carries a letter. */
  readonly explain: (clause: ClauseId, practice: Practice, letter: Element) => void;
  /** Goes to words of a clause that a sentence of ours cites; `null` for all of it. */
  readonly follow: (clause: ClauseId, span: Span<"text"> | null) => void;
  /** Shows a question with its answers. */
  readonly ask: (question: QuestionId) => void;
  /** Asks main, which asks the person. */
  readonly followLink: (url: string) => void;
  readonly copyAddress: (url: string) => void;
};

const ReaderActionsContext = createContext<ReaderActions | null>(null);

/** Gives the actions to the clauses inside it. */
export const ReaderActionsProvider = ReaderActionsContext.Provider;

/** The actions of the pane. Throws outside a reader, which is a programming mistake. */
export function useReaderActions(): ReaderActions {
  const actions = useContext(ReaderActionsContext);
  if (actions === null) throw new Error("a clause needs a reader around it");
  return actions;
}
