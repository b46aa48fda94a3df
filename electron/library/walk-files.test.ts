import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nameOf, walkFiles } from "./walk-files.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "walk-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(root, name, ".."), { recursive: true });
    await writeFile(join(root, name), name);
  }
}

async function found(path: string | Buffer = root): Promise<string[]> {
  const paths: string[] = [];
  for await (const file of walkFiles(path)) paths.push(file.toString().replace(`${root}/`, ""));
  return paths;
}

test("files of a folder and its folders come in the order of their names", async () => {
  await put("b.md", "a/2.md", "a/10.md", "c/d/e/deep.txt", "Z.html");
  expect(await found()).toEqual(["Z.html", "a/10.md", "a/2.md", "b.md", "c/d/e/deep.txt"]);
});

test("a file that is named comes as it is, hidden or not, there or not", async () => {
  await put(".policy.md");
  expect(await found(join(root, ".policy.md"))).toEqual([".policy.md"]);
  expect(await found(join(root, "missing.md"))).toEqual(["missing.md"]);
});

test("hidden files and what systems leave behind are passed over", async () => {
  await put(".DS_Store", ".git/config", "Thumbs.db", "__MACOSX/a.md", "~$open.docx", "desktop.ini", "kept.md");
  expect(await found()).toEqual(["kept.md"]);
});

test("the scripts a browser saved with a page are passed over, another folder of that name is not", async () => {
  await put("Policy.html", "Policy_files/script.js", "other_files/policy.md");
  expect(await found()).toEqual(["Policy.html", "other_files/policy.md"]);
});

test("links are followed and links in a circle end", async () => {
  await put("a/one.md", "outside.md");
  await symlink(root, join(root, "a", "up"));
  await symlink(join(root, "a"), join(root, "a", "self"));
  await symlink(join(root, "outside.md"), join(root, "a", "linked.md"));
  expect(await found(join(root, "a"))).toEqual(["a/linked.md", "a/one.md", "a/up/outside.md"]);
});

test("a link to nothing is offered, so that it is reported", async () => {
  await symlink(join(root, "nowhere"), join(root, "dangling.md"));
  expect(await found()).toEqual(["dangling.md"]);
});

test.runIf(process.platform === "linux")("a FIFO in a folder is passed over, a named one is offered", async () => {
  await put("kept.md");
  spawnSync("/usr/bin/mkfifo", [join(root, "pipe")]);
  expect(await found()).toEqual(["kept.md"]);
  expect(await found(join(root, "pipe"))).toEqual(["pipe"]);
});

test.runIf(process.platform === "linux")(
  "a name that is no UTF-8 is found, opened by its bytes and shown",
  async () => {
    const name = Buffer.from([0x70, 0xff, 0x2e, 0x6d, 0x64]);
    await writeFile(Buffer.concat([Buffer.from(`${root}/`), name]), "text");
    for await (const path of walkFiles(root)) {
      expect(path).toBeInstanceOf(Buffer);
      expect(nameOf(path)).toBe("p\ufffd.md");
    }
    expect(await found()).toHaveLength(1);
  },
);
