import type { ImportOutcome, ImportReport, ImportState } from "../../shared/ipc/answers.ts";
import type { FileFailure, LibraryFailure } from "../../shared/model/failure.ts";
import type { ImportJournal, JournalEntry, Unfinished } from "./import-journal.ts";
import { pathKey } from "./import-journal.ts";
import { fileNameOf, type HowToTake } from "./import-policy.ts";
import type { ImportRun, IncomingFile, OutcomeListener } from "./library.ts";
import { type FilePath, type FoundFile, filesIn } from "./walk-files.ts";

/** The one import of a library, if any: files looked for, waiting, in hand and done. */
export type Imports = {
  readonly start: (order: ImportOrder) => ImportRun;
  readonly state: () => ImportState;
  readonly report: () => ImportReport;
  /** Takes the files in again that could not be read and can be found by a path; what else came of the import stays. Comes out: how many. */
  readonly retry: () => number;
  readonly cancel: () => void;
  /** As `cancel`, but the next start goes on with it. */
  readonly suspend: () => void;
  /** Resolves when nothing is in hand any more. */
  readonly idle: () => Promise<void>;
};

/** One call's files, and what is known of them. */
type ImportOrder = {
  readonly files: readonly IncomingFile[];
  readonly onOutcome?: OutcomeListener | undefined;
  /** They were looked at before, and their readings may be kept. */
  readonly staged?: boolean;
  /** What was done of it before, and where that is noted; begun anew where absent. */
  readonly before?: Pick<Unfinished, "done" | "entry">;
};

export type ImportOptions = {
  /** Takes one file in. Rejects when the library can't be reached any more. */
  readonly take: (file: FoundFile, how: HowToTake) => Promise<ImportOutcome>;
  /** How many files are in hand at once. */
  readonly width: number;
  readonly journal: Pick<ImportJournal, "begin">;
  /** Called whenever `state` or `report` would answer something else. */
  readonly onChange: (outcome: ImportOutcome | null) => void;
  /** Called when the last file is done. */
  readonly onEnd: () => void;
};

/** Files of an import that are read whole at once: so many take about a second. */
const fewEnough = 20;

/** Runs imports: several files at once, outcomes in the order they are finished, one bad file never stopping the rest. */
export function runImports(options: ImportOptions): Imports {
  const queue = new ImportQueue(options);
  return {
    start: (order) => ({ finished: queue.start(order) }),
    state: () => queue.state(),
    report: () => queue.report(),
    retry: () => queue.retry(),
    cancel: () => queue.stop(false),
    suspend: () => queue.stop(true),
    idle: () => queue.idle(),
  };
}

/** What one call of `start` asked for. `open` counts its walk and its files that are not done. */
type Share = {
  readonly order: ImportOrder;
  readonly session: Session;
  readonly outcomes: ImportOutcome[];
  readonly finish: (report: ImportReport) => void;
  entry: JournalEntry | null;
  open: number;
};
type Job = { readonly file: FoundFile; readonly share: Share };

/** From the first file to the last: what the import's progress and its list of results are about. */
type Session = {
  readonly started: number;
  readonly outcomes: ImportOutcome[];
  /** How many of the outcomes came from before this start: they tell nothing of the rate. */
  before: number;
  found: number;
  failed: number;
  /** Which files failed, of those that can be found again. */
  readonly failures: Map<ImportOutcome, FilePath>;
  walks: number;
  /** Resolved as soon as it is known whether there are few files. */
  readonly counted: PromiseWithResolvers<void>;
  cancelled: boolean;
  suspended: boolean;
  /** Why no further file can be saved: said of the rest without trying each. */
  stopped: LibraryFailure | null;
};

class ImportQueue {
  readonly #options: ImportOptions;
  readonly #waiting: Job[] = [];
  readonly #idle: (() => void)[] = [];
  /** Shares whose last word is being written. */
  readonly #ending = new Set<Promise<void>>();
  #session: Session = newSession();
  #inHand = 0;

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  start(order: ImportOrder): Promise<ImportReport> {
    if (this.#isIdle() || this.#session.cancelled) this.#session = newSession();
    const session = this.#session;
    session.walks += 1;
    return new Promise((finish) => {
      const share: Share = { order, session, outcomes: [], finish, entry: null, open: 1 };
      void this.#walk(share);
      this.#options.onChange(null);
    });
  }

  state(): ImportState {
    if (this.#isIdle()) return { kind: "idle" };
    const { outcomes, before, found, failed, started, walks } = this.#session;
    const done = outcomes.length;
    const perSecond = ((done - before) * 1_000) / Math.max(1, performance.now() - started);
    // While folders are still being walked nobody knows how much there is.
    const secondsLeft = walks > 0 || done === before ? null : Math.ceil((found - done) / perSecond);
    return { kind: "running", done, found, failed, perSecond, secondsLeft };
  }

  report(): ImportReport {
    const { outcomes, cancelled } = this.#session;
    return { finished: this.#isIdle(), cancelled, outcomes: [...outcomes] };
  }

  retry(): number {
    const { failures, outcomes } = this.#session;
    if (!this.#isIdle() || failures.size === 0) return 0;
    const files = [...failures.values()].map((path) => ({ kind: "path", path }) as const);
    const kept = outcomes.filter((outcome) => !failures.has(outcome));
    void this.#startAgain(files, kept);
    return files.length;
  }

  stop(suspended: boolean): void {
    if (this.#isIdle()) return;
    this.#session.cancelled = true;
    this.#session.suspended = suspended;
    for (const { share } of this.#waiting.splice(0)) this.#close(share);
    this.#options.onChange(null);
  }

  async idle(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
      this.#tellIfIdle();
    });
    await Promise.all(this.#ending);
  }

  async #startAgain(files: readonly IncomingFile[], kept: readonly ImportOutcome[]): Promise<void> {
    const done = new Map(kept.map((outcome, index) => [`kept ${index}`, outcome]));
    await this.start({ files, before: { done, entry: await this.#options.journal.begin(files, true) } });
  }

  async #walk(share: Share): Promise<void> {
    const { session, order } = share;
    const { entry, done } = order.before ?? {
      entry: await this.#options.journal.begin(order.files, true),
      done: new Map<string, ImportOutcome>(),
    };
    share.entry = entry;
    await entry.begin();
    for (const outcome of done.values()) takeOver(share, outcome);
    for await (const file of filesIn(order.files)) {
      if (session.cancelled) break;
      if (file.kind === "path" && done.has(pathKey(file.path))) continue;
      session.found += 1;
      if (session.found > fewEnough) session.counted.resolve();
      share.open += 1;
      this.#waiting.push({ file, share });
      this.#pump();
    }
    session.walks -= 1;
    if (session.walks === 0) session.counted.resolve();
    this.#close(share);
  }

  #pump(): void {
    while (this.#inHand < this.#options.width) {
      const job = this.#waiting.shift();
      if (job === undefined) return;
      this.#inHand += 1;
      void this.#work(job);
    }
  }

  async #work({ file, share }: Job): Promise<void> {
    const { session, order } = share;
    const outcome = await this.#outcomeOf(file, share);
    record(share, outcome);
    if (file.kind === "path" && outcome.kind === "failed") session.failures.set(outcome, file.path);
    if (file.kind === "path" && !isCutOff(outcome, session)) share.entry?.note(file.path, outcome);
    order.onOutcome?.(outcome, file.kind === "path" ? file.path.toString() : file.name);
    this.#inHand -= 1;
    this.#options.onChange(outcome);
    this.#close(share);
    this.#pump();
  }

  async #outcomeOf(file: FoundFile, { session, order }: Share): Promise<ImportOutcome> {
    const refuse = (failure: LibraryFailure): ImportOutcome => ({
      fileName: fileNameOf(file),
      kind: "failed",
      failure,
    });
    if (session.stopped !== null) return refuse(session.stopped);
    const how = { isStaged: order.staged === true, isOfFew: () => isOfFew(session) };
    const take = (): Promise<ImportOutcome> => this.#options.take(file, how);
    try {
      // Only the store rejects: its worker died, what it has acknowledged is safe, and another may take its place.
      const outcome = await take().catch(take);
      if (outcome.kind === "failed" && isOfLibrary(outcome.failure)) session.stopped = outcome.failure;
      return outcome;
    } catch {
      return refuse({ kind: "library-unreadable" });
    }
  }

  #close(share: Share): void {
    share.open -= 1;
    if (share.open === 0) {
      const ending: Promise<void> = this.#finish(share).finally(() => this.#ending.delete(ending));
      this.#ending.add(ending);
    }
    this.#tellIfIdle();
    if (this.#isIdle()) this.#options.onEnd();
  }

  async #finish({ session, entry, outcomes, finish }: Share): Promise<void> {
    if (!session.suspended) await entry?.end();
    finish({ finished: true, cancelled: session.cancelled, outcomes });
  }

  #isIdle(): boolean {
    return this.#inHand === 0 && this.#waiting.length === 0 && this.#session.walks === 0;
  }

  #tellIfIdle(): void {
    if (!this.#isIdle()) return;
    this.#options.onChange(null);
    for (const tell of this.#idle.splice(0)) tell();
  }
}

const newSession = (): Session => ({
  started: performance.now(),
  outcomes: [],
  before: 0,
  found: 0,
  failed: 0,
  failures: new Map(),
  walks: 0,
  counted: Promise.withResolvers(),
  cancelled: false,
  suspended: false,
  stopped: null,
});

/** Waits until the folders have been walked so far that it is known: reading the first of thousands whole would take a second. */
async function isOfFew(session: Session): Promise<boolean> {
  await session.counted.promise;
  return session.found <= fewEnough;
}

function record({ session, outcomes }: Share, outcome: ImportOutcome): void {
  session.outcomes.push(outcome);
  session.failed += outcome.kind === "failed" ? 1 : 0;
  outcomes.push(outcome);
}

function takeOver(share: Share, outcome: ImportOutcome): void {
  share.session.found += 1;
  share.session.before += 1;
  record(share, outcome);
}

/** Whether a file failed only because the program is ending: it is done again. */
function isCutOff(outcome: ImportOutcome, { suspended }: Session): boolean {
  return suspended && outcome.kind === "failed";
}

const libraryFailures: ReadonlySet<string> = new Set<LibraryFailure["kind"]>([
  "disk-full",
  "read-only",
  "library-in-use",
  "library-newer",
  "library-damaged",
  "library-unreadable",
]);

function isOfLibrary(failure: FileFailure | LibraryFailure): failure is LibraryFailure {
  return libraryFailures.has(failure.kind);
}
