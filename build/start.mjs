/**
 * `npm start -- FILE…`: builds what has changed, then opens the app with Electron where its binary is there or can be
 * fetched, else on an installed Chromium. `SMALLPRINT_HOST=electron` or `=chromium` decides it by hand.
 */
import "./checks/node-version.mjs";
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const { isOutdated } = await import("./is-outdated.ts");
const { provideElectron } = await import("./provide-electron.ts");
const { howToGetChromium, provideChromium } = await import("./provide-chromium.ts");

/** Whose command line it is: npm starts scripts in the project's folder, and says where it was called. */
const calledFrom = process.env["INIT_CWD"] ?? process.cwd();
const files = process.argv.slice(2);

if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) {
  stop("Smallprint needs a display, and there is none (DISPLAY and WAYLAND_DISPLAY are not set).");
}
if (isOutdated(root)) buildBundles();
const host = await chooseHost();
console.log(host.says);
open(host);

function buildBundles() {
  const bin = join(root, "node_modules/electron-vite/bin/electron-vite.js");
  const run = spawnSync(process.execPath, [bin, "build", "--logLevel", "warn"], { cwd: root, stdio: "inherit" });
  if (run.status !== 0) stop("The app could not be built.");
}

/** Comes out: what to start, and the line that says which. */
async function chooseHost() {
  const wanted = process.env["SMALLPRINT_HOST"];
  const electron = wanted === "chromium" ? null : await provideElectron(root);
  if (electron !== null) {
    const rootless = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium insists
    return { says: "Opening Smallprint with Electron.", command: electron, words: [root, ...rootless] };
  }
  if (wanted === "electron") stop("Electron's binary is not there and could not be fetched.");
  const chromium = provideChromium();
  if (chromium === null) stop(howToGetChromium);
  return {
    says: `Opening Smallprint on Chromium (${chromium}); Electron's binary is not to be had here.`,
    command: process.execPath,
    words: [join(root, "build/chromium-host/start.ts")],
  };
}

function open({ command, words }) {
  const child = spawn(command, [...words, "--", ...files], { cwd: calledFrom, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => stop(`Smallprint could not be started: ${error.message}`));
  child.on("exit", (code) => process.exit(code ?? 1));
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
