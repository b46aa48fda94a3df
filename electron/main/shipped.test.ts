import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** What is checked on the source and the package's settings, since no test can look into a shipped Electron. */
const root = join(import.meta.dirname, "../..");
const builder: Record<string, unknown> = parse(readFileSync(join(root, "electron-builder.yml"), "utf8"));

test("the fuses leave no way to run the app's binary as anything else", () => {
  expect(builder["electronFuses"]).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true,
  });
});

test("nothing is published from a build, and no updater is among the dependencies", () => {
  const manifest = readFileSync(join(root, "package.json"), "utf8");
  expect(builder["publish"]).toBeNull();
  expect(manifest).not.toMatch(/electron-updater|update-electron-app|autoUpdater/);
});

const sources = ["electron", "renderer", "shared"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|html|css)$/.test(entry.name))
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name) && !entry.parentPath.includes(".tsc"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);

const filesWith = (pattern: RegExp): readonly string[] =>
  sources.filter((file) => pattern.test(readFileSync(join(root, file), "utf8")));

test("the search looks at the whole source", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(filesWith(/runApp\(/)).toContain("electron/main/start.ts");
});

test.each([
  ["sendSync", /\bsendSync\b/],
  ["a window without its walls", /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false/],
  [
    "relaxed Chromium",
    /allowRunningInsecureContent: true|experimentalFeatures: true|enableBlinkFeatures|webviewTag: true/,
  ],
  ["a webview", /<webview|createElement\("webview"/],
  ["remote", /@electron\/remote|enableRemoteModule/],
  ["policy text as HTML", /dangerouslySetInnerHTML|\binsertAdjacentHTML\b|\bdocument\.write\b/],
  ["a policy of the page with holes", /unsafe-inline|unsafe-eval/],
  ["settings in the window", /\binitRenderer\b/],
  ["remote pictures, fonts or styles", /url\(["']?https?:|@import ["']https?:|src=["']https?:/],
])("nowhere is there %s", (_what, pattern) => {
  expect(filesWith(pattern)).toEqual([]);
});

test("Electron's renderer side is reached from the preload script alone, its main side from the main process alone", () => {
  expect(filesWith(/\b(?:ipcRenderer|contextBridge|webUtils)\b/)).toEqual(["electron/preload/bridge.ts"]);
  const runtime = filesWith(/^import (?!type\b).* from "electron(?:-store)?";$/m);
  expect(runtime).toEqual(["electron/main/start.ts", "electron/preload/bridge.ts"]);
});

test("the preload script is small enough to be read at a glance", () => {
  const text = readFileSync(join(root, "electron/preload/bridge.ts"), "utf8");
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  expect(text.length).toBeLessThan(4_096);
});
