import { stat } from "node:fs/promises";
import type { ImportReport, ImportState } from "../../shared/ipc/answers.ts";
import type { Store } from "../store/store-client.ts";
import type { ImportJournal, JournalEntry, Unfinished } from "./import-journal.ts";
import type { ImportRun, IncomingFile, OutcomeListener } from "./library.ts";
import type { Imports } from "./run-imports.ts";
import { type Survey, type SurveyParts, surveyFiles } from "./survey-files.ts";

/** From this many files, and for every folder, the reader is asked before anything is saved. */
const fewestAsked = 25;

/** Imports that are looked at before they are begun, one after the other. */
export type Previews = {
  /** Small ones are begun at once. */
  readonly start: (files: readonly IncomingFile[], onOutcome?: OutcomeListener) => ImportRun;
  /** Looks again at what an earlier start looked at. */
  readonly resume: (unfinished: Unfinished) => void;
  /** `null` where nothing is looked at or waits. */
  readonly state: () => ImportState | null;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** Ends whatever is looked at, for good: nothing was begun. Resolves when nothing is in hand any more. */
  readonly close: () => Promise<void>;
};

export type PreviewParts = Omit<SurveyParts, "store"> & {
  readonly store: SurveyParts["store"] & Pick<Store, "endSurvey" | "dropStaging">;
  readonly imports: Imports;
  readonly journal: Pick<ImportJournal, "begin">;
};

type Order = {
  readonly files: readonly IncomingFile[];
  readonly onOutcome: OutcomeListener | undefined;
  readonly finish: (report: ImportReport) => void;
  readonly entry: JournalEntry;
};

const nothingDone: ImportReport = { finished: true, cancelled: true, outcomes: [] };

export function previewImports(parts: PreviewParts): Previews {
  return new PreviewDesk(parts);
}

/** A class because it has a lifetime: a survey that goes on, then waits for a word, and others that wait behind it. */
class PreviewDesk implements Previews {
  readonly #parts: PreviewParts;
  #survey: Survey | null = null;
  #answer: ((confirmed: boolean) => void) | null = null;
  /** Orders that are being noted, and then those that are looked at: one after the other, in the order they came. */
  #arrival: Promise<unknown> = Promise.resolve();
  #turn: Promise<void> = Promise.resolve();
  #pending = 0;
  #closed = false;

  constructor(parts: PreviewParts) {
    this.#parts = parts;
  }

  readonly start = (files: readonly IncomingFile[], onOutcome?: OutcomeListener): ImportRun => ({
    finished: this.#begin(files, onOutcome),
  });

  readonly resume = ({ files, entry }: Unfinished): void => {
    this.#enqueue({ files, onOutcome: undefined, finish: () => {}, entry });
  };

  readonly state = (): ImportState | null => {
    if (this.#survey === null) return this.#pending === 0 ? null : { kind: "surveying", done: 0, found: 0 };
    const survey = this.#survey.counts();
    if (this.#answer !== null) return { kind: "waiting", survey };
    return { kind: "surveying", done: this.#survey.done(), found: survey.found };
  };

  readonly confirm = (): void => this.#answer?.(true);

  readonly cancel = (): void => {
    this.#survey?.cancel();
    this.#answer?.(false);
  };

  readonly close = async (): Promise<void> => {
    this.#closed = true;
    this.cancel();
    await this.#arrival;
    await this.#turn;
  };

  async #begin(files: readonly IncomingFile[], onOutcome: OutcomeListener | undefined): Promise<ImportReport> {
    const isAsked = isBig(files);
    const entered = this.#arrival.then(async () => ((await isAsked) ? this.#parts.journal.begin(files, false) : null));
    this.#arrival = entered;
    const entry = await entered;
    if (entry === null) return this.#parts.imports.start({ files, onOutcome }).finished;
    return new Promise((finish) => this.#enqueue({ files, onOutcome, finish, entry }));
  }

  #enqueue(order: Order): void {
    this.#pending += 1;
    this.#turn = this.#turn.then(() => this.#preview(order));
  }

  async #preview(order: Order): Promise<void> {
    const { imports, store, onChange } = this.#parts;
    await imports.idle();
    if (this.#closed) return this.#drop(order);
    await order.entry.begin();
    const survey = surveyFiles(order.files, { ...this.#parts, onChange: () => this.#looked(order) });
    this.#survey = survey;
    onChange();
    const confirmed = await this.#wordOn(survey);
    this.#survey = null;
    await store.endSurvey().catch(() => null);
    if (confirmed) await this.#take(order, survey);
    else await this.#drop(order);
  }

  #looked({ entry }: Order): void {
    entry.alive();
    this.#parts.onChange();
  }

  /** The reader's word on a survey; one that found no file asks for none. */
  async #wordOn(survey: Survey): Promise<boolean> {
    await survey.finished;
    if (survey.isCancelled() || survey.files.length === 0) return !survey.isCancelled();
    return new Promise((resolve) => {
      this.#answer = (confirmed) => {
        this.#answer = null;
        resolve(confirmed);
      };
      this.#parts.onChange();
    });
  }

  async #take(order: Order, survey: Survey): Promise<void> {
    const { imports, store } = this.#parts;
    await order.entry.confirm();
    const before = { done: new Map(), entry: order.entry };
    const run = imports.start({ files: survey.files, onOutcome: order.onOutcome, staged: true, before });
    this.#settled();
    void run.finished.then(async (report) => {
      // Kept readings of files that failed or changed since.
      if (!this.#closed) await store.dropStaging().catch(() => null);
      order.finish(report);
    });
  }

  async #drop(order: Order): Promise<void> {
    await order.entry.end();
    if (!this.#closed) await this.#parts.store.dropStaging().catch(() => null);
    this.#settled();
    order.finish(nothingDone);
  }

  #settled(): void {
    this.#pending -= 1;
    this.#parts.onChange();
  }
}

async function isBig(files: readonly IncomingFile[]): Promise<boolean> {
  if (files.length >= fewestAsked) return true;
  const folders = await Promise.all(files.map((file) => file.kind === "path" && isFolder(file.path)));
  return folders.includes(true);
}

async function isFolder(path: string | Buffer): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
