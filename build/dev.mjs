/**
 * `npm run dev -- FILE…`: the app as it ships, opened again with every change of its source. Not a development server: the
 * page's policy forbids the window to talk to one, and should be in force while one works.
 */
import "./checks/node-version.mjs";
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const { isOutdated } = await import("./is-outdated.ts");

/** Milliseconds in which several saves count as one. */
const calm = 400;

let timer;
let isReplacing = false;
let app = start();

for (const folder of ["electron", "renderer", "shared"]) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(replace, calm);
  });
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => app.kill(signal));

function start() {
  const child = spawn(process.execPath, [join(import.meta.dirname, "start.mjs"), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  child.on("exit", (code) => {
    // A build that failed waits for the next change; a window that was closed ends the day's work.
    if (!isReplacing && code === 0) process.exit(0);
    if (isReplacing) app = start();
    isReplacing = false;
  });
  return child;
}

function replace() {
  if (!isOutdated(root) || isReplacing) return;
  if (app.exitCode !== null || app.signalCode !== null) {
    app = start();
    return;
  }
  isReplacing = true;
  app.kill("SIGTERM");
}
