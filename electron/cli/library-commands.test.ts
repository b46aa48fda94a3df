import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { libraryIn, policyOf } from "../library/temporary-library.test-support.ts";
import { entry, runCli } from "./run-cli.test-support.ts";

// Each test starts processes, which takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let library: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  library = join(folder, "library");
  await mkdir(join(folder, "policies", "more"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, content: string) => writeFile(join(folder, "policies", name), content);
const importAll = (...options: readonly string[]) =>
  runCli(["import", join(folder, "policies"), "--library", library, ...options]);

test("import takes a folder in, tells of each file and fails with 1 for a bad one", async () => {
  await put("lantern.md", policyOf("Lantern"));
  await put("more/tern.txt", policyOf("Tern"));
  const good = await importAll("--json");
  expect([good.code, good.err]).toEqual([0, ""]);
  expect(good.lines()).toHaveLength(2);
  expect(good.lines()).toContainEqual({
    file: join(folder, "policies", "more", "tern.txt"),
    ok: true,
    status: "added",
    policy: expect.stringMatching(/^p/),
    version: expect.stringMatching(/^v/),
    title: "Tern Privacy Policy",
    notAPolicy: false,
  });

  await put("empty.md", "");
  const again = await importAll("--json");
  expect(again.code).toBe(1);
  expect(again.lines().filter((line) => Reflect.get(Object(line), "status") === "duplicate")).toHaveLength(2);
  expect(again.lines()).toContainEqual({
    file: join(folder, "policies", "empty.md"),
    ok: false,
    status: "failed",
    error: { code: "empty", message: "This file is empty.", hint: expect.any(String) },
  });

  const words = await importAll();
  expect(words.out).toContain("empty.md: This file is empty.");
  expect(words.err).toContain("0 added, 2 there already, 1 failed.");
});

test("a newer version of a policy that is there is made one at once", async () => {
  const first = policyOf("Lantern");
  await put("lantern.md", first);
  await importAll();
  await put("lantern-2026.md", first.replace("4 March 2025", "2 May 2026").replace("12 months", "6 months"));
  const lines = (await importAll("--json")).lines();
  expect(lines).toContainEqual(
    expect.objectContaining({ status: "version", ok: true, number: 2, title: "Lantern Privacy Policy" }),
  );
  await put("lantern-2027.md", first.replace("4 March 2025", "2 May 2027").replace("12 months", "3 months"));
  const words = await importAll();
  expect(words.out).toContain("lantern-2027.md: Lantern Privacy Policy (version 3)");
  expect(words.err).toContain("0 added, 1 newer version, 2 there already, 0 failed.");
});

test("what was imported is found, checked and exported with its answers", async () => {
  await put("lantern.md", policyOf("Lantern"));
  await put("tern.md", policyOf("Tern"));
  expect(await importAll()).toMatchObject({ code: 0, err: "2 added, 0 there already, 0 failed.\n" });

  const hits = await runCli(["search", "payment", "processor", "--library", library, "--limit", "1", "--json"]);
  expect([hits.code, hits.err]).toEqual([0, ""]);
  expect(hits.lines()).toMatchObject([
    { policyTitle: expect.any(String), clauseNumber: "2.1", snippet: expect.stringContaining("payment processor") },
  ]);
  const words = await runCli(["search", "payment processor", "--library", library]);
  expect(words.out).toContain("our [payment] [processor].");
  expect(words.err).toBe("2 clauses in 2 policies.\n");

  const checked = await runCli(["check", "--library", library, "--json"]);
  expect([checked.code, checked.lines()]).toMatchObject([0, [{ ok: true, policies: 2, originals: { total: 2 } }]]);
  const exported = JSON.parse((await runCli(["export", "--library", library, "--format", "json"])).out);
  expect(exported).toMatchObject([{ annotations: [] }, { annotations: [] }]);
  const answer = { question: "share-sell", version: 1, answer: { state: "no" }, yourReading: null };
  expect(exported[0].answers).toHaveLength(30);
  expect(exported[0].answers).toContainEqual(
    expect.objectContaining({ ...answer, answer: expect.objectContaining(answer.answer) }),
  );
  const table = await runCli(["export", "--library", library, "--format", "csv"]);
  expect(table.out.split("\r\n")).toHaveLength(62);
});

test("check finds a damaged original and ends with 1", async () => {
  await put("lantern.md", policyOf("Lantern"));
  await importAll();
  const blobs = await readdir(join(library, "blobs"), { recursive: true });
  const blob = blobs.find((name) => /[0-9a-f]{64}$/.test(name)) ?? "";
  await writeFile(join(library, "blobs", blob), "other bytes");
  const { code, out } = await runCli(["check", "--library", library]);
  expect(code).toBe(1);
  expect(out).toContain("1 damaged");
});

test.each(["search", "check", "export"])("%s makes no library where there is none", async (command) => {
  const query = command === "search" ? ["data"] : [];
  const { code, out, err } = await runCli([command, ...query, "--library", library]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("The library could not be opened.");
  expect(existsSync(library)).toBe(false);
});

test("a library that is killed in the middle of an import is whole, and the import goes on from there", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `Company${index}`);
  for (const name of names) await put(`${name}.md`, policyOf(name));
  const child = spawn(process.execPath, [entry, "import", join(folder, "policies"), "--library", library, "--json"]);
  const acknowledged = await new Promise<number>((resolve) => {
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
      if (out.split("\n").length > 5) child.kill("SIGKILL");
    });
    child.on("close", () => resolve(out.split("\n").length - 1));
  });
  expect(acknowledged).toBeLessThan(40);

  const checked = await runCli(["check", "--library", library, "--json"]);
  expect(checked.code).toBe(0);
  const again = await importAll("--json");
  const statuses = again.lines().map((line) => Reflect.get(Object(line), "status"));
  expect(statuses).toHaveLength(40);
  expect(statuses).not.toContain("failed");
  expect(statuses.filter((status) => status === "duplicate").length).toBeGreaterThanOrEqual(acknowledged);
});

test.runIf(process.platform !== "win32")("an interrupted import keeps what is done and says so", async () => {
  for (let index = 0; index < 40; index += 1) await put(`${index}.md`, policyOf(`Company${index}`));
  const child = spawn(process.execPath, [entry, "import", join(folder, "policies"), "--library", library]);
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  child.stdout.once("data", () => child.kill("SIGINT"));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(1);
  expect(err).toContain("what is done is kept");
  expect((await runCli(["check", "--library", library])).code).toBe(0);
});

test("a library in use is said to be", async () => {
  await libraryIn(folder);
  const { code, lines } = await runCli(["check", "--library", library, "--json"]);
  expect([code, lines()]).toMatchObject([1, [{ ok: false, error: { code: "library-in-use" } }]]);
});
