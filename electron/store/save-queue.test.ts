import { existsSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { blobPath, hashBytes } from "./blobs.ts";
import { dropFolders, fileOf, newFolder, openTest, save, valueIn } from "./library.test-support.ts";
import { saveKept } from "./methods/save-policies.ts";
import { SaveQueue } from "./save-queue.ts";

afterEach(dropFolders);

test("files that come together are all saved, each with its original", async () => {
  const { files, methods } = openTest(newFolder());
  const queue = new SaveQueue(files);
  const names = Array.from({ length: 25 }, (_, index) => `lantern ${index}`);
  const saved = await Promise.all(names.map((name) => queue.save(fileOf(name))));
  expect(saved.map((one) => valueIn(one).duplicate)).toEqual(names.map(() => false));
  expect(
    methods
      .listPolicies()
      .map(({ fileName }) => fileName)
      .sort(),
  ).toEqual(names.map((name) => `${name}.txt`).sort());
  expect(names.every((name) => existsSync(blobPath(files.folder.blobsDir, fileOf(name).hash)))).toBe(true);
  expect(methods.check()).toMatchObject({ ok: true });
  files.close();
});

test("one file twice in a group is one policy, and a text twice is offered as a version of the first", () => {
  const { files, methods } = openTest(newFolder());
  const text = fileOf("lantern", [
    { heading: "All", text: Array.from({ length: 90 }, (_, at) => `word${at}`).join(" ") },
  ]);
  const copy = { ...text, bytes: new TextEncoder().encode("copy"), hash: hashBytes(new TextEncoder().encode("copy")) };
  const [first, again, other] = saveKept(files, [text, text, copy]).map(valueIn);
  expect([first?.duplicate, again?.duplicate, again?.policy]).toEqual([false, true, first?.policy]);
  expect([other?.duplicate, other?.versionOf]).toEqual([false, first?.policy]);
  expect(methods.listOffers()).toMatchObject([{ policy: other?.policy, into: first?.policy, sameText: true }]);
  files.close();
});

test("a file whose original can't be kept is refused, and the others of its group are not", async () => {
  const { files, methods } = openTest(newFolder());
  const queue = new SaveQueue(files);
  const bad = fileOf("moth");
  save({ files, methods }, fileOf("gnat"));
  // Its folder can't be made.
  const folder = blobPath(files.folder.blobsDir, bad.hash).slice(0, -bad.hash.length - 1);
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, "a file where the folder should be");
  const good = ["tern", "lamp"]
    .map((name) => fileOf(name))
    .filter(({ hash }) => !hash.startsWith(bad.hash.slice(0, 2)));
  const saved = await Promise.all([bad, ...good].map((file) => queue.save(file)));
  expect(saved.map(({ ok }) => ok)).toEqual([false, ...good.map(() => true)]);
  files.close();
});

test("nothing is on its way when it is idle, and what is no fault of the disk's is thrown", async () => {
  const { files, methods } = openTest(newFolder());
  const queue = new SaveQueue(files);
  void queue.save(fileOf("tern"));
  await queue.idle();
  expect(methods.listPolicies()).toHaveLength(1);
  await expect(queue.save({ ...fileOf("moth"), hash: fileOf("lamp").hash })).rejects.toThrow("the hash");
  await queue.idle();
  files.close();
});
