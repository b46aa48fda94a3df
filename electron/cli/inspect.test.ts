import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { entry, runCli } from "./run-cli.test-support.ts";

// Each test starts processes, which takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const policy = `# Lantern Privacy Policy

Last updated: 4 March 2025

## Sharing

We do not sell your personal data. We share payment data with Coinmoth, our payment processor.

- We collect your email address.
`;

let folder: string;
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "inspect-"));
  await writeFile(file("lantern.md"), policy);
  await writeFile(file("empty.md"), "");
  await writeFile(file("--json"), policy);
  await writeFile(file("escape.md"), policy.replace("Lantern", "Lan\u001b[31mtern"));
  const large = await open(file("large.md"), "w");
  await large.truncate(50_000_001);
  await large.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a policy is printed as one JSON object of the documented shape", async () => {
  const { code, lines, err } = await runCli(["inspect", "--json", file("lantern.md")]);
  expect([code, err]).toEqual([0, ""]);
  const [inspected, ...more] = lines();
  expect(more).toEqual([]);
  expect(inspected).toMatchObject({
    file: file("lantern.md"),
    ok: true,
    format: "markdown",
    encoding: "utf-8",
    repairs: [],
    title: "Lantern Privacy Policy",
    organisation: "Lantern",
    updated: "2025-03-04",
    effective: null,
    language: "en",
    words: expect.any(Number),
    readingMinutes: 1,
    leftOut: [],
    sections: expect.arrayContaining([
      expect.objectContaining({ id: expect.stringMatching(/^s\d+$/), number: "1", level: 1, title: "Sharing" }),
    ]),
    clauses: expect.arrayContaining([
      expect.objectContaining({
        id: expect.stringMatching(/^c\d+$/),
        section: expect.stringMatching(/^s\d+$/),
        number: "1.1",
        kind: "paragraph",
        text: expect.stringContaining("do not sell"),
        practices: expect.arrayContaining([{ practice: "third-party-sharing", score: expect.any(Number) }]),
      }),
    ]),
    facts: expect.any(Array),
    summary: expect.any(Array),
    gists: expect.any(Array),
    answers: expect.any(Array),
    watch: expect.any(Array),
  });
  expect(inspected).not.toHaveProperty("metadata");
});

test("files that can't be read give their error in their place, and the run goes on", async () => {
  const names = ["empty.md", "lantern.md", "missing.md", "large.md"].map(file);
  const { code, lines } = await runCli(["inspect", "--json", ...names, folder]);
  expect(code).toBe(1);
  expect(lines()).toMatchObject([
    { file: names[0], ok: false, error: { code: "empty", message: "This file is empty.", hint: expect.any(String) } },
    { file: names[1], ok: true },
    { file: names[2], ok: false, error: { code: "not-readable" } },
    { file: names[3], ok: false, error: { code: "too-large", message: "This file is 51 MB; the limit is 50 MB." } },
    { file: folder, ok: false, error: { code: "not-a-file" } },
  ]);
});

test("without --json a page for people is printed", async () => {
  const { code, out } = await runCli(["inspect", file("lantern.md"), file("empty.md")]);
  expect(code).toBe(1);
  expect(out).toContain("Lantern Privacy Policy\n======================\n");
  expect(out).toContain("updated 2025-03-04");
  expect(out).toContain("Sharing (2 clauses)");
  expect(out).toContain("empty.md: This file is empty.");
});

test("a policy's text can't send commands to the terminal", async () => {
  const { out } = await runCli(["inspect", file("escape.md")]);
  expect(out).not.toContain("\u001b");
});

test("a name that begins with a dash goes after --", async () => {
  const { code, lines } = await runCli(["inspect", "--json", "--", file("--json")]);
  expect([code, lines()]).toMatchObject([0, [{ ok: true }]]);
});

test("a reader that stops early is no error", async () => {
  const child = spawn(process.execPath, [
    entry,
    "inspect",
    "--json",
    ...Array.from({ length: 12 }, () => file("lantern.md")),
  ]);
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, err]).toEqual([0, ""]);
});

test.each([[["fly"]], [["inspect"]], [["inspect", "--color", "x"]], [[]]])(
  "%j prints how to call it on standard error and ends with 2",
  async (args) => {
    const { code, out, err } = await runCli(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: smallprint COMMAND");
  },
);

test("help is no error", async () => {
  const { code, out } = await runCli(["--help"]);
  expect([code, out]).toEqual([0, expect.stringContaining("Usage:")]);
});

test("each line of classify is answered in its place", async () => {
  const input = [
    '{"text": "We do not sell your data to third parties."}',
    "nonsense",
    '{"text": "We keep logs for one year."}',
  ];
  const { code, lines, err } = await runCli(["classify"], input.join("\r\n"));
  expect(code).toBe(1);
  expect(err).toBe('Line 2 is not {"text": "…"}.\n');
  expect(lines()).toMatchObject([
    { practices: ["third-party-sharing"], scores: { "third-party-sharing": expect.any(Number) } },
    { practices: [], scores: {} },
    { practices: expect.arrayContaining(["data-retention"]) },
  ]);
});

test.runIf(process.platform === "linux")("a FIFO is refused and not waited for", async () => {
  spawnSync("/usr/bin/mkfifo", [file("pipe")]);
  const { lines } = await runCli(["inspect", "--json", file("pipe")]);
  expect(lines()).toMatchObject([{ ok: false, error: { code: "not-a-file" } }]);
});

test("what was not understood is said without a command to the terminal", async () => {
  const { code, err } = await runCli(["\u001b]0;owned\u0007"]);
  expect([code, err.split("\n")[0]]).toEqual([2, "There is no command “\ufffd]0;owned\ufffd”."]);
});
