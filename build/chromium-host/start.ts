import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Runs the built app, unchanged, on an installed Chromium where Electron's own binary is not to be had: `electron` is this
 * folder's stand-in, and everything else is the app's. Run under Node 24: `start.ts [--headless] [--remote-debugging-port=N]
 * [FILE…]`, with `SMALLPRINT_CHROMIUM` naming the browser.
 */
const standIn = pathToFileURL(join(import.meta.dirname, "electron.ts")).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron" ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

await import(pathToFileURL(join(import.meta.dirname, "../../out/main/index.js")).href);
