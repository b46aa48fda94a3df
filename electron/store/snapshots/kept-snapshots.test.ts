import { expect, test } from "vitest";
import { keptSnapshots, nameSnapshot, parseName, pinnedName, type SnapshotName } from "./kept-snapshots.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.parse("2026-08-01T00:00:00Z");

function named(number: number, time: number, pinned = false): SnapshotName {
  const stamp = `${new Date(time).toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
  const file = nameSnapshot(number, stamp);
  const name = parseName(pinned ? pinnedName(file) : file);
  if (name === null) throw new Error("a name does not parse");
  return name;
}

/** Takes a snapshot at each time and lets go what need not stay, as the folder does. */
function live(times: readonly number[]): readonly SnapshotName[] {
  let kept: readonly SnapshotName[] = [];
  for (const [order, time] of times.entries()) kept = keptSnapshots([...kept, named(order + 1, time)], new Date(time));
  return kept;
}

test("ninety days of work leave ten, an hour's last for a day, a day's for thirty, a month's for ever", () => {
  const times = Array.from({ length: 90 * 24 * 4 }, (_, order) => start + order * 15 * minute);
  const kept = live(times).map((name) => name.taken.toISOString().slice(0, 16));
  const lastTen = Array.from({ length: 10 }, (_, order) => 89 * day + (23 * 60 + 45 - order * 15) * minute);
  const hourly = Array.from({ length: 24 }, (_, order) => 89 * day + ((23 - order) * 60 + 45) * minute);
  const daily = Array.from({ length: 30 }, (_, order) => (89 - order) * day + (23 * 60 + 45) * minute);
  // The ends of August and September; October ends on the ninety-second day, so its newest is the last of all.
  const monthly = [30, 60, 89].map((order) => order * day + (23 * 60 + 45) * minute);
  const expected = new Set([...lastTen, ...hourly, ...daily, ...monthly].map((offset) => start + offset));
  expect(kept).toEqual([...expected].sort((a, b) => a - b).map((time) => new Date(time).toISOString().slice(0, 16)));
});

test("a clock set back neither hides a new snapshot nor throws it away", () => {
  const times = Array.from({ length: 12 }, (_, order) => start + (order < 6 ? order : order - 400) * day);
  const kept = live(times);
  expect(kept.slice(-6).map((name) => name.number)).toEqual([7, 8, 9, 10, 11, 12]);
});

test("a clock ten years ahead leaves the last ten and a month's last", () => {
  const hourly = Array.from({ length: 48 }, (_, order) => start + order * 60 * minute);
  const kept = live([...hourly, start + 3_650 * day]);
  expect(kept.map((name) => name.number)).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48, 49]);
});

test("a pinned snapshot stays for ever", () => {
  const names = [
    named(1, start, true),
    ...Array.from({ length: 50 }, (_, order) => named(order + 2, start + order * minute)),
  ];
  expect(keptSnapshots(names, new Date(start + 400 * day))[0]).toEqual(names[0]);
});

test("only a snapshot's name is taken for one", () => {
  expect(parseName("snapshot-000042-20261122T130501Z-pinned.json")).toEqual({
    ...{ file: "snapshot-000042-20261122T130501Z-pinned.json", number: 42, pinned: true },
    taken: new Date("2026-11-22T13:05:01Z"),
  });
  for (const file of ["notes.json", "snapshot-1-20261122T130501Z.json", "snapshot-000042-20261399T130501Z.json"])
    expect(parseName(file)).toBeNull();
});
