import { join } from "node:path";
import type { LibraryState } from "../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import { openReadingPool, type ReadingPool } from "../reading/reading-pool.ts";
import { openStore, type Store } from "../store/store-client.ts";
import type { CheckReport } from "../store/store-contract.ts";
import { annotate } from "./annotate.ts";
import { type Announcer, announceAtMost } from "./announce.ts";
import { askPolicy } from "./ask-policy.ts";
import { giveAnswer } from "./give-answer.ts";
import { type ImportJournal, openImportJournal } from "./import-journal.ts";
import { importPolicy } from "./import-policy.ts";
import type { Library, LibraryEvent, LibraryOptions } from "./library.ts";
import { openPolicies, type PolicyOpener } from "./open-policies.ts";
import { type Originals, originals } from "./originals.ts";
import { type Previews, previewImports } from "./preview-imports.ts";
import { type Rereader, rereadStale } from "./read-again.ts";
import { roomFor } from "./room-for.ts";
import { type Imports, runImports } from "./run-imports.ts";
import { unusableLibrary } from "./unusable-library.ts";

/** The least time between two announcements of one kind, in milliseconds: ten a second look like motion. */
const announceEvery = 100;
/** The same while policies are read whole in the background: of the list, only a count changes then. */
const announceUnderstoodEvery = 2_000;
const usualReaders = 2;
/** How many files may wait to be saved: the disk takes many at once nearly as fast as one. */
const savedTogether = 8;

/**
 * Opens the user's library, and begins to read again what an older reader read. Never rejects: a library that can't be
 * used comes back in the state `unusable`, untouched.
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { dir, backupDir, storeEntry: entry } = options;
  const store = await openStoreSafely({ dir, entry, ...(backupDir === undefined ? {} : { backupDir }) });
  if (!store.ok) return unusableLibrary(store.failure);
  const parts = partsOver(store.value, options);
  if (options.worksUnasked) await workUnasked(parts);
  return libraryOf(parts);
}

async function openStoreSafely(options: Parameters<typeof openStore>[0]): Promise<Result<Store, LibraryFailure>> {
  try {
    return await openStore(options);
  } catch {
    // The worker could not even start; whatever the reason, the library's files were not touched.
    return fail({ kind: "library-unreadable" });
  }
}

/** Goes on with what was cut off; what was only looked at is looked at again. */
async function workUnasked({ journal, imports, previews, store, rereader }: Parts): Promise<void> {
  const unfinished = await journal.unfinished();
  // Kept documents belong to imports that can be gone on with.
  if (unfinished.length === 0) await store.dropStaging();
  for (const one of unfinished) {
    if (one.confirmed) imports.start({ files: one.files, staged: true, before: one });
    else previews.resume(one);
  }
  void rereader.catchUp();
  store.onIndexLost(() => void rereader.catchUp());
}

type Changed<T> = Result<T, LibraryFailure>;

type Parts = {
  readonly store: Store;
  readonly pool: ReadingPool;
  readonly rereader: Rereader;
  readonly policies: PolicyOpener;
  readonly originals: Originals;
  readonly imports: Imports;
  readonly previews: Previews;
  readonly journal: ImportJournal;
  readonly announcer: Announcer<LibraryEvent>;
};

function partsOver(store: Store, options: LibraryOptions): Parts {
  const { dir, spawnReader, readers = usualReaders, announce, worksUnasked } = options;
  // One more than can be read at once, so that no process waits for a file to be loaded and hashed.
  const width = readers + 1;
  const desk = roomFor(width);
  const journal = openImportJournal(join(dir, "imports"));
  const announcer = announceAtMost(announce, announceEvery);
  const pool = openReadingPool({ spawnReader, size: readers, aside: readers > 1 ? 1 : 0 });
  const slowly = announceAtMost<LibraryEvent>((event) => announcer.announce(event), announceUnderstoodEvery);
  const rereader = rereadStale({
    ...{ store, pool, width: readers },
    whenCalm: async () => {
      while (isRunning(imports)) await imports.idle();
    },
    onChange: (version) => {
      if (version !== null) policies.forget(version);
      slowly.announce("library.changed");
    },
  });
  const policies = openPolicies(store, rereader);
  const imports = runImports({
    take: (file, how) => importPolicy(file, how, { store, pool, desk }),
    width: width + savedTogether,
    journal,
    onChange: (outcome) => {
      announcer.announce("import.changed");
      if (outcome?.kind !== "added") return;
      announcer.announce("library.changed");
      if (outcome.versionOf !== null) announcer.announce("offers.changed");
    },
    onEnd: () => void (worksUnasked && rereader.catchUp()),
  });
  const files = originals({ store, pool, rereader, policies });
  const tell = (): void => announcer.announce("import.changed");
  const previews = previewImports({ store, pool, width, onChange: tell, imports, journal });
  return { store, pool, rereader, policies, originals: files, imports, previews, journal, announcer };
}

function libraryOf(parts: Parts): Library {
  const { store, rereader, policies, originals, imports, previews } = parts;
  const announced = <T>(change: Promise<Changed<T>>): Promise<Changed<T>> => announceChange(change, parts.announcer);
  const offered = async <T>(change: Promise<Changed<T>>): Promise<Changed<T>> => {
    const changed = await announced(change);
    if (changed.ok) parts.announcer.announce("offers.changed");
    return changed;
  };
  return {
    state: async () => withIndexing(await store.state(), rereader.isListing()),
    list: () => store.listPolicies(),
    openPolicy: (policy, version) => policies.open(policy, version),
    askPolicy: (version, question) => askPolicy(version, question, policies.readingOf),
    removePolicy: (policy) => announced(store.removePolicy(policy)),
    restorePolicy: (policy) => announced(store.restorePolicy(policy)),
    listTrash: () => store.listTrash(),
    listOffers: () => store.listOffers(),
    acceptOffer: (policy, into) => offered(store.acceptOffer(policy, into)),
    declineOffer: (policy) => offered(store.declineOffer(policy)),
    reoffer: (policy) => offered(store.reoffer(policy)),
    splitVersion: (version) => offered(store.splitVersion(version)),
    restoreLeftOut: (change) => announced(originals.restoreLeftOut(change)),
    originalText: (version) => originals.text(version),
    original: (version) => originals.bytes(version),
    previewImport: (files, onOutcome) => previews.start(files, onOutcome),
    importFiles: (files, onOutcome) => imports.start({ files, onOutcome }),
    importState: () => (isRunning(imports) ? imports.state() : (previews.state() ?? imports.state())),
    importReport: () => imports.report(),
    retryImport: () => imports.retry(),
    confirmImport: () => previews.confirm(),
    cancelImport: () => (isRunning(imports) ? imports.cancel() : previews.cancel()),
    search: (request) => store.search(request),
    listAnnotations: (policy) => store.listAnnotations(policy),
    addAnnotation: (annotation) => announced(annotate(annotation, policies.readingOf, store)),
    editAnnotation: (annotation, body) => announced(store.editAnnotation(annotation, body)),
    removeAnnotation: (annotation) => announced(store.removeAnnotation(annotation)),
    restoreAnnotation: (annotation) => announced(store.restoreAnnotation(annotation)),
    listOwnAnswers: (policy) => store.listOwnAnswers(policy),
    giveAnswer: (answer) => announced(giveAnswer(answer, policies.readingOf, store)),
    editAnswer: (answer, words) => announced(store.editAnswer(answer, words)),
    removeAnswer: (answer) => announced(store.removeAnswer(answer)),
    restoreAnswer: (answer) => announced(store.restoreAnswer(answer)),
    savePlace: async ({ version, clause, within }) => {
      await store.savePlace(version, { clause, within });
    },
    check: () => check(parts),
    settled: (wanted) => rereader.settled(wanted),
    close: () => close(parts),
  };
}

function isRunning(imports: Imports): boolean {
  return imports.state().kind === "running";
}

/** Policies carry the counts of their annotations and annotations go with their policies: each change is one of both. */
async function announceChange<T>(change: Promise<Changed<T>>, announcer: Announcer<LibraryEvent>): Promise<Changed<T>> {
  const changed = await change;
  if (changed.ok) {
    announcer.announce("library.changed");
    announcer.announce("annotations.changed");
  }
  return changed;
}

/** The store only knows that readings are missing; whether anyone is at work on them is known here. */
function withIndexing(state: LibraryState, indexing: boolean): LibraryState {
  return state.kind === "unusable" ? state : { ...state, indexing };
}

async function check({ store, rereader }: Parts): Promise<Changed<CheckReport>> {
  const report = await store.check();
  if (report.index.missing.length > 0) void rereader.catchUp();
  return succeed(report);
}

async function close({ store, pool, rereader, imports, previews, announcer }: Parts): Promise<void> {
  imports.suspend();
  // Files in hand are given up; nothing of them is saved yet.
  pool.close();
  await Promise.all([previews.close(), imports.idle(), rereader.stop()]);
  await store.close();
  announcer.close();
}
