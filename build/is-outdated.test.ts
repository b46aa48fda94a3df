import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isOutdated } from "./is-outdated.ts";

/** Seconds; the bundles are made at 2,000. */
function projectWith(files: Readonly<Record<string, number>>): string {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  const usual = { "electron/a.ts": 1_000, "renderer/b.tsx": 1_000, "shared/c.ts": 1_000 };
  const settings = { "electron.vite.config.ts": 1_000, "package-lock.json": 1_000 };
  for (const [path, seconds] of Object.entries({ ...usual, ...settings, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), "");
    utimesSync(join(root, path), seconds, seconds);
  }
  return root;
}

const built = { "out/main/index.js": 2_000, "out/preload/bridge.cjs": 2_000, "out/renderer/index.html": 2_000 };

test("bundles newer than all sources are left alone, also when a test is newer", () => {
  expect(isOutdated(projectWith({ ...built, "electron/a.test.ts": 3_000 }))).toBe(false);
});

test.each(["electron/a.ts", "renderer/b.tsx", "shared/deep/d.ts", "package-lock.json"])(
  "a newer %s asks for a build",
  (path) => {
    expect(isOutdated(projectWith({ ...built, [path]: 3_000 }))).toBe(true);
  },
);

test("a missing bundle asks for a build", () => {
  expect(isOutdated(projectWith({ "out/main/index.js": 2_000 }))).toBe(true);
});
