import { fork } from "node:child_process";
import { expect, test, vi } from "vitest";
import { makeCjkPdf } from "../../shared/pipeline/1-decode/pdf/make-cjk-pdf.test-support.ts";
import { readPolicy } from "../../shared/pipeline/read-policy.ts";
import { forkReader } from "./fork-reader.ts";
import { openReadingPool } from "./reading-pool.ts";
import { usualLimits } from "./watch-reader.ts";

// Each test starts processes, which takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const entry = new URL("./reader.ts", import.meta.url);

const policy = `# Lantern Privacy Policy

## Sharing

- We do not sell your personal data.
- We share payment data with Coinmoth, our payment processor.
`;

test("a reading process reads what the pipeline reads, under all that it was denied", async () => {
  const pool = openReadingPool({ spawnReader: forkReader(entry), size: 1, limits: usualLimits });
  const formats = {
    "lantern.md": policy,
    "front-matter.md": `---\ntitle: Lantern\nkeys: [1, {a: b}]\n---\n${policy}`,
    "lantern.html": `<title>Lantern</title><nav><a href="/">Home</a></nav><h1>Privacy</h1><p>We share your data.</p>`,
    "lantern.txt": "LANTERN PRIVACY POLICY\n\nWe do not sell your data.\n",
    "empty.md": "",
  };
  for (const [fileName, text] of Object.entries(formats)) {
    const source = { fileName, bytes: new TextEncoder().encode(text) };
    expect(await pool.read(source)).toEqual(await readPolicy(source));
  }
  pool.close();
});

test("a reading process has the letters of fonts that are not in a PDF", async () => {
  const pool = openReadingPool({ spawnReader: forkReader(entry), size: 1, limits: usualLimits });
  const line = "当社は、お客様の個人情報を第三者に販売することはありません。";
  const bytes = makeCjkPdf([line], { name: "90ms-RKSJ-H", ordering: "Japan1", label: "shift_jis" });
  const decoded = await pool.decode({ fileName: "lantern.pdf", bytes });
  expect(decoded).toMatchObject({ ok: true, value: { text: `${line}\n` } });
  pool.close();
});

test("a file's text alone is the one that the reading's places count in, and what was put back is read", async () => {
  const pool = openReadingPool({ spawnReader: forkReader(entry), size: 1, limits: usualLimits });
  const page = `\ufeff<title>Lantern</title>\r\n<nav><a href="/">Home</a></nav><h1>Privacy</h1><p>We share your data.</p>`;
  const source = { fileName: "lantern.html", bytes: new TextEncoder().encode(page) };
  const decoded = await pool.decode(source);
  expect(decoded).toEqual({
    ok: true,
    value: { text: page.slice(1).replace("\r", ""), encoding: "utf-8" },
  });
  const read = await pool.read(source);
  const [menu] = read.ok ? read.value.leftOut : [];
  expect(decoded.ok && decoded.value.text.slice(menu?.span.start, menu?.span.end)).toContain("Home");
  const again = await pool.read({ ...source, restored: menu === undefined ? [] : [menu.span] });
  expect(again).toMatchObject({ ok: true, value: { leftOut: [] } });
  expect(again.ok && again.value.clauses.map(({ text }) => text)).toContain("Home");
  pool.close();
});

test("a reading process whose parent is gone ends by itself", async () => {
  const child = fork(entry, { serialization: "advanced" });
  await new Promise((ready) => child.once("message", ready));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.disconnect();
  expect(await ended).toBe(0);
});

test("a message that is no request is passed over", async () => {
  const child = fork(entry, { serialization: "advanced" });
  await new Promise((ready) => child.once("message", ready));
  const request = { id: 9, wanted: "reading", fileName: "a", bytes: new Uint8Array(), restored: [] };
  for (const wrong of [{ id: 0 }, { bytes: "text" }, { wanted: "all" }, { restored: "all" }])
    child.send({ ...request, ...wrong });
  child.send("read");
  child.send(request);
  const answer = new Promise((resolve) => {
    child.on("message", (message) => Reflect.get(Object(message), "kind") === "answer" && resolve(message));
  });
  expect(await answer).toMatchObject({ id: 9, result: { ok: false, failure: { kind: "empty" } } });
  child.kill();
});
