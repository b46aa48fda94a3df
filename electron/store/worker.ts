import { type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import { openBeside } from "./database.ts";
import { emptyOldTrash, snapshotIfChanged, verifyLibrary } from "./library-care.ts";
import { type LibraryFiles, openLibraryFiles } from "./library-files.ts";
import { libraryFolder } from "./library-folder.ts";
import { endStaged, withStaged } from "./methods/save-policies.ts";
import { tidyWords } from "./queries/tidy-words.ts";
import { SaveQueue } from "./save-queue.ts";
import type { PolicyToSave, StagedPolicy, StoreMethods } from "./store-contract.ts";
import { storeMethods } from "./store-methods.ts";
import { isIndexWhole } from "./verify-index.ts";
import type { WorkerAnswer, WorkerCall, WorkerInput } from "./worker-messages.ts";

/** Snapshots are at least this far apart (reliability, R9), in milliseconds. */
const betweenSnapshots = 5 * 60_000;

/** The index is tidied while nobody asked anything for so long, and so often, in milliseconds. */
const calmAfter = 1_000;
const tidyEvery = 50;

/**
 * The first look at everything waits until the window has what it asks for at its start, and then for a calm moment, which
 * an import leaves only at its end, but not for ever: in milliseconds.
 */
const beforeFirstLook = 3_000;
const latestFirstLook = 120_000;

/** The worker thread: the only writer of a library's files. It answers calls one after the other. */
function work(port: MessagePort, { options }: WorkerInput): void {
  const folder = libraryFolder(options.dir, options.backupDir);
  const opened = openLibraryFiles(folder, () => new Date(), options.readOnly ?? false);
  if (opened.ok) serve(port, opened.value);
  else port.postMessage({ kind: "refused", failure: opened.failure } satisfies WorkerAnswer);
}

function serve(port: MessagePort, files: LibraryFiles): void {
  const answer = (message: WorkerAnswer): void => port.postMessage(message);
  const methods = storeMethods(files);
  const saves = new SaveQueue(files);
  const tidier = tidyWhenCalm(files);
  let told = 0;
  const tellLosses = (): void => {
    if (files.indexLosses > told) answer({ kind: "index-lost" });
    told = files.indexLosses;
  };
  port.on("message", async (call: WorkerCall) => {
    tidier.disturb();
    if (call.method === "close") await saves.idle();
    const soon = answerSoon(saves, files, call);
    answer(soon === null ? answerTo(methods, files, call) : await soon);
    if (call.method === "close") port.close();
    else tellLosses();
  });
  takeCare(files, { tellLosses, isCalm: tidier.isCalm });
  answer({ kind: "opened" });
}

function answerTo(methods: StoreMethods, files: LibraryFiles, { id, method, args }: WorkerCall): WorkerAnswer {
  try {
    if (method === "close") return { kind: "value", id, value: close(files) };
    // The client's mapped type has checked the arguments against this very method.
    const run = methods[method] as (...values: unknown[]) => unknown;
    return { kind: "value", id, value: run(...args) };
  } catch (error) {
    return { kind: "thrown", id, error };
  }
}

/** What is saved together with others is answered when it is saved, and others are answered meanwhile; null for all else. */
function answerSoon(
  saves: SaveQueue,
  files: LibraryFiles,
  { id, method, args }: WorkerCall,
): Promise<WorkerAnswer> | null {
  const answered = (value: Promise<unknown>): Promise<WorkerAnswer> =>
    value.then(
      (given) => ({ kind: "value", id, value: given }),
      (error) => ({ kind: "thrown", id, error }),
    );
  // As in `answerTo`.
  if (method === "savePolicy") return answered(saves.save(args[0] as PolicyToSave));
  if (method === "saveStaged") return answered(saveStagedSoon(saves, files, args[0] as StagedPolicy));
  return null;
}

async function saveStagedSoon(saves: SaveQueue, files: LibraryFiles, file: StagedPolicy): Promise<unknown> {
  const staged = withStaged(files, file);
  return staged === null ? null : endStaged(files, staged, await saves.save(staged));
}

/** A full disk may refuse the last snapshot; the library itself has everything, and the next start tries again. */
function close(files: LibraryFiles): null {
  try {
    snapshotIfChanged(files);
  } finally {
    files.close();
  }
  return null;
}

/** What happens unasked; the timers end with the thread. */
function takeCare(
  files: LibraryFiles,
  { tellLosses, isCalm }: { readonly tellLosses: () => void; readonly isCalm: () => boolean },
): void {
  if (files.isReadOnly) return;
  const latest = performance.now() + latestFirstLook;
  const lookWhenCalm = (): void => {
    if (isCalm() || performance.now() > latest) quietly(() => lookAtAll(files, tellLosses));
    else setTimeout(lookWhenCalm, calmAfter).unref();
  };
  setTimeout(lookWhenCalm, beforeFirstLook).unref();
  setInterval(() => quietly(() => snapshotIfChanged(files)), betweenSnapshots).unref();
}

/** Puts the index's parts together a step at a time, when nobody has asked anything for a while. */
function tidyWhenCalm(files: LibraryFiles): { readonly disturb: () => void; readonly isCalm: () => boolean } {
  const tidy = (): void => {
    const tidied = files.changeIndex(tidyWords);
    if (tidied.ok && tidied.value) timer = setTimeout(() => quietly(tidy), tidyEvery).unref();
  };
  let timer: NodeJS.Timeout | undefined;
  let disturbed = Number.NEGATIVE_INFINITY;
  return {
    isCalm: () => performance.now() - disturbed > calmAfter,
    disturb: () => {
      disturbed = performance.now();
      clearTimeout(timer);
      timer = files.isReadOnly ? undefined : setTimeout(() => quietly(tidy), calmAfter).unref();
    },
  };
}

/** Nobody asked, so nobody can be told; `check` and `snapshot` meet the same trouble and tell their caller. */
function quietly(care: () => unknown): void {
  try {
    care();
  } catch {
    // The library goes on being read and written: a note that is being typed must not be lost to a failed snapshot.
  }
}

function lookAtAll(files: LibraryFiles, tellLosses: () => void): void {
  verifyLibrary(files);
  tellLosses();
  emptyOldTrash(files);
  const looker = new Worker(new URL(import.meta.url), { workerData: { indexFile: files.folder.indexFile } });
  looker.unref();
  looker.once("message", (isWhole: boolean) => {
    if (!isWhole) files.dropIndex();
    tellLosses();
  });
  // It could not look, which says nothing about the index.
  looker.once("error", () => undefined);
}

/** A second thread looks at the index, which takes seconds for a big one: nobody should wait for that. */
function lookAtIndex(port: MessagePort, indexFile: string): void {
  const db = openBeside(indexFile);
  port.postMessage(isIndexWhole(db));
  db.abandon();
}

if (parentPort !== null) {
  if ("indexFile" in workerData) lookAtIndex(parentPort, workerData.indexFile);
  else work(parentPort, workerData);
}
