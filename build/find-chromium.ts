import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where systems put a Chromium, in the order of preference. */
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The one answer to "which Chromium?", for the host, the component tests and the journeys: what `SMALLPRINT_CHROMIUM` names,
 * else the system's own, else Playwright's. Comes out: its path, or null where there is none.
 */
export function findChromium(): string | null {
  const named = process.env["SMALLPRINT_CHROMIUM"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  return [...usual, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
