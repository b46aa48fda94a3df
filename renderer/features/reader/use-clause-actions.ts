import { type RefObject, useMemo, useRef, useState } from "react";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Annotation } from "../../../shared/model/annotation.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Client } from "../../client/client.ts";
import { useClient } from "../../client/client-context.tsx";
import { type Undo, useUndo } from "../../ui/undo.tsx";
import { citeClause } from "./cite-clause.ts";
import { type ClauseMarks, noMarks } from "./clause-marks.ts";
import type { Writing } from "./note-editor.tsx";
import { elementIdOf } from "./passages.ts";
import type { ReaderActions } from "./reader-actions.ts";
import type { ReaderWays } from "./reader-ways.ts";
import { selectedSpan } from "./selected-words.ts";
import type { Explained } from "./terms/clause-words.tsx";
import { type AnnotationActions, useAnnotationActions } from "./use-annotations.ts";
import type { Asked } from "./why-popover.tsx";

type Known = {
  readonly byId: ReadonlyMap<ClauseId, Clause>;
  readonly marks: ReadonlyMap<ClauseId, ClauseMarks>;
  readonly ways: Pick<ReaderWays, "original" | "go" | "ask">;
};

/** What can be done to clauses, and what that opened. */
export type ClauseActions = {
  readonly actions: ReaderActions;
  readonly annotate: AnnotationActions;
  readonly writing: Writing | null;
  readonly asked: Asked | null;
  readonly explained: Explained | null;
  readonly stopWriting: () => void;
  readonly stopAsking: () => void;
  readonly stopExplaining: () => void;
};

/** Goes in: the open policy and what is known of its clauses now. The actions keep their identity. */
export function useClauseActions(open: OpenPolicy, known: Known): ClauseActions {
  const client = useClient();
  const undo = useUndo();
  const annotate = useAnnotationActions(open);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [explained, setExplained] = useState<Explained | null>(null);
  const latest = useRef({ open, known });
  latest.current = { open, known };
  const actions = useMemo<ReaderActions>(
    () => ({
      toggleBookmark: (clause) => toggleBookmark(clause, latest, annotate),
      openNote: (clause, note) => setWriting(findWriting(clause, note, latest.current.known)),
      removeNote: (note) => void annotate.remove(note),
      copyClause: (clause) => copyClause(latest.current.known.byId.get(clause), latest.current.open, { client, undo }),
      showOriginal: (clause) => latest.current.known.ways.original(clause, selectedSpan(clause)),
      explainWords: (clause) => setExplained(findExplained(clause, latest.current.known)),
      explain: (id, practice, letter) => {
        const clause = latest.current.known.byId.get(id);
        if (clause !== undefined && letter instanceof HTMLElement) setAsked({ clause, practice, anchor: letter });
      },
      follow: (clause, span) => latest.current.known.ways.go(clause, span, "citation"),
      ask: (question) => latest.current.known.ways.ask(question),
      followLink: (url) => void followLink(url, { client, undo }),
      copyAddress: (url) => copy(url, "Copied the address", { client, undo }),
    }),
    [annotate, client, undo],
  );
  const stops = {
    stopWriting: () => setWriting(null),
    stopAsking: () => setAsked(null),
    stopExplaining: () => setExplained(null),
  };
  return { actions, annotate, writing, asked, explained, ...stops };
}

type Latest = RefObject<{ readonly open: OpenPolicy; readonly known: Known }>;
type Desk = { readonly client: Client; readonly undo: Undo };

function toggleBookmark(id: ClauseId, latest: Latest, annotate: AnnotationActions): void {
  const { byId, marks } = latest.current.known;
  const bookmark = marks.get(id)?.bookmark ?? null;
  const number = byId.get(id)?.number;
  if (bookmark !== null) void annotate.remove(bookmark);
  else if (number !== undefined) void annotate.addBookmark(id, number);
}

function findExplained(id: ClauseId, { byId }: Known): Explained | null {
  const clause = byId.get(id);
  const anchor = document.getElementById(elementIdOf(id));
  return clause === undefined || anchor === null ? null : { clause, anchor };
}

/** Selected words get a note of their own; without any, the clause's own note is opened, or a new one. */
function findWriting(id: ClauseId, note: Annotation | null, { byId, marks }: Known): Writing | null {
  const clause = byId.get(id);
  const anchor = document.getElementById(elementIdOf(id));
  if (clause === undefined || anchor === null) return null;
  const span = note === null ? selectedSpan(id) : null;
  const own = (marks.get(id) ?? noMarks).notes.find((each) => isOnWhole(each, clause)) ?? null;
  return { clause, span, note: note ?? (span === null ? own : null), anchor };
}

/** Whether a note was made on the clause rather than on some words of it. */
export function isOnWhole({ anchor }: Annotation, clause: Clause): boolean {
  return anchor.span.start === 0 && anchor.span.end >= Math.min(clause.text.length, WHOLE_QUOTE);
}

/** The store keeps at most this much of a clause as the quote of a note on all of it (`model/annotation.ts`). */
const WHOLE_QUOTE = 2_000;

function copyClause(clause: Clause | undefined, open: OpenPolicy, { client, undo }: Desk): void {
  if (clause === undefined) return;
  const span = selectedSpan(clause.id);
  const words = span === null ? clause.text : clause.text.slice(span.start, span.end);
  copy(citeClause(open, clause.number, words), `Copied ${clause.number} with its citation`, { client, undo });
}

function copy(text: string, done: string, { client, undo }: Desk): void {
  client.call("text.copy", { text }).then(
    () => undo.say(done),
    () => undo.say("Nothing could be copied."),
  );
}

async function followLink(url: string, { client, undo }: Desk): Promise<void> {
  const answer = await client.call("link.open", { url });
  if (answer === "refused") undo.say("This link can't be opened from here.");
}
