import type { FileFailure } from "../../shared/model/failure.ts";
import type { PlainDocument, Reading } from "../../shared/model/reading.ts";
import { fail, type Result } from "../../shared/model/result.ts";
import type { PolicySource } from "../../shared/pipeline/source.ts";
import { checkAnswer, checkDocument, checkText } from "./check-reading.ts";
import { type DecodedText, type ReaderMessage, type ReadRequest, toReaderMessage } from "./messages.ts";
import type { ReaderEnd, ReaderProcess, SpawnReader } from "./reader-process.ts";

/** When a reading process is given up, in milliseconds and bytes. */
export type ReadingLimits = {
  /** Of its own processor time without a sign of life while it reads; by the clock where it does nothing or can't be told. */
  readonly stall: number;
  /** For one file in all, the process's start included. */
  readonly total: number;
  readonly memory: number;
};

/**
 * A hostile file gets 500 MB, and a process goes on growing until it is looked at again. The largest real ones (pages of
 * 1 MB, PDFs of a hundred pages) take up to 340, most of it waiting to be collected. A PDF of 1 MB was seen to take 2.3 GB.
 */
export const usualLimits: ReadingLimits = { stall: 5_000, total: 60_000, memory: 460_000_000 };

/** V8's own limit on a reading process, in MB: under the watchdog's, so that a full heap ends, or is swept, by itself first. */
export const usualHeap = 340;

/** How often memory is looked at, in milliseconds: a process can take about 50 MB in that time. */
const lookEvery = 25;

/** Share of the memory it may have at which a process is replaced once its file is read. */
const wornAt = 0.85;

/** Milliseconds of processor time below which a process did nothing while it was waited for: its beats take less. */
const idleBelow = 50;

/** One place at which files are read one after the other, by one process until it has to be replaced. */
export type WatchedReader = {
  /**
   * Never rejects. One file at a time: the next only when the one before is answered. Where a process breaks on what a policy
   * says and not on its text, another reads the text alone: a note says so.
   */
  readonly read: (source: PolicySource) => Promise<Result<Reading, FileFailure>>;
  /** Only what it is listed and found by; the same otherwise. */
  readonly readPlainly: (source: PolicySource) => Promise<Result<PlainDocument, FileFailure>>;
  /** Only its decoded text; the same otherwise. */
  readonly decode: (source: PolicySource) => Promise<Result<DecodedText, FileFailure>>;
  /** Ends the process; a file being read gets `reader-died`. */
  readonly close: () => void;
};

type Job = {
  readonly request: ReadRequest;
  /** Settles with an answer that can be true. Comes out: it, or null where it can't be true. */
  readonly take: (result: unknown) => Result<unknown, FileFailure> | null;
  readonly refuse: (failure: FileFailure) => void;
};
type CheckAnswer<T> = (answer: unknown, bytes: number) => Result<T, FileFailure> | null;
type Live = { readonly process: ReaderProcess; ready: boolean; requests: number };

/** A reading process under guard: killed on stall or memory, replaced by a fresh one for the next file. */
export function watchReader(spawnReader: SpawnReader, limits: ReadingLimits): WatchedReader {
  const guard = new Guard(spawnReader, limits);
  return {
    read: async (source) => {
      const whole = await guard.ask("reading", source, checkAnswer);
      if (whole.ok || !guard.hasOutlined) return whole;
      const unclaimed = await guard.ask("unclaimed", source, checkAnswer);
      return unclaimed.ok ? unclaimed : whole;
    },
    readPlainly: (source) => guard.ask("document", source, checkDocument),
    decode: (source) => guard.ask("text", source, checkText),
    close: () => guard.close(),
  };
}

/** A class because it has a lifetime: a process that comes and goes, a file in hand, and three clocks. */
class Guard {
  readonly #spawn: SpawnReader;
  readonly #limits: ReadingLimits;
  #live: Live | null = null;
  #isClosed = false;
  #hasOutlined = false;
  #job: Job | null = null;
  /** Processor time it had used when it last gave a sign of life. */
  #usedAtSign: number | null = null;
  #stallClock: NodeJS.Timeout | undefined;
  #totalClock: NodeJS.Timeout | undefined;
  #memoryClock: NodeJS.Timeout | undefined;

  constructor(spawn: SpawnReader, limits: ReadingLimits) {
    this.#spawn = spawn;
    this.#limits = limits;
  }

  /** Whether the file that was asked for last had come as far as its clauses. */
  get hasOutlined(): boolean {
    return this.#hasOutlined;
  }

  ask<T>(wanted: ReadRequest["wanted"], source: PolicySource, check: CheckAnswer<T>): Promise<Result<T, FileFailure>> {
    this.#hasOutlined = false;
    if (this.#isClosed) return Promise.resolve(fail({ kind: "reader-died" }));
    return new Promise((settle) => {
      const live = this.#live ?? this.#start();
      live.requests += 1;
      const { fileName, bytes, restored = [] } = source;
      const take: Job["take"] = (result) => {
        const outcome = check(result, bytes.length);
        if (outcome !== null) settle(outcome);
        return outcome;
      };
      const request = { id: live.requests, wanted, fileName, bytes, restored };
      this.#job = { request, take, refuse: (failure) => settle(fail(failure)) };
      this.#totalClock = setTimeout(() => this.#giveUp({ kind: "timeout" }), this.#limits.total);
      this.#memoryClock = setInterval(() => this.#lookAtMemory(), lookEvery);
      if (live.ready) this.#hand(live, this.#job);
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#giveUp({ kind: "reader-died" });
  }

  #start(): Live {
    const live: Live = { process: this.#spawn(), ready: false, requests: 0 };
    this.#live = live;
    live.process.onMessage((message) => live === this.#live && this.#hear(live, toReaderMessage(message)));
    live.process.onExit((end) => live === this.#live && this.#lose(end));
    return live;
  }

  #hand(live: Live, job: Job): void {
    this.#windUp();
    live.process.send(job.request);
  }

  #hear(live: Live, message: ReaderMessage | null): void {
    if (message?.kind === "outlined") this.#hasOutlined = true;
    if (message === null) this.#giveUp({ kind: "reader-died" });
    else if (message.kind === "answer") this.#answer(message.id, message.result);
    else if (this.#job === null) live.ready = true;
    else if (live.ready) this.#windUp();
    else {
      live.ready = true;
      this.#hand(live, this.#job);
    }
  }

  #answer(id: number, result: unknown): void {
    const job = this.#job;
    const outcome = job?.request.id === id ? job.take(result) : null;
    // An answer nobody asked for, or that can't be true: the process is not ours any more.
    if (outcome === null || this.#isWorn(outcome)) this.#drop();
    if (outcome === null) this.#refuse({ kind: "reader-died" });
    else this.#finish();
  }

  /** A process that failed inside, or that holds on to most of what it may, is not given another file. */
  #isWorn(outcome: Result<unknown, FileFailure>): boolean {
    if (!outcome.ok && outcome.failure.kind === "reader-died") return true;
    return (this.#live?.process.residentBytes() ?? 0) > this.#limits.memory * wornAt;
  }

  #lookAtMemory(): void {
    if ((this.#live?.process.residentBytes() ?? 0) > this.#limits.memory) this.#giveUp({ kind: "out-of-memory" });
  }

  #windUp(): void {
    this.#usedAtSign = this.#live?.process.processorTime() ?? null;
    this.#waitForSign(this.#limits.stall, this.#usedAtSign);
  }

  /** On a busy machine a process may get a tenth of a processor: it is not stalled because others are at work. */
  #waitForSign(time: number, usedBefore: number | null): void {
    clearTimeout(this.#stallClock);
    this.#stallClock = setTimeout(() => {
      const used = this.#live?.process.processorTime() ?? null;
      const left = this.#limits.stall - ((used ?? 0) - (this.#usedAtSign ?? 0));
      const isIdle = used === null || usedBefore === null || used - usedBefore < idleBelow;
      if (isIdle || left <= 0) this.#giveUp({ kind: "timeout" });
      else this.#waitForSign(left, used);
    }, time);
  }

  #giveUp(failure: FileFailure): void {
    this.#drop();
    this.#refuse(failure);
  }

  #lose(end: ReaderEnd): void {
    this.#live = null;
    this.#refuse({ kind: end === "out-of-memory" ? "out-of-memory" : "reader-died" });
  }

  #drop(): void {
    const live = this.#live;
    this.#live = null;
    live?.process.kill();
  }

  #refuse(failure: FileFailure): void {
    this.#job?.refuse(failure);
    this.#finish();
  }

  #finish(): void {
    this.#job = null;
    clearTimeout(this.#stallClock);
    clearTimeout(this.#totalClock);
    clearInterval(this.#memoryClock);
  }
}
