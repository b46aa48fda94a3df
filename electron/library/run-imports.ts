import type { ImportOutcome, ImportReport, ImportState } from "../../shared/ipc/answers.ts";
import type { FileFailure, LibraryFailure } from "../../shared/model/failure.ts";
import type { ImportJournal, JournalEntry, Unfinished } from "./import-journal.ts";
import { pathKey } from "./import-journal.ts";
import { fileNameOf, type HowToTake } from "./import-policy.ts";
import { countFound, endWalk, isOfFew, newSession, progressOf, type Session } from "./import-session.ts";
import type { ImportRun, IncomingFile, OutcomeListener } from "./library.ts";
import { type FoundFile, filesIn } from "./walk-files.ts";

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
  /** What was done of it before, and where that is noted; a new note is begun where it is absent. */
  readonly before?: Pick<Unfinished, "done"> & Partial<Pick<Unfinished, "entry">>;
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
    return this.#isIdle() ? { kind: "idle" } : progressOf(this.#session);
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
    const done = new Map(kept.map((outcome, index) => [`kept ${index}`, outcome]));
    void this.start({ files, before: { done } });
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

  async #walk(share: Share): Promise<void> {
    const { session, order } = share;
    const done = order.before?.done ?? new Map<string, ImportOutcome>();
    const entry = order.before?.entry ?? (await this.#options.journal.begin(order.files, true));
    share.entry = entry;
    await entry.begin();
    for (const outcome of done.values()) takeOver(share, outcome);
    for await (const file of filesIn(order.files)) {
      if (session.cancelled) break;
      if (file.kind === "path" && done.has(pathKey(file.path))) continue;
      countFound(session);
      share.open += 1;
      this.#waiting.push({ file, share });
      this.#pump();
    }
    endWalk(session);
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
