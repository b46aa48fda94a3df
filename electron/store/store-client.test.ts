import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, expect, test, vi } from "vitest";
import { spell } from "./dying-worker.test-support.ts";
import { dropFolders, fileOf, newFolder, noteOn, valueIn } from "./library.test-support.ts";
import { openStore, type Store } from "./store-client.ts";
import { StoreGone } from "./worker-calls.ts";

const entry = join(import.meta.dirname, "worker.ts");

afterEach(dropFolders);

// Threads and processes are started, on a machine that others may be using; nothing here waits that long by itself.
vi.setConfig({ testTimeout: 60_000 });

async function open(dir: string): Promise<Store> {
  return valueIn(await openStore({ dir, entry }));
}

test("the worker thread answers as the methods do, and closes cleanly", async () => {
  const dir = newFolder();
  const store = await open(dir);
  const { policy, version } = valueIn(await store.savePolicy(fileOf("lantern")));
  const note = valueIn(await store.addAnnotation(noteOn(version, "Ask them.")));
  expect(await store.listAnnotations(policy)).toEqual([note]);
  await store.close();
  expect(existsSync(join(dir, "library.db-wal"))).toBe(false);
  const again = await open(dir);
  expect(await again.listAnnotations(null)).toEqual([note]);
  await again.close();
});

test("a second opener is told within three seconds that the library is in use, and changes nothing", async () => {
  const dir = newFolder();
  const store = await open(dir);
  const script = `
    const { openLibraryFiles } = await import(${JSON.stringify(join(import.meta.dirname, "library-files.ts"))});
    const { libraryFolder } = await import(${JSON.stringify(join(import.meta.dirname, "library-folder.ts"))});
    const started = performance.now();
    const { failure } = openLibraryFiles(libraryFolder(${JSON.stringify(dir)}), () => new Date(), false);
    console.log(JSON.stringify({ failure, inTime: performance.now() - started < 3000 }));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  expect(JSON.parse(await text(child.stdout))).toEqual({ failure: { kind: "library-in-use" }, inTime: true });
  expect(valueIn(await store.savePolicy(fileOf("lantern"))).duplicate).toBe(false);
  await store.close();
});

test("an opener in the same process is told so too", async () => {
  const dir = newFolder();
  const store = await open(dir);
  expect(await openStore({ dir, entry })).toEqual({ ok: false, failure: { kind: "library-in-use" } });
  await store.close();
});

test("an index that is lost while the library is open is told of", async () => {
  const dir = newFolder();
  const store = await open(dir);
  valueIn(await store.savePolicy(fileOf("lantern")));
  await store.close();
  const index = join(dir, "index.db");
  const bytes = readFileSync(index);
  bytes.write("courxer", bytes.indexOf("courier"));
  writeFileSync(index, bytes);
  const again = await open(dir);
  const lost = new Promise<void>((resolve) => again.onIndexLost(resolve));
  expect(await again.check()).toMatchObject({ ok: false, index: { rebuilt: true } });
  await lost;
  expect(await again.staleVersions(1)).toHaveLength(1);
  await again.close();
});

test("calls reject with one known error once the worker is gone, and closing again is no mistake", async () => {
  const store = await open(newFolder());
  await store.close();
  await expect(store.listPolicies()).rejects.toBeInstanceOf(StoreGone);
  await expect(store.close()).resolves.toBeUndefined();
});

test("a mistake in one call reaches its caller and leaves the worker alive", async () => {
  const store = await open(newFolder());
  const file = fileOf("lantern");
  await expect(store.savePolicy({ ...file, hash: fileOf("other").hash })).rejects.toThrow("a mistake");
  expect(await store.listPolicies()).toEqual([]);
  await store.close();
});

const dying = join(import.meta.dirname, "dying-worker.test-support.ts");

async function openDying(dir: string): Promise<Store> {
  return valueIn(await openStore({ dir, entry: dying }));
}

const die = (store: Store, how: "throw" | "exit") => store.search({ query: how, limit: 1, offset: 0 });

test.each(["throw", "exit"] as const)(
  "a worker that dies (%s) is replaced, with all that was acknowledged",
  async (how) => {
    const store = await openDying(newFolder());
    let lost = 0;
    store.onIndexLost(() => (lost += 1));
    const { version } = valueIn(await store.savePolicy(fileOf("lantern")));
    for (let round = 1; round <= 5; round += 1) {
      const note = valueIn(await store.addAnnotation(noteOn(version, `round ${round}`)));
      const dead = expect(die(store, how)).rejects.toBeInstanceOf(StoreGone);
      const behind = expect(store.listPolicies()).rejects.toBeInstanceOf(StoreGone);
      await Promise.all([dead, behind]);
      // Asked while there is no worker: answered by the next.
      expect((await store.listAnnotations(null)).at(-1)).toEqual(note);
      expect(lost).toBe(round);
    }
    expect(await store.check()).toMatchObject({ ok: true, annotations: { total: 5 } });
    await store.close();
  },
);

test("workers that die one after the other without an answer are not replaced for ever", async () => {
  const dir = newFolder();
  const store = await openDying(dir);
  writeFileSync(join(dir, spell), "");
  await expect(die(store, "exit")).rejects.toBeInstanceOf(StoreGone);
  await expect(store.listPolicies()).rejects.toBeInstanceOf(StoreGone);
  await expect(store.close()).resolves.toBeUndefined();
});

test("closing while a worker is being replaced ends the new one", async () => {
  const dir = newFolder();
  const store = await openDying(dir);
  valueIn(await store.savePolicy(fileOf("lantern")));
  await expect(die(store, "exit")).rejects.toBeInstanceOf(StoreGone);
  await store.close();
  expect(existsSync(join(dir, "library.db-wal"))).toBe(false);
});
