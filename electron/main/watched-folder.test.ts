import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { IncomingFile } from "../library/library.ts";
import { openSettings } from "./settings.ts";
import { openWatchDesk } from "./watched-folder.ts";

vi.setConfig({ testTimeout: 30_000 });
const patience = { timeout: 10_000, interval: 5 };

let home: string;
beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), "watched-")));
  await mkdir(join(home, "policies"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

function deskOver(saved: Map<string, unknown>, chosen: string | null) {
  const imported: (readonly IncomingFile[])[] = [];
  let changes = 0;
  const desk = openWatchDesk({
    settings: openSettings({ get: (key) => saved.get(key), set: (key, value) => void saved.set(key, value) }, () => {}),
    library: async () => ({
      importFiles: (files) => {
        imported.push(files);
        return { finished: Promise.resolve({ finished: true, cancelled: false, outcomes: [] }) };
      },
    }),
    dialogs: { chooseFiles: async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] }) },
    onChange: () => (changes += 1),
    every: 10,
  });
  onTestFinished(desk.close);
  return { desk, imported, changes: () => changes };
}

test("nothing is watched until a folder is chosen, and a dialog that is closed chooses none", async () => {
  const { desk, changes } = deskOver(new Map(), null);
  expect(desk.state()).toEqual({ folder: null, gone: false });
  await desk.choose();
  expect(desk.state()).toEqual({ folder: null, gone: false });
  expect(changes()).toBe(0);
});

test("a chosen folder is told by its name alone, its new files are imported, and it is watched after a start", async () => {
  const saved = new Map<string, unknown>();
  await symlink(join(home, "policies"), join(home, "link"));
  const { desk, imported, changes } = deskOver(saved, join(home, "link"));
  await desk.choose();
  expect([desk.state(), changes()]).toEqual([{ folder: "policies", gone: false }, 1]);
  await writeFile(join(home, "policies", "new.md"), "# A policy");
  const file = { kind: "path", path: join(home, "policies", "new.md") };
  await vi.waitFor(() => expect(imported).toEqual([[file]]), patience);
  desk.close();

  const again = deskOver(saved, null);
  expect(again.desk.state()).toEqual({ folder: "policies", gone: false });
  await writeFile(join(home, "policies", "second.md"), "# Another");
  await vi.waitFor(
    () => expect(again.imported.flat()).toContainEqual({ ...file, path: join(home, "policies", "second.md") }),
    patience,
  );
});

test("a folder that goes is said to be gone; stopping forgets it", async () => {
  const saved = new Map<string, unknown>();
  const { desk } = deskOver(saved, join(home, "policies"));
  await desk.choose();
  await rm(join(home, "policies"), { recursive: true });
  await vi.waitFor(() => expect(desk.state()).toEqual({ folder: "policies", gone: true }), patience);
  desk.stop();
  expect(desk.state()).toEqual({ folder: null, gone: false });
  expect(deskOver(saved, null).desk.state()).toEqual({ folder: null, gone: false });
});

test.each([
  ["policies", 1],
  ["/policies", "then"],
  [7, 1],
  [null, null],
])("a setting that names no folder (%j, %j) counts as none", (path, since) => {
  expect(deskOver(new Map([["watched", { path, since }]]), null).desk.state().folder).toBeNull();
});
