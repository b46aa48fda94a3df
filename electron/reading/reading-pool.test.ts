import { afterEach, expect, test, vi } from "vitest";
import type { PolicySource } from "../../shared/pipeline/source.ts";
import { forkReader } from "./fork-reader.ts";
import { openReadingPool, type ReadingPool } from "./reading-pool.ts";
import { sampleReading, sampleText, unclaimedReading } from "./sample-reading.test-support.ts";
import type { ReadingLimits } from "./watch-reader.ts";

// Each test starts processes, which takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const faults = new URL("./fault-reader.test-support.ts", import.meta.url);
const faulty = forkReader(faults);
const limits: ReadingLimits = { stall: 1_000, total: 20_000, memory: 300_000_000 };

const open = new Set<ReadingPool>();
afterEach(() => {
  for (const pool of open) pool.close();
  open.clear();
});

function poolOf(size: number, changed: Partial<ReadingLimits> = {}, aside = 0): ReadingPool {
  const pool = openReadingPool({ spawnReader: faulty, size, aside, limits: { ...limits, ...changed } });
  open.add(pool);
  return pool;
}

const file = (fault: string): PolicySource => ({ fileName: fault, bytes: new TextEncoder().encode(sampleText) });
const good = { ok: true, value: sampleReading };
const refused = (kind: string) => ({ ok: false, failure: { kind } });

test("a file is read in another process and its reading comes back whole", async () => {
  expect(await poolOf(1).read(file("good"))).toEqual(good);
});

test.each([
  ["hang", "timeout"],
  ["silent", "timeout"],
  ["fill-buffers", "out-of-memory"],
  ["exit", "reader-died"],
  ["throw", "reader-died"],
  ["reject", "reader-died"],
  ["garbage", "reader-died"],
  ["garbage-answer", "reader-died"],
  ["wrong-answer", "reader-died"],
  ["gives-up", "reader-died"],
])("a process that does %s gives %s, and the next file a fresh process", async (fault, kind) => {
  const pool = poolOf(1, fault === "fill-buffers" ? { stall: 10_000 } : {});
  expect(await pool.read(file(fault))).toEqual(refused(kind));
  expect(await pool.read(file("good"))).toEqual(good);
});

test.each(["hang-late", "exit-late", "fill-heap-late", "throw-late", "garbage-answer-late", "gives-up-late"])(
  "a process that does %s only on what a policy says leaves its text, in which a note says so",
  async (fault) => {
    const pool = openReadingPool({ spawnReader: forkReader(faults, 40), size: 1, limits: { ...limits, stall: 3_000 } });
    open.add(pool);
    expect(await pool.read(file(fault))).toEqual({ ok: true, value: unclaimedReading });
    expect(await pool.read(file("exit"))).toEqual(refused("reader-died"));
  },
);

test("a full heap is told from a crash", async () => {
  const slow = { ...limits, stall: 20_000 };
  const pool = openReadingPool({ spawnReader: forkReader(faults, 40), size: 1, limits: slow });
  open.add(pool);
  expect(await pool.read(file("fill-heap"))).toEqual(refused("out-of-memory"));
});

test("a process that shows life for longer than a stall may take its time", async () => {
  expect(await poolOf(1).read(file("slow"))).toEqual(good);
});

test("signs of life do not put off the limit in all", async () => {
  expect(await poolOf(1, { total: 2_500 }).read(file("endless"))).toEqual(refused("timeout"));
});

test("one process reads file after file", async () => {
  const pool = poolOf(1);
  expect(await pool.read(file("tell-pid"))).toEqual(await pool.read(file("tell-pid")));
});

test("what nobody waits for goes round, so that all processes have done it before", async () => {
  const pool = poolOf(2);
  const first = await pool.read(file("tell-pid"), "last");
  const second = await pool.read(file("tell-pid"), "last");
  expect(second).not.toEqual(first);
  expect(await pool.read(file("tell-pid"), "next")).toEqual(second);
  expect(await pool.read(file("tell-pid"), "last")).toEqual(first);
});

test("a process that holds on to most of its memory is not given another file", async () => {
  const pool = poolOf(1, { stall: 5_000 });
  const before = await pool.read(file("tell-pid"));
  expect(await pool.read(file("keep-much"))).toEqual(good);
  expect(await pool.read(file("tell-pid"))).not.toEqual(before);
});

test("two processes work side by side and more files wait their turn", async () => {
  const pool = poolOf(2);
  const files = ["hang", "good", "exit", "good", "garbage", "good"];
  const outcomes = await Promise.all(files.map((fault) => pool.read(file(fault))));
  expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false, true, false, true]);
});

test("files in turn are read by one process while another is kept aside", async () => {
  const pool = poolOf(2, {}, 1);
  const [first, second] = await Promise.all([pool.read(file("tell-pid")), pool.read(file("tell-pid"))]);
  expect(second).toEqual(first);
});

test.each([
  ["somebody who waits", (pool: ReadingPool) => pool.read(file("good"), "next")],
  ["a file that has waited long", (pool: ReadingPool) => pool.read(file("good"))],
])("the process aside is for %s", async (_who, read) => {
  const pool = poolOf(2, { stall: 20_000 }, 1);
  void pool.read(file("hang"));
  expect(await read(pool)).toMatchObject({ ok: true });
});

test("where files take long, the process aside takes part", async () => {
  const pool = poolOf(2, {}, 1);
  for (let times = 0; times < 5; times += 1) await pool.read(file("unhurried"));
  const [first, second] = await Promise.all([pool.read(file("tell-pid")), pool.read(file("tell-pid"))]);
  expect(second).not.toEqual(first);
});

test("closing ends what is under way and what waits", async () => {
  const pool = poolOf(1, { stall: 20_000 });
  const reads = ["hang", "good"].map((fault) => pool.read(file(fault)));
  pool.close();
  expect(await Promise.all(reads)).toEqual([refused("reader-died"), refused("reader-died")]);
  expect(await pool.read(file("good"))).toEqual(refused("reader-died"));
});

test("a process that can't be started fails its file and nothing else", async () => {
  const pool = openReadingPool({ spawnReader: forkReader("/nowhere/reader.ts"), size: 1, limits });
  open.add(pool);
  expect(await pool.read(file("good"))).toEqual(refused("reader-died"));
  expect(await pool.read(file("good"))).toEqual(refused("reader-died"));
});
