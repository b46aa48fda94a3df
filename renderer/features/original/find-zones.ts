import type { LeftOut } from "../../../shared/model/block.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { Section } from "../../../shared/model/section.ts";

/** What a stretch of the original became: text of the policy, or something left out. All else is how the file is written. */
export type Zone = { readonly start: number; readonly end: number; readonly kind: "policy" | "left-out" };

/** A stretch of a row that is drawn in one way. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly kind: Zone["kind"] | "other";
  readonly marked: boolean;
};

type Known = Pick<Reading, "clauses" | "sections" | "leftOut"> & {
  readonly metadata: Pick<Reading["metadata"], "title">;
};

/** Goes in: the original text and its reading. Comes out: its zones in order; they do not overlap. */
export function findZones(text: string, reading: Known): readonly Zone[] {
  const policy = [...titleZone(text, reading), ...clauseZones(reading), ...headingZones(text, reading)].toSorted(
    (a, b) => a.start - b.start,
  );
  const merged = mergeTouching(text, policy);
  const others = reading.leftOut.flatMap((block) => without(block, merged));
  return [...merged, ...others].toSorted((a, b) => a.start - b.start);
}

/** The title, where it stands letter for letter above the first clause; the last such place, as pages name themselves before that. */
function titleZone(text: string, { metadata, clauses }: Known): readonly Zone[] {
  const { title } = metadata;
  const first = clauses[0]?.span.start ?? 0;
  const start = title === "" ? -1 : text.lastIndexOf(title, first - title.length);
  return start === -1 || first < title.length ? [] : [{ start, end: start + title.length, kind: "policy" }];
}

function clauseZones({ clauses }: Known): readonly Zone[] {
  return clauses.flatMap(({ map }) =>
    map.map(([, source, length]): Zone => ({ start: source, end: source + length, kind: "policy" })),
  );
}

/** A heading's words stand, letter for letter or not at all, between the start of its section and the first clause. */
function headingZones(text: string, { sections, clauses }: Known): readonly Zone[] {
  const starts = new Map(clauses.map(({ id, span }) => [id, span.start]));
  return sections.flatMap((section: Section): Zone[] => {
    const first = section.clauses.map((id) => starts.get(id)).find((start) => start !== undefined);
    const end = Math.min(section.span.end, first ?? section.span.end);
    const at = section.title === "" ? -1 : text.slice(section.span.start, end).indexOf(section.title);
    if (at === -1) return [];
    const start = section.span.start + at;
    return [{ start, end: start + section.title.length, kind: "policy" }];
  });
}

/** Zones with nothing but white space between them are one. */
function mergeTouching(text: string, zones: readonly Zone[]): readonly Zone[] {
  const merged: Zone[] = [];
  for (const zone of zones) {
    const last = merged.at(-1);
    const touches = last !== undefined && (zone.start <= last.end || isGap(text, last.end, zone.start));
    if (touches) merged[merged.length - 1] = { ...last, end: Math.max(last.end, zone.end) };
    else merged.push(zone);
  }
  return merged;
}

/** Long stretches of white space are not looked through. */
const LONGEST_GAP = 200;

function isGap(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_GAP && text.slice(start, end).trim() === "";
}

/** The parts of a left-out block that are not text of the policy. */
function without({ span }: LeftOut, policy: readonly Zone[]): readonly Zone[] {
  const parts: Zone[] = [];
  let from: number = span.start;
  for (let index = firstReaching(policy, from); index < policy.length; index += 1) {
    const zone = policy[index];
    if (zone === undefined || zone.start >= span.end) break;
    if (zone.start > from) parts.push({ start: from, end: zone.start, kind: "left-out" });
    from = Math.max(from, zone.end);
  }
  if (from < span.end) parts.push({ start: from, end: span.end, kind: "left-out" });
  return parts;
}

/** The first zone that ends after an offset. */
function firstReaching(zones: readonly Zone[], offset: number): number {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Stretch = { readonly start: number; readonly end: number };

/** Cuts a row at the edges of zones and of what is marked. Comes out: pieces that cover it, in order. */
export function cutRow(row: Stretch, zones: readonly Zone[], marked: Stretch | null): readonly Piece[] {
  const inside = zonesIn(row, zones);
  const places = edgesOf(row, marked === null ? inside : [...inside, marked]);
  return places.slice(0, -1).map((start, index) => ({
    start,
    end: places[index + 1] ?? row.end,
    kind: inside.find((zone) => zone.start <= start && zone.end > start)?.kind ?? "other",
    marked: marked !== null && marked.start <= start && marked.end > start,
  }));
}

function zonesIn(row: Stretch, zones: readonly Zone[]): readonly Zone[] {
  const inside: Zone[] = [];
  for (let index = firstReaching(zones, row.start); index < zones.length; index += 1) {
    const zone = zones[index];
    if (zone === undefined || zone.start >= row.end) break;
    inside.push(zone);
  }
  return inside;
}

function edgesOf(row: Stretch, stretches: readonly Stretch[]): readonly number[] {
  const inner = stretches
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > row.start && edge < row.end);
  return [...new Set([row.start, ...inner, row.end])].toSorted((a, b) => a - b);
}
