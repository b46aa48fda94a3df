import { expect, test } from "vitest";
import { contract } from "../../../shared/ipc/contract.ts";
import type { IpcMain, Sender } from "../electron-surface.ts";
import { type Handlers, serve } from "./serve.ts";

const window = { sender: "window", senderFrame: null } as unknown as Sender;

const answer = { version: "v1", question: "share-sell", state: "yes", words: "", kept: [], evidence: [] };

/** Every method answers with what it was given. */
function serveEcho(overrides: Partial<Handlers> = {}) {
  const echo = Object.keys(contract).map((name) => [name, async (...given: unknown[]) => given]);
  const handlers = { ...Object.fromEntries(echo), ...overrides } as unknown as Handlers;
  const lines: string[] = [];
  let listener: Parameters<IpcMain["handle"]>[1] = async () => "not served";
  let clock = 0;
  serve({
    ipcMain: {
      handle: (_channel, served) => {
        listener = served;
      },
    },
    handlers,
    isOurWindow: (event) => event === window,
    report: (line) => lines.push(line),
    now: () => {
      clock += 500;
      return clock;
    },
  });
  return { ask: (...request: unknown[]) => listener(window, ...request), from: listener, lines };
}

test("a request that fits reaches its handler, with its input and no files", async () => {
  const { ask } = serveEcho();
  expect(await ask("policy.remove", { policy: "p1" })).toEqual([{ policy: "p1" }, []]);
  expect(await ask("library.list", undefined, [])).toEqual([undefined, []]);
  expect(await ask("answer.give", answer)).toEqual([answer, []]);
});

test("a stranger is refused before anything else is looked at", async () => {
  const { from, lines } = serveEcho();
  const stranger = { sender: "other", senderFrame: null } as unknown as Sender;
  await expect(from(stranger, "library.list")).rejects.toThrow("refused");
  expect(lines).toEqual(["refused sender"]);
});

test.each(["library.destroy", "constructor", "__proto__", "toString", "", 3, null, undefined, {}, ["library.list"]])(
  "%j is no method",
  async (name) => {
    const { ask } = serveEcho();
    await expect(ask(name)).rejects.toThrow("refused");
  },
);

test.each([
  ["library.list", { extra: 1 }],
  ["library.list", null],
  ["policy.open", undefined],
  ["policy.ask", { version: "v1", question: "x".repeat(1_001) }],
  ["answer.give", { ...answer, question: "__proto__" }],
  ["answer.give", { ...answer, question: ["share-sell"] }],
  ["answer.give", { ...answer, state: "illegal" }],
  ["answer.give", { ...answer, words: "x".repeat(100_001) }],
  ["answer.give", { ...answer, kept: [-1] }],
  ["answer.give", { ...answer, evidence: [{ clause: "c1", span: { start: -1, end: 2 } }] }],
  ["answer.give", { ...answer, evidence: Array.from({ length: 101 }, () => ({ clause: "c1", span: null })) }],
  ["answer.give", { ...answer, id: "a1" }],
  ["answer.restore", { answer: "v1" }],
  ["policy.remove", { policy: "../../etc/passwd" }],
  ["policy.remove", { policy: "p1", folder: "/" }],
  ["policy.remove", { policy: { $gt: "" } }],
  ["policy.remove", JSON.parse('{"policy": "p1", "__proto__": {"x": 1}}')],
  ["search.run", { query: "x".repeat(2_000), limit: 10, offset: 0 }],
  ["search.run", { query: "x", limit: Number.POSITIVE_INFINITY, offset: 0 }],
  ["search.run", { query: "x", limit: 10, offset: -1 }],
  ["annotation.add", { version: "v1", clause: "c1", kind: "shell", body: "", span: null }],
  ["settings.change", { textScale: Number.NaN }],
  ["link.open", { url: 5 }],
  ["folder.show", { folder: "/etc" }],
])("%s does not take %j", async (name, input) => {
  const { ask, lines } = serveEcho();
  await expect(ask(name, input)).rejects.toThrow("refused");
  expect(lines).toEqual([`refused input of ${name}`]);
});

test("files come only with a drop", async () => {
  const { ask } = serveEcho();
  const files = [{ path: "/a.html" }];
  expect(await ask("import.dropped", undefined, files)).toEqual([undefined, [{ kind: "path", path: "/a.html" }]]);
  await expect(ask("library.list", undefined, files)).rejects.toThrow("refused");
  await expect(ask("import.dropped", undefined, "/etc/passwd")).rejects.toThrow("refused");
  await expect(ask("import.dropped", undefined, files, "more")).rejects.toThrow("refused");
});

test("the window learns that a request failed, and nothing of why", async () => {
  const { ask, lines } = serveEcho({
    "library.list": async () => {
      throw new Error("/home/x/library.db is locked", { cause: new Error("SQLITE_BUSY") });
    },
  });
  await expect(ask("library.list")).rejects.toThrow(/^library\.list failed$/);
  expect(lines[0]).toContain("library.db is locked");
  expect(lines[0]).toContain("SQLITE_BUSY");
});

test("a slow answer leaves a line; waiting for a person does not", async () => {
  const { ask, lines } = serveEcho();
  await ask("library.list");
  await ask("link.open", { url: "https://example.com" });
  expect(lines).toEqual(["library.list took 500 ms"]);
});
