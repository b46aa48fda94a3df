import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import { policyId, versionId } from "../../shared/model/ids.ts";
import type { IncomingFile, OutcomeListener } from "../library/library.ts";
import { createOpenPaths, pathsFromCommandLine } from "./open-paths.ts";

const home = resolve("/home/x");

test.each([
  [["/usr/bin/smallprint", "a.html", resolve("/b.md")], 1, ["/home/x/a.html", "/b.md"]],
  [["electron", ".", "--no-sandbox", "a.html"], 2, ["/home/x/a.html"]],
  [["electron", "--inspect=0", ".", "a.html"], 2, ["/home/x/a.html"]],
  [["node", "start.ts", "--headless", "--", "-a.html", "--b.html"], 2, ["/home/x/-a.html", "/home/x/--b.html"]],
  [["smallprint", pathToFileURL("/tmp/a b.html").href], 1, ["/tmp/a b.html"]],
  [["smallprint", "https://example.com/", "http://localhost/a.html"], 1, []],
  [["smallprint", ""], 1, []],
  [["smallprint"], 1, []],
])("%j names %j", (argv, programWords, paths) => {
  expect(pathsFromCommandLine(argv, home, programWords)).toEqual(paths.map((path) => resolve(path)));
});

const added = (policy: string): ImportOutcome => ({
  fileName: `${policy}.html`,
  kind: "added",
  policy: policyId(policy),
  version: versionId("v1"),
  title: policy,
  notAPolicy: false,
  versionOf: null,
});
const failed: ImportOutcome = { fileName: "x", kind: "failed", failure: { kind: "empty" } };

function openWith(outcomes: readonly ImportOutcome[]) {
  const asked: (readonly IncomingFile[])[] = [];
  const shown: string[] = [];
  const remembered: string[] = [];
  const previewImport = (files: readonly IncomingFile[], onOutcome?: OutcomeListener) => {
    asked.push(files);
    for (const outcome of outcomes) onOutcome?.(outcome, "");
    return { finished: Promise.resolve({ finished: true, cancelled: false, outcomes }) };
  };
  const open = createOpenPaths({
    library: async () => ({ previewImport }),
    show: (policy) => shown.push(policy),
    remember: (paths) => remembered.push(...paths),
  });
  return { open, asked, shown, remembered };
}

test("the first policy that came is shown, and only that", async () => {
  const { open, asked, shown, remembered } = openWith([failed, added("p1"), added("p2")]);
  await open(["/a.html", "/b.html"]);
  expect(asked).toEqual([
    [
      { kind: "path", path: "/a.html" },
      { kind: "path", path: "/b.html" },
    ],
  ]);
  expect(shown).toEqual(["p1"]);
  expect(remembered).toEqual(["/a.html", "/b.html"]);
});

test("a file that is in the library already is shown too", async () => {
  const { open, shown } = openWith([{ fileName: "a", kind: "duplicate", policy: policyId("p7"), title: "A" }]);
  await open(["/a.html"]);
  expect(shown).toEqual(["p7"]);
});

test("no files, nothing to do", async () => {
  const { open, asked } = openWith([]);
  await open([]);
  expect(asked).toEqual([]);
});
