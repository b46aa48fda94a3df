import type { ImportOutcome, ImportReport, ImportState } from "../../shared/ipc/answers.ts";
import type { FileFailure, LibraryFailure } from "../../shared/model/failure.ts";
import { type FoundFile, fileNameOf } from "./import-policy.ts";
import type { ImportRun, IncomingFile, OutcomeListener } from "./library.ts";
import { walkFiles } from "./walk-files.ts";

/** The one import of a library, if any: files looked for, waiting, in hand and done. */
export type Imports = {
  readonly start: (files: readonly IncomingFile[], onOutcome?: OutcomeListener) => ImportRun;
  readonly state: () => ImportState;
  readonly report: () => ImportReport;
  readonly cancel: () => void;
  /** Resolves when nothing is in hand any more. */
  readonly idle: () => Promise<void>;
};

export type ImportOptions = {
  /** Takes one file in. Rejects when the library can't be reached any more. */
  readonly take: (file: FoundFile) => Promise<ImportOutcome>;
  /** How many files are in hand at once. */
  readonly width: number;
  /** Called whenever `state` or `report` would answer something else. */
  readonly onChange: (outcome: ImportOutcome | null) => void;
};

/** Runs imports: several files at once, outcomes in the order they are finished, one bad file never stopping the rest. */
export function runImports(options: ImportOptions): Imports {
  const queue = new ImportQueue(options);
  return {
    start: (files, onOutcome = () => {}) => ({ finished: queue.start(files, onOutcome) }),
    state: () => queue.state(),
    report: () => queue.report(),
    cancel: () => queue.cancel(),
    idle: () => queue.idle(),
  };
}

/** What one call of `start` asked for. `open` counts its walk and its files that are not done. */
type Share = {
  readonly session: Session;
  readonly onOutcome: OutcomeListener;
  readonly outcomes: ImportOutcome[];
  readonly finish: (report: ImportReport) => void;
  open: number;
};
type Job = { readonly file: FoundFile; readonly share: Share };

/** From the first file to the last: what the import's progress and its list of results are about. */
type Session = {
  readonly started: number;
  readonly outcomes: ImportOutcome[];
  found: number;
  failed: number;
  walks: number;
  cancelled: boolean;
  /** Why no further file can be saved: said of the rest without trying each. */
  stopped: LibraryFailure | null;
};

class ImportQueue {
  readonly #options: ImportOptions;
  readonly #waiting: Job[] = [];
  readonly #idle: (() => void)[] = [];
  #session: Session = newSession();
  #inHand = 0;

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  start(files: readonly IncomingFile[], onOutcome: OutcomeListener): Promise<ImportReport> {
    if (this.#isIdle() || this.#session.cancelled) this.#session = newSession();
    const session = this.#session;
    session.walks += 1;
    return new Promise((finish) => {
      const share: Share = { session, onOutcome, outcomes: [], finish, open: 1 };
      void this.#walk(files, share);
      this.#options.onChange(null);
    });
  }

  state(): ImportState {
    if (this.#isIdle()) return { kind: "idle" };
    const { outcomes, found, failed, started, walks } = this.#session;
    const done = outcomes.length;
    const perSecond = (done * 1_000) / Math.max(1, performance.now() - started);
    // While folders are still being walked nobody knows how much there is.
    const secondsLeft = walks > 0 || done === 0 ? null : Math.ceil((found - done) / perSecond);
    return { kind: "running", done, found, failed, perSecond, secondsLeft };
  }

  report(): ImportReport {
    const { outcomes, cancelled } = this.#session;
    return { finished: this.#isIdle(), cancelled, outcomes: [...outcomes] };
  }

  cancel(): void {
    if (this.#isIdle()) return;
    this.#session.cancelled = true;
    for (const { share } of this.#waiting.splice(0)) this.#close(share);
    this.#options.onChange(null);
  }

  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      this.#tellIfIdle();
    });
  }

  async #walk(files: readonly IncomingFile[], share: Share): Promise<void> {
    const { session } = share;
    for await (const file of filesIn(files)) {
      if (session.cancelled) break;
      session.found += 1;
      share.open += 1;
      this.#waiting.push({ file, share });
      this.#pump();
    }
    session.walks -= 1;
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
    const { session } = share;
    const outcome = await this.#outcomeOf(file, session);
    if (outcome.kind === "failed" && isOfLibrary(outcome.failure)) session.stopped = outcome.failure;
    session.outcomes.push(outcome);
    session.failed += outcome.kind === "failed" ? 1 : 0;
    share.outcomes.push(outcome);
    share.onOutcome(outcome, file.kind === "path" ? file.path.toString() : file.name);
    this.#inHand -= 1;
    this.#options.onChange(outcome);
    this.#close(share);
    this.#pump();
  }

  async #outcomeOf(file: FoundFile, { stopped }: Session): Promise<ImportOutcome> {
    const refuse = (failure: LibraryFailure): ImportOutcome => ({
      fileName: fileNameOf(file),
      kind: "failed",
      failure,
    });
    if (stopped !== null) return refuse(stopped);
    // Only the store rejects: its worker is gone, and what it has acknowledged is safe.
    return this.#options.take(file).catch(() => refuse({ kind: "library-unreadable" }));
  }

  #close(share: Share): void {
    share.open -= 1;
    if (share.open === 0) {
      share.finish({ finished: true, cancelled: share.session.cancelled, outcomes: share.outcomes });
    }
    this.#tellIfIdle();
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
  found: 0,
  failed: 0,
  walks: 0,
  cancelled: false,
  stopped: null,
});

async function* filesIn(files: readonly IncomingFile[]): AsyncGenerator<FoundFile> {
  for (const file of files) {
    if (file.kind === "bytes") yield file;
    else for await (const path of walkFiles(file.path)) yield { kind: "path", path };
  }
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
