import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { dropFolders, fileOf, newFolder, noteOn, valueIn } from "./library.test-support.ts";
import { openStore, type Store, StoreGone } from "./store-client.ts";

const entry = join(import.meta.dirname, "worker.ts");

afterEach(dropFolders);

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

test("a second opener is told within three seconds that the library is in use", async () => {
  const dir = newFolder();
  const store = await open(dir);
  const script = `
    const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, "store-client.ts"))});
    const opened = await openStore({ dir: ${JSON.stringify(dir)}, entry: ${JSON.stringify(entry)} });
    console.log(JSON.stringify(opened.failure));`;
  const started = performance.now();
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = await text(child.stdout);
  expect(JSON.parse(said)).toEqual({ kind: "library-in-use" });
  // Two seconds of waiting, and the start of a process on a busy machine.
  expect(performance.now() - started).toBeLessThan(4_500);
  expect(valueIn(await store.savePolicy(fileOf("lantern"))).duplicate).toBe(false);
  await store.close();
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
