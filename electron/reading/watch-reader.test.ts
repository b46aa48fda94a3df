import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReaderProcess } from "./reader-process.ts";
import { watchReader } from "./watch-reader.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limits = { stall: 5_000, total: 60_000, memory: 1_000 };
const source = { fileName: "lantern.md", bytes: new Uint8Array(3) };

/** A process of which a test says how much of a processor it gets and how much memory it holds. */
function pretend(share: number | null) {
  let hear: (message: unknown) => void = () => {};
  const state = { killed: false, memory: 0, sent: 0 };
  const started = Date.now();
  const process: ReaderProcess = {
    send: () => {
      state.sent += 1;
    },
    onMessage: (listener) => {
      hear = listener;
    },
    onExit: () => {},
    kill: () => {
      state.killed = true;
    },
    residentBytes: () => state.memory,
    processorTime: () => (share === null ? null : (Date.now() - started) * share),
  };
  return { process, state, say: (message: unknown) => hear(message) };
}

/** Starts a read and tells how it ends, as soon as it does. */
function reading({ process, say }: ReturnType<typeof pretend>) {
  const ended: unknown[] = [];
  void watchReader(() => process, limits)
    .read(source)
    .then((outcome) => ended.push(outcome));
  say({ kind: "ready" });
  return ended;
}

const timeout = [{ ok: false, failure: { kind: "timeout" } }];

test.each([
  ["all of a processor", 1],
  ["nothing", 0],
  ["no one knows what", null],
])("a process that uses %s without a sign is killed after five seconds", async (_name, share) => {
  const pretended = pretend(share);
  const ended = reading(pretended);
  await vi.advanceTimersByTimeAsync(4_990);
  expect(ended).toEqual([]);
  await vi.advanceTimersByTimeAsync(20);
  expect(ended).toEqual(timeout);
  expect(pretended.state.killed).toBe(true);
});

test("a process that gets a fifth of a processor may take five times as long", async () => {
  const ended = reading(pretend(0.2));
  await vi.advanceTimersByTimeAsync(24_000);
  expect(ended).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ended).toEqual(timeout);
});

test("a minute is the end, whatever the process gets and says", async () => {
  const pretended = pretend(0.02);
  const ended = reading(pretended);
  for (let second = 0; second < 59; second += 1) {
    pretended.say({ kind: "beat" });
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(ended).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ended).toEqual(timeout);
});

test("a sign of life starts the five seconds anew", async () => {
  const pretended = pretend(1);
  const ended = reading(pretended);
  await vi.advanceTimersByTimeAsync(4_000);
  pretended.say({ kind: "beat" });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(ended).toEqual([]);
});

test("a process is asked only when it is ready, and its start counts for no stall", async () => {
  const { process, state, say } = pretend(1);
  void watchReader(() => process, limits).read(source);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state).toMatchObject({ killed: false, sent: 0 });
  say({ kind: "ready" });
  expect(state.sent).toBe(1);
});

test("a process over its memory is killed at the next look", async () => {
  const pretended = pretend(1);
  const ended = reading(pretended);
  pretended.state.memory = 1_001;
  await vi.advanceTimersByTimeAsync(50);
  expect(ended).toEqual([{ ok: false, failure: { kind: "out-of-memory" } }]);
});

test("a file that is cut short by the end of all is not read again without what it says", async () => {
  const { process, state, say } = pretend(1);
  const watched = watchReader(() => process, limits);
  const read = watched.read(source);
  for (const kind of ["ready", "outlined"]) say({ kind });
  watched.close();
  expect(await read).toEqual({ ok: false, failure: { kind: "reader-died" } });
  expect(state.sent).toBe(1);
});
