import type { WatchedReader } from "./watch-reader.ts";

/** `next`: somebody looks at the window and waits. `last`: nobody waits for it. */
export type Turn = "next" | "in-turn" | "last";

/** Milliseconds after which a file may have any process: those at work have others that take long. */
const patience = 1_000;
/** Where each of the last so many files took so many milliseconds or more, every process is worth its start. */
const lastFiles = 5;
const slow = 50;

/** `isPatient`: takes no process that is kept aside. */
type Waiting = { readonly give: (reader: WatchedReader | null) => void; isPatient: boolean };

/** Who reads what next: a class because readers come and go, and files wait. */
export class ReaderQueue {
  readonly #aside: number;
  readonly #free: WatchedReader[];
  /** When each reader was given its file. */
  readonly #since = new Map<WatchedReader, number>();
  readonly #waiting: Readonly<Record<Turn, Waiting[]>> = { next: [], "in-turn": [], last: [] };
  readonly #durations: number[] = [];
  #isClosed = false;

  /** `aside`: how many of them files in turn do without while they are quick. */
  constructor(readers: readonly WatchedReader[], aside: number) {
    this.#free = [...readers];
    this.#aside = aside;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Resolves with a reader when it is this one's turn, with null when all is over. */
  take(turn: Turn): Promise<WatchedReader | null> {
    const { promise, resolve } = Promise.withResolvers<WatchedReader | null>();
    const own: Waiting = { give: resolve, isPatient: turn === "in-turn" && this.#areQuick() };
    this.#waiting[turn].push(own);
    this.#serve();
    return own.isPatient ? this.#impatientLater(own, promise) : promise;
  }

  /** Whoever took a reader gives it back when its file is read, well or not. */
  giveBack(reader: WatchedReader): void {
    this.#note(performance.now() - (this.#since.get(reader) ?? 0));
    this.#free.push(reader);
    this.#serve();
  }

  /** Whoever waits is told that all is over. */
  close(): void {
    this.#isClosed = true;
    this.#serve();
  }

  #areQuick(): boolean {
    return this.#durations.length < lastFiles || Math.min(...this.#durations) < slow;
  }

  #note(duration: number): void {
    this.#durations.push(duration);
    if (this.#durations.length > lastFiles) this.#durations.shift();
  }

  #impatientLater<T>(waiting: Waiting, given: Promise<T>): Promise<T> {
    const clock = setTimeout(() => {
      waiting.isPatient = false;
      this.#serve();
    }, patience);
    return given.finally(() => clearTimeout(clock));
  }

  #serve(): void {
    for (const turn of ["next", "in-turn", "last"] as const) while (this.#serveFirst(turn));
  }

  #serveFirst(turn: Turn): boolean {
    const [first] = this.#waiting[turn];
    if (first === undefined) return false;
    const reader = this.#isClosed ? null : this.#pick(turn, first);
    if (reader === undefined) return false;
    if (reader !== null) this.#since.set(reader, performance.now());
    this.#waiting[turn].shift()?.give(reader);
    return true;
  }

  /**
   * The last one to come back is the first to go out: its process is running. What nobody waits for goes round, so that
   * whichever is free for somebody who does wait has read something whole: its first takes eight times as long as others.
   */
  #pick(turn: Turn, { isPatient }: Waiting): WatchedReader | undefined {
    if (isPatient && this.#free.length <= this.#aside) return undefined;
    return turn === "last" ? this.#free.shift() : this.#free.pop();
  }
}
