/** What a snapshot's file name tells: its place in the order (which no clock changes), and when it was taken. */
export type SnapshotName = {
  readonly file: string;
  readonly number: number;
  readonly taken: Date;
  /** Never rotated away: the one after it held less than half of its annotations. */
  readonly pinned: boolean;
};

/** A snapshot's file name, e.g. `snapshot-000042-20261122T130501Z.json`. */
export function nameSnapshot(number: number, stamp: string): string {
  return `snapshot-${String(number).padStart(6, "0")}-${stamp}.json`;
}

/** The name that keeps a snapshot for ever. */
export function pinnedName(file: string): string {
  return file.replace(/(?:-pinned)?\.json$/, "-pinned.json");
}

/** What a file name tells, or null where it is not a snapshot's. */
export function parseName(file: string): SnapshotName | null {
  const found = /^snapshot-(\d{6,})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(-pinned)?\.json$/.exec(file);
  if (found === null) return null;
  const [, number = "", year, month, day, hour, minute, second, pin] = found;
  const taken = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(taken.getTime())) return null;
  return { file, number: Number(number), taken, pinned: pin !== undefined };
}

const hours = 3_600_000;
const days = 24 * hours;

/** Beside the last ten: one an hour for a day, one a day for a month, one a month for ever (reliability, rotation). */
const newestKept = 10;
const spans = [
  { within: 1 * days, bucket: (taken: string): string => taken.slice(0, 13) },
  { within: 30 * days, bucket: (taken: string): string => taken.slice(0, 10) },
  { within: Number.POSITIVE_INFINITY, bucket: (taken: string): string => taken.slice(0, 7) },
];

/**
 * Which snapshots stay: the pinned, the newest ten, and of each hour, day and month (UTC) its newest. Newest goes by
 * number, so that a clock set back neither hides new ones nor throws them away. Comes out in order.
 */
export function keptSnapshots(names: readonly SnapshotName[], now: Date): readonly SnapshotName[] {
  const ordered = names.toSorted((a, b) => a.number - b.number);
  const kept = new Set([...ordered.filter((name) => name.pinned), ...ordered.slice(-newestKept)]);
  for (const { within, bucket } of spans) {
    const recent = ordered.filter((name) => now.getTime() - name.taken.getTime() < within);
    // A later one of the same bucket takes the place of an earlier one.
    for (const name of new Map(recent.map((one) => [bucket(one.taken.toISOString()), one])).values()) kept.add(name);
  }
  return ordered.filter((name) => kept.has(name));
}
