import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { launchOnChromium } from "./launch-on-chromium.ts";
import { launchOnElectron } from "./launch-on-electron.ts";
import type { LaunchedApp } from "./launched-app.ts";

/** Starts the built app: under Electron where its binary is there, else on the Chromium host; `SMALLPRINT_HOST` decides by hand. */
export async function launchApp(userData: string, files: readonly string[]): Promise<LaunchedApp> {
  const wanted = process.env["SMALLPRINT_HOST"];
  const isElectron = wanted === undefined ? hasElectron() : wanted === "electron";
  const launched = await (isElectron ? launchOnElectron(userData, files) : launchOnChromium(userData, files));
  await launched.page.getByRole("main").first().waitFor();
  await launched.page.evaluate(untilIdle); // React listens to keys, drops and commands a moment after it has drawn
  return launched;
}

function hasElectron(): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve("electron/package.json"));
  return process.env["ELECTRON_OVERRIDE_DIST_PATH"] !== undefined || existsSync(join(folder, "path.txt"));
}

/** Runs in the page. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)));
}
