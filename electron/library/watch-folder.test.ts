import { mkdir, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporaryFolder } from "./temporary-library.test-support.ts";
import { type FolderWatch, watchFolder } from "./watch-folder.ts";

// Looks are ten milliseconds apart here; a busy machine may take its time for each.
const patience = { timeout: 10_000, interval: 5 };
vi.setConfig({ testTimeout: 30_000 });

type Watched = { readonly watch: FolderWatch; readonly taken: string[]; readonly gone: boolean[]; seen: number };

function watched(folder: string, since: number): Watched {
  const told: Omit<Watched, "watch"> = { taken: [], gone: [], seen: 0 };
  const watch = watchFolder({
    ...{ folder, since, every: 10 },
    take: (paths) => told.taken.push(...paths.map(String)),
    onSeen: (until) => {
      told.seen = until;
    },
    onGone: (gone) => told.gone.push(gone),
  });
  onTestFinished(watch.close);
  return Object.assign(told, { watch });
}

/** A moment after everything that was written so far, and before everything that is written next. */
async function now(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 120));
  return Date.now();
}

test("what was there before is left, what comes is taken once, and again when it changes", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "old.md"), "before");
  const since = await now();
  const { taken } = watched(folder, since);
  await writeFile(join(folder, "new.md"), "one");
  await vi.waitFor(() => expect(taken).toEqual([join(folder, "new.md")]), patience);
  await writeFile(join(folder, "new.md"), "one and two");
  await vi.waitFor(() => expect(taken).toHaveLength(2), patience);
  await mkdir(join(folder, "deeper"));
  await writeFile(join(folder, "deeper", "third.html"), "three");
  await vi.waitFor(() => expect(taken).toHaveLength(3), patience);
  expect(taken.slice(1)).toEqual([join(folder, "new.md"), join(folder, "deeper", "third.html")]);
});

test("a file that is still being written is waited for", async () => {
  const folder = await temporaryFolder();
  const { taken } = watched(folder, await now());
  let text = "";
  const writing = setInterval(() => {
    text += "more ";
    void writeFile(join(folder, "slow.md"), text);
  }, 4);
  await vi.waitFor(() => expect(text.length).toBeGreaterThan(200), patience);
  clearInterval(writing);
  await vi.waitFor(() => expect(taken).toContain(join(folder, "slow.md")), patience);
  expect(taken.length).toBeLessThan(text.length / 5);
});

test("a file that was moved here with its old time is new here", async () => {
  const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  await writeFile(join(elsewhere, "kept.md"), "from last year");
  await utimes(join(elsewhere, "kept.md"), new Date("2025-01-01"), new Date("2025-01-01"));
  const told = watched(folder, await now());
  await vi.waitFor(() => expect(told.seen).toBeGreaterThan(0), patience);
  await rename(join(elsewhere, "kept.md"), join(folder, "kept.md"));
  await vi.waitFor(() => expect(told.taken).toEqual([join(folder, "kept.md")]), patience);
});

test("links are not followed, and pictures and hidden files are not taken", async () => {
  const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  const { taken } = watched(folder, await now());
  await writeFile(join(elsewhere, "secret.md"), "not ours");
  await symlink(elsewhere, join(folder, "folder-link"));
  await symlink(join(elsewhere, "secret.md"), join(folder, "link.md"));
  await writeFile(join(folder, "picture.png"), "");
  await writeFile(join(folder, ".hidden.md"), "");
  await writeFile(join(folder, "zz-last.md"), "a policy");
  await vi.waitFor(() => expect(taken).toEqual([join(folder, "zz-last.md")]), patience);
});

test("a folder that is gone says so, and says when it is back with what came meanwhile", async () => {
  const parent = await temporaryFolder();
  const folder = join(parent, "policies");
  await mkdir(folder);
  const told = watched(folder, await now());
  await vi.waitFor(() => expect(told.seen).toBeGreaterThan(0), patience);
  await rename(folder, join(parent, "away"));
  await vi.waitFor(() => expect(told.watch.isGone()).toBe(true), patience);
  await writeFile(join(parent, "away", "new.md"), "while it was away");
  await rename(join(parent, "away"), folder);
  await vi.waitFor(() => expect(told.taken).toEqual([join(folder, "new.md")]), patience);
  expect(told.gone).toEqual([true, false]);
});

test("a watch that goes on from where another ended takes what came between", async () => {
  const folder = await temporaryFolder();
  const first = watched(folder, await now());
  await vi.waitFor(() => expect(first.seen).toBeGreaterThan(0), patience);
  first.watch.close();
  await writeFile(join(folder, "between.md"), "nobody was looking");
  const second = watched(folder, first.seen);
  await vi.waitFor(() => expect(second.taken).toEqual([join(folder, "between.md")]), patience);
  await rm(folder, { recursive: true });
  expect(first.taken).toEqual([]);
});
