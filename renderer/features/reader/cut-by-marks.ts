import type { Mark } from "../../../shared/model/block.ts";
import { type Span, textSpan } from "../../../shared/model/span.ts";

/** A stretch of text set in one way. */
export type Piece = {
  readonly span: Span<"text">;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
};

/** Pieces that belong to one link, or to none (`href` is `null`). */
export type Run = { readonly href: string | null; readonly pieces: readonly Piece[] };

/**
 * Cuts a stretch of a clause's text at the edges of its marks.
 * Goes in: the marks (they may overlap and reach past the stretch) and the stretch, both in the clause's text. Comes out:
 * runs that cover the stretch exactly, in order.
 */
export function cutByMarks(marks: readonly Mark[], whole: Span<"text">): readonly Run[] {
  const inside = marks.filter((mark) => mark.span.start < whole.end && mark.span.end > whole.start);
  const edges = edgesOf(inside, whole);
  const runs: { link: Mark | null; pieces: Piece[] }[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const covering = inside.filter((mark) => mark.span.start <= start && mark.span.end > start);
    const link = covering.find((mark) => mark.kind === "link") ?? null;
    const piece = makePiece(textSpan(start, edges[index + 1] ?? start), covering);
    const last = runs.at(-1);
    if (last !== undefined && last.link === link) last.pieces.push(piece);
    else runs.push({ link, pieces: [piece] });
  }
  return runs.map(({ link, pieces }) => ({ href: link?.kind === "link" ? link.href : null, pieces }));
}

function edgesOf(marks: readonly Mark[], whole: Span<"text">): readonly number[] {
  const edges = marks.flatMap(({ span }) => [Math.max(span.start, whole.start), Math.min(span.end, whole.end)]);
  return [...new Set([whole.start, ...edges, whole.end])].toSorted((a, b) => a - b);
}

function makePiece(span: Span<"text">, covering: readonly Mark[]): Piece {
  const has = (kind: Mark["kind"]) => covering.some((mark) => mark.kind === kind);
  return { span, strong: has("strong"), emphasis: has("emphasis"), code: has("code") };
}
