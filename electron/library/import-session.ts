import type { ImportOutcome, ImportState } from "../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { FilePath } from "./walk-files.ts";

/** From the first file to the last: what the import's progress and its list of results are about. */
export type Session = {
  readonly started: number;
  readonly outcomes: ImportOutcome[];
  /** How many of the outcomes came from before this start: they tell nothing of the rate. */
  before: number;
  found: number;
  failed: number;
  /** Which files failed, of those that can be found again. */
  readonly failures: Map<ImportOutcome, FilePath>;
  /** How many orders' files are still being looked for. */
  walks: number;
  /** Resolved as soon as it is known whether there are few files. */
  readonly counted: PromiseWithResolvers<void>;
  cancelled: boolean;
  suspended: boolean;
  /** Why no further file can be saved: said of the rest without trying each. */
  stopped: LibraryFailure | null;
};

/** Files of an import that are read whole at once: so many take about a second. */
const fewEnough = 20;

/** A session in which nothing is found yet; its clock runs from now. */
export function newSession(): Session {
  return {
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
  };
}

/** Takes note of one more file that a walk has come to. */
export function countFound(session: Session): void {
  session.found += 1;
  if (session.found > fewEnough) session.counted.resolve();
}

/** Takes note that one walk has come to its end. */
export function endWalk(session: Session): void {
  session.walks -= 1;
  if (session.walks === 0) session.counted.resolve();
}

/** Waits until the folders have been walked so far that it is known: reading the first of thousands whole would take a second. */
export async function isOfFew(session: Session): Promise<boolean> {
  await session.counted.promise;
  return session.found <= fewEnough;
}

/** How far a session under way has come, and how long the rest is likely to take. */
export function progressOf({ outcomes, before, found, failed, started, walks }: Session): ImportState {
  const done = outcomes.length;
  const perSecond = ((done - before) * 1_000) / Math.max(1, performance.now() - started);
  // While folders are still being walked nobody knows how much there is.
  const secondsLeft = walks > 0 || done === before ? null : Math.ceil((found - done) / perSecond);
  return { kind: "running", done, found, failed, perSecond, secondsLeft };
}
