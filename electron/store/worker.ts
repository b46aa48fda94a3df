import { type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import { openBeside } from "./database.ts";
import { emptyOldTrash, snapshotIfChanged, verifyLibrary } from "./library-care.ts";
import { type LibraryFiles, openLibraryFiles } from "./library-files.ts";
import { libraryFolder } from "./library-folder.ts";
import type { StoreMethods } from "./store-contract.ts";
import { storeMethods } from "./store-methods.ts";
import { isIndexWhole } from "./verify-index.ts";
import type { WorkerAnswer, WorkerCall, WorkerInput } from "./worker-messages.ts";

/** Snapshots are at least this far apart (reliability, R9), in milliseconds. */
const betweenSnapshots = 5 * 60_000;

/** The first look at everything waits until the window has what it asks for at its start, in milliseconds. */
const beforeFirstLook = 3_000;

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
  let told = 0;
  const tellLosses = (): void => {
    if (files.indexLosses > told) answer({ kind: "index-lost" });
    told = files.indexLosses;
  };
  port.on("message", (call: WorkerCall) => {
    answer(answerTo(methods, files, call));
    if (call.method === "close") port.close();
    else tellLosses();
  });
  takeCare(files, tellLosses);
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
function takeCare(files: LibraryFiles, tellLosses: () => void): void {
  if (files.isReadOnly) return;
  setTimeout(() => quietly(() => lookAtAll(files, tellLosses)), beforeFirstLook).unref();
  setInterval(() => quietly(() => snapshotIfChanged(files)), betweenSnapshots).unref();
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
