import { writeSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { forkReader } from "../reading/fork-reader.ts";
import { openLibrary } from "./open-library.ts";

/**
 * A program that goes on with the imports it finds unfinished, and imports a folder as a reader would who confirms whatever
 * is asked: `node importing-child.test-support.ts LIBRARY BACKUPS [FOLDER]`. It prints `ready`, `moving` when a file was
 * looked at, and `done` when nothing is left, unless it is killed before.
 */
export const importingChild = import.meta.filename;

async function work(dir: string, backupDir: string, folder: string | undefined): Promise<void> {
  const library = await openLibrary({
    ...{ dir, backupDir, announce: () => {}, worksUnasked: true },
    storeEntry: new URL("../store/worker.ts", import.meta.url),
    spawnReader: forkReader(new URL("../reading/reader.ts", import.meta.url)),
  });
  tell("ready");
  // What was cut off comes first; the folder waits behind it.
  const run = folder === undefined ? null : library.previewImport([{ kind: "path", path: folder }]);
  let moving = false;
  let open = run !== null;
  void run?.finished.then(() => {
    open = false;
  });
  for (let still = 0; still < 3; ) {
    const state = library.importState();
    if (state.kind === "waiting") library.confirmImport();
    if (!moving && "done" in state && state.done > 0) tell("moving");
    moving ||= "done" in state && state.done > 0;
    still = state.kind === "idle" && !open ? still + 1 : 0;
    await wait(5);
  }
  await library.close();
  tell("done");
}

function tell(word: string): void {
  writeSync(1, `${word}\n`);
}

if (process.argv[1] === importingChild) {
  const [dir = "", backupDir = "", folder] = process.argv.slice(2);
  await work(dir, backupDir, folder);
}
