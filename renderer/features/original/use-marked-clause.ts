import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import { type Span, sourceSpan, textSpan, toSource } from "../../../shared/model/span.ts";
import type { Go, Target } from "../../client/target.ts";
import { leftOutHeadings } from "../../messages/left-out.ts";
import { useAnnounce } from "../../ui/live-region.tsx";
import { useUndo } from "../../ui/undo.tsx";
import { bringIntoView } from "./bring-into-view.ts";
import { lineAt, type Slab } from "./cut-slabs.ts";
import { type Found, findClause } from "./find-clause.ts";
import { selectionIn, topOf } from "./source-places.ts";

type Options = {
  readonly reading: Pick<Reading, "clauses" | "leftOut">;
  readonly slabs: readonly Slab[];
  readonly target: Target | null;
  readonly singleKeys: boolean;
  readonly onGo: Go;
  readonly onClose: () => void;
};

type MarkedClause = {
  readonly marked: Span<"source"> | null;
  readonly mark: (span: Span<"source">) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Goes to the words of the policy that are selected here, else to what is marked, else to what is at the top. */
  readonly showInPolicy: () => void;
};

/** Marks in the original what is gone to, goes from clause to clause with J and K, and finds the way back into the policy. */
export function useMarkedClause(scroller: RefObject<HTMLElement | null>, options: Options): MarkedClause {
  const { reading, slabs, target } = options;
  const undo = useUndo();
  const announce = useAnnounce();
  const [marked, setMarked] = useState(() => placeOf(reading.clauses, target));
  const done = useRef(target?.token ?? null);
  const latest = useRef({ ...options, marked });
  latest.current = { ...options, marked };
  useEffect(() => {
    if (target === null || target.token === done.current) return;
    done.current = target.token;
    setMarked(placeOf(latest.current.reading.clauses, target));
  }, [target]);
  useEffect(() => {
    const pane = scroller.current;
    if (pane === null) return;
    pane.focus({ preventScroll: true });
    if (marked === null) return;
    window.getSelection()?.removeAllRanges();
    const clause = latest.current.reading.clauses.find(
      ({ span }) => span.start <= marked.start && span.end > marked.start,
    );
    const line = lineAt(slabs, marked.start);
    announce(clause === undefined ? `Line ${line}` : `Clause ${clause.number}, line ${line}`);
    return bringIntoView(pane, marked.start);
  }, [marked, scroller, slabs, announce]);

  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !latest.current.singleKeys) return;
    const step = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (step === undefined) return;
    event.preventDefault();
    const here = latest.current.marked?.start ?? topOf(event.currentTarget);
    setMarked((last) => nextPlace(latest.current.reading.clauses, here, step) ?? last);
  }, []);
  const showInPolicy = useCallback(() => {
    const { onGo, onClose, ...known } = latest.current;
    const place = placeMeant(scroller.current, known.marked);
    const found = place === null ? nothing : findClause(known.reading, place);
    switch (found.kind) {
      case "nothing":
        return onClose();
      case "left-out":
        return undo.say(`This was left out of the policy: ${leftOutHeadings[found.block.reason].toLowerCase()}.`);
      case "near":
        return onGo(found.clause.id, null, "citation");
      case "clause":
        return onGo(found.clause.id, found.span, "citation");
    }
  }, [scroller, undo]);
  return { marked, mark: setMarked, onKeyDown, showInPolicy };
}

const nothing: Found = { kind: "nothing" };

/** What is selected, or where the caret was set since the last jump; else what is marked; else what is at the top. */
function placeMeant(pane: Element | null, marked: Span<"source"> | null): Span<"source"> | null {
  if (pane === null) return marked;
  const top = topOf(pane);
  return selectionIn(pane) ?? marked ?? sourceSpan(top, top);
}

function placeOf(clauses: readonly Clause[], target: Target | null): Span<"source"> | null {
  const clause = clauses.find(({ id }) => id === target?.clause);
  return clause === undefined ? null : wholeOf(clause, target?.span ?? null);
}

function wholeOf({ map, text, span: own }: Clause, span: Span<"text"> | null): Span<"source"> {
  return map.length === 0 ? own : toSource(map, span ?? textSpan(0, text.length));
}

/** The clause before or after a place; `undefined` at either end. */
function nextPlace(clauses: readonly Clause[], here: number, step: number): Span<"source"> | undefined {
  const places = clauses.map((clause) => wholeOf(clause, null));
  return step > 0 ? places.find(({ start }) => start > here) : places.findLast(({ start }) => start < here);
}
