import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import { estimateClause, estimateGist, estimateHeading } from "./estimate-height.ts";
import type { Chapter, PassageKey } from "./passages.ts";

/** Where a passage lies on the map, as parts of its height (0 to 1). */
export type MapPlace = { readonly top: number; readonly height: number };

/** A stretch of the left lane drawn in one practice's rule. */
export type MapRun = MapPlace & { readonly practice: Practice };

/**
 * Spreads the document over the map by its guessed heights: measuring what is out of view would lay it all out, and a map
 * 700 px tall can't show the difference.
 */
export function placeOnMap(chapters: readonly Chapter[]): ReadonlyMap<PassageKey, MapPlace> {
  const heights = chapters.flatMap(({ section, gist, clauses }): (readonly [PassageKey, number])[] => [
    [section.id, estimateHeading(section) + estimateGist(gist)],
    ...clauses.map((clause): [PassageKey, number] => [clause.id, estimateClause(clause)]),
  ]);
  const total = heights.reduce((sum, [, height]) => sum + height, 0) || 1;
  const places = new Map<PassageKey, MapPlace>();
  let top = 0;
  for (const [key, height] of heights) {
    places.set(key, { top: top / total, height: height / total });
    top += height;
  }
  return places;
}

/**
 * The left lane. Goes in: the document, its places, and the practices that are switched on. Comes out: runs from top to
 * bottom. A clause with several of them shares its height between them, so that none hides another; runs of one practice
 * that touch are one.
 */
export function findRuns(
  chapters: readonly Chapter[],
  places: ReadonlyMap<PassageKey, MapPlace>,
  on: ReadonlySet<Practice>,
): readonly MapRun[] {
  const runs: MapRun[] = [];
  for (const clause of chapters.flatMap(({ clauses }) => clauses)) {
    const place = places.get(clause.id);
    const shown = clause.practices.filter(({ practice }) => on.has(practice));
    if (place === undefined) continue;
    const height = place.height / shown.length;
    for (const [index, { practice }] of shown.entries()) {
      addRun(runs, { practice, top: place.top + index * height, height });
    }
  }
  return runs;
}

/** The clause that lies at a height of the map (0 to 1), and how far into it. `null` for a document without clauses. */
export function clauseAt(
  chapters: readonly Chapter[],
  places: ReadonlyMap<PassageKey, MapPlace>,
  height: number,
): { readonly clause: ClauseId; readonly within: number } | null {
  const clauses = chapters.flatMap((chapter) => chapter.clauses);
  const index = clauses.findLastIndex((clause) => (places.get(clause.id)?.top ?? 1) <= height);
  const clause = clauses[Math.max(index, 0)];
  const place = clause === undefined ? undefined : places.get(clause.id);
  if (clause === undefined || place === undefined) return null;
  return { clause: clause.id, within: Math.min(1, Math.max(0, (height - place.top) / place.height)) };
}

/** Closer than this is touching; sums of fractions are not exact. */
const TOUCHING = 1e-9;

function addRun(runs: MapRun[], next: MapRun): void {
  const last = runs.at(-1);
  const touches = last !== undefined && Math.abs(last.top + last.height - next.top) < TOUCHING;
  if (touches && last.practice === next.practice)
    runs[runs.length - 1] = { ...last, height: last.height + next.height };
  else runs.push(next);
}
