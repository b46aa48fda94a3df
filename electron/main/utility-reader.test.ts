import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import type { ReaderForkOptions, UtilityProcess } from "./electron-surface.ts";
import { createUtilitySpawn } from "./utility-reader.ts";

class FakeProcess extends EventEmitter implements UtilityProcess {
  readonly pid: number | undefined = 4_194_999; // beyond what Linux gives, so that no real process is meant
  readonly sent: unknown[] = [];
  killed = 0;
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  kill(): boolean {
    this.killed += 1;
    return true;
  }
}

function spawnFake() {
  const child = new FakeProcess();
  const forks: (readonly [string, string[] | undefined, ReaderForkOptions | undefined])[] = [];
  const spawn = createUtilitySpawn({
    fork: (...fork) => {
      forks.push([fork[0], fork[1], fork[2]]);
      return child;
    },
    metrics: () => [{ pid: 4_194_999, memory: { workingSetSize: 2_048 } }],
    entry: "/app/main/reader.js",
    systemRoot: undefined,
  });
  return { reader: spawn(), child, forks };
}

test("a reading process has no environment, no terminal and a limit on its heap", () => {
  expect(spawnFake().forks).toEqual([
    [
      "/app/main/reader.js",
      [],
      { serviceName: "Smallprint reader", env: {}, execArgv: ["--max-old-space-size=340"], stdio: "ignore" },
    ],
  ]);
});

test("messages go both ways, and memory is told in bytes", () => {
  const { reader, child } = spawnFake();
  const heard: unknown[] = [];
  reader.onMessage((message) => heard.push(message));
  reader.send({ id: 1 });
  child.emit("message", { id: 1, ok: true });
  expect([child.sent, heard, reader.residentBytes()]).toEqual([[{ id: 1 }], [{ id: 1, ok: true }], 2_048 * 1_024]);
});

test("its end is told once it is gone: a full heap apart from any other", () => {
  const ends: string[] = [];
  const plain = spawnFake();
  plain.reader.onExit((end) => ends.push(end));
  plain.child.emit("exit", 1);
  const full = spawnFake();
  full.reader.onExit((end) => ends.push(end));
  full.child.emit("error", "FatalError");
  full.child.emit("exit", 134);
  expect(ends).toEqual(["died", "out-of-memory"]);
});

test("killing one that is gone already is no error", () => {
  const { reader, child } = spawnFake();
  reader.kill();
  expect(child.killed).toBe(1);
});
