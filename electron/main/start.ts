import { join } from "node:path";
import electron from "electron";
import Store from "electron-store";
import { openLibrary } from "../library/open-library.ts";
import { runApp } from "./app.ts";
import type { ElectronSurface } from "./electron-surface.ts";
import { log } from "./log.ts";
import { keepBrokenAside, openSettings } from "./settings.ts";
import { createUtilitySpawn } from "./utility-reader.ts";

/**
 * The composition root: the only file that reaches Electron itself, settings on disk and the bundles beside it (`out/main`).
 * Everything else gets what it needs as an argument, and so can be tested without them.
 */
const surface: ElectronSurface = electron;

runApp({
  electron: surface,
  bundles: join(import.meta.dirname, ".."),
  openSettings: (folder) => {
    const kept = keepBrokenAside(join(folder, "settings.json"));
    if (kept !== null) log(`the settings could not be read; they are kept as ${kept}`);
    return openSettings(new Store<Record<string, unknown>>({ name: "settings", cwd: folder }), log);
  },
  openLibrary: (folders, announce) =>
    openLibrary({
      dir: folders.library,
      backupDir: folders.backups,
      storeEntry: join(import.meta.dirname, "store.js"),
      spawnReader: createUtilitySpawn({
        fork: (path, args, options) => surface.utilityProcess.fork(path, args, options),
        metrics: () => surface.app.getAppMetrics(),
        entry: join(import.meta.dirname, "reader.js"),
        systemRoot: process.env["SystemRoot"],
      }),
      announce: (event) => announce(event, null),
      worksUnasked: true,
    }),
});
