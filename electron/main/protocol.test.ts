import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveBundle } from "./protocol.ts";
import { contentSecurityPolicy } from "./security.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
  mkdirSync(join(folder, "renderer/assets"), { recursive: true });
  writeFileSync(join(folder, "renderer/index.html"), "<!doctype html>");
  writeFileSync(join(folder, "renderer/assets/main-a_B.js"), "1");
  writeFileSync(join(folder, "renderer/assets/font.woff2"), "2");
  writeFileSync(join(folder, "renderer/.hidden"), "secret");
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(folder, "renderer/assets/link.txt"));
  symlinkSync(folder, join(folder, "renderer/assets/up"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (address: string, method = "GET"): Promise<Response> =>
  serveBundle(join(folder, "renderer"))(new Request(address, { method }));

test.each([
  ["app://bundle/index.html", "text/html; charset=utf-8"],
  ["app://bundle/assets/main-a_B.js", "text/javascript; charset=utf-8"],
  ["app://bundle/assets/font.woff2", "font/woff2"],
  ["app://bundle/index.html?x=1#y", "text/html; charset=utf-8"],
])("%s is served as %s", async (address, type) => {
  const answer = await get(address);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
});

test.each([
  "app://bundle/",
  "app://bundle/assets",
  "app://bundle/missing.js",
  "app://bundle/../secret.txt",
  "app://bundle/assets/../../secret.txt",
  "app://bundle/%2e%2e/secret.txt",
  "app://bundle/assets/..%2f..%2fsecret.txt",
  "app://bundle/assets/..%5c..%5csecret.txt",
  "app://bundle/%252e%252e/secret.txt",
  "app://bundle//etc/passwd",
  "app://bundle/%2fetc/passwd",
  "app://bundle/index.html%00.js",
  "app://bundle/%",
  "app://bundle/.hidden",
  "app://bundle/assets/link.txt",
  "app://bundle/assets/up/secret.txt",
  "app://other/index.html",
])("%s is not found", async (address) => {
  const answer = await get(address);
  expect([answer.status, await answer.text()]).toEqual([404, "Not found"]);
});

test("only asking for a file is answered", async () => {
  expect((await get("app://bundle/index.html", "POST")).status).toBe(404);
});

test.each(["app://bundle/index.html", "app://bundle/missing.js"])(
  "%s comes with the page's policy",
  async (address) => {
    const { headers } = await get(address);
    expect(headers.get("content-security-policy")).toBe(contentSecurityPolicy);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  },
);
