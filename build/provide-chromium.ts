import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./find-chromium.ts";

/** What a person has to do where none of the ways below leads to a browser. */
export const howToGetChromium =
  "Chromium is missing: install it (on Debian: apt install chromium), or name one in SMALLPRINT_CHROMIUM.";

/** Milliseconds; a browser is about 150 MB. */
const patience = 600_000;

/** Comes out: the path of a Chromium, installed now if need be and possible, or null. Says what it does, a line each. */
export function provideChromium(): string | null {
  return findChromium() ?? (byPackage() || byPlaywright() ? findChromium() : null);
}

/** Debian's own package, with its updates; only root may. */
function byPackage(): boolean {
  const apt = "/usr/bin/apt-get";
  if (process.getuid?.() !== 0 || !existsSync(apt)) return false;
  console.log("Chromium is missing: installing it with apt-get.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  runQuietly(apt, ["update"], env); // a source that can't be reached does not mean that the package can't
  return runQuietly(apt, ["install", "-y", "--no-install-recommends", "chromium"], env) && findChromium() !== null;
}

function byPlaywright(): boolean {
  console.log("Chromium is missing: fetching Playwright's.");
  const cli = join(import.meta.dirname, "../node_modules/playwright-core/cli.js");
  return runQuietly(process.execPath, [cli, "install", "chromium"], process.env);
}

function runQuietly(command: string, words: readonly string[], env: NodeJS.ProcessEnv): boolean {
  const run = spawnSync(command, words, { env, timeout: patience, stdio: "ignore" });
  return run.status === 0;
}
