import { fork } from "node:child_process";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { forkReader } from "./fork-reader.ts";
import type { ReaderProcess } from "./reader-process.ts";

// Each test starts processes, which takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const file = new URL("./disarmed.test-support.ts", import.meta.url);

const attempts = [
  "fetch",
  "WebSocket",
  "import node:net",
  "import node:http",
  "import node:dgram",
  "import node:dns",
  "import node:fs",
  "import node:child_process",
  "import node:worker_threads",
  "import data:text/javascript,1",
  "require net",
  "load net",
  "built-in net",
  "binding",
  "read a file",
  "write a file",
  "start a program",
  "make code from a string",
  "environment",
  "prototype by name",
];

let reader: ReaderProcess;
let hear: (answer: unknown) => void = () => {};
beforeAll(() => {
  reader = forkReader(file)();
  reader.onMessage((answer) => hear(answer));
});
afterAll(() => reader.kill());

test.each(attempts)("a reading process can't: %s", async (name) => {
  const answer = new Promise((resolve) => {
    hear = resolve;
  });
  reader.send({ name });
  expect(await answer).toEqual({ name, could: false });
});

test("each of these can be done by a process that is not disarmed", async () => {
  const armed = fork(file, ["armed"], { serialization: "advanced", env: { ...process.env, SOMETHING: "told" } });
  for (const name of attempts) {
    const answer = new Promise((resolve) => armed.once("message", resolve));
    armed.send({ name });
    expect(await answer).toEqual({ name, could: true });
  }
  armed.kill();
});
