import { forkReader } from "../../../electron/reading/fork-reader.ts";
import type { ReaderProcess } from "../../../electron/reading/reader-process.ts";
import { usualLimits, watchReader } from "../../../electron/reading/watch-reader.ts";
import type { FileFailure } from "../../../shared/model/failure.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { Result } from "../../../shared/model/result.ts";
import type { Mutant } from "./mutants.ts";

/** How one file was read. Times in milliseconds, memory in bytes. */
export type Verdict = {
  readonly outcome: string;
  readonly time: number;
  readonly used: number;
  readonly memory: number;
  /** How much of it was not held before: what earlier files left lies there until it is needed. */
  readonly grown: number;
  /** What is not as it should be; empty where all is. */
  readonly complaints: readonly string[];
};

export type Judge = { readonly read: (mutant: Mutant) => Promise<Verdict>; readonly close: () => void };

/** Half the time that `seeds/hostile/README.md` allows, in ms, and three fifths of the memory: what comes near is looked at. */
const longest = 5_000;
const largest = 300_000_000;
const muchGrown = 120_000_000;

const sound = new TextEncoder().encode("# Larkfield Privacy Policy\n\nWe share your personal data with partners.\n");

/** Reads files in a real reading process under its usual limits, and after each that fails, a sound one. */
export function openJudge(): Judge {
  const state: { live: ReaderProcess | null } = { live: null };
  const spawn = forkReader(new URL("../../../electron/reading/reader.ts", import.meta.url));
  const reader = watchReader(() => {
    state.live = spawn();
    return state.live;
  }, usualLimits);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, state.live?.residentBytes() ?? 0);
  }, 20);
  const read = async ({ name, bytes }: Mutant): Promise<Verdict> => {
    const before = state.live;
    const usedBefore = before?.processorTime() ?? 0;
    const start = performance.now();
    const held = before?.residentBytes() ?? 0;
    peak = 0;
    const result = await reader.read({ fileName: name, bytes });
    const time = Math.round(performance.now() - start);
    // A process that was ended tells no time; its successor has used none yet.
    const used = (state.live?.processorTime() ?? 0) - (state.live === before ? usedBefore : 0);
    const measured = { outcome: outcomeOf(result), time, used, memory: peak, grown: peak - held };
    const next = result.ok || (await reader.read({ fileName: "sound.md", bytes: sound })).ok;
    return { ...measured, complaints: [...complaintsOf(measured), ...(next ? [] : ["next file failed"])] };
  };
  return {
    read,
    close: () => {
      clearInterval(watch);
      reader.close();
    },
  };
}

function outcomeOf(result: Result<Reading, FileFailure>): string {
  if (!result.ok) return result.failure.kind;
  return result.value.notes.some(({ kind }) => kind === "not-understood") ? "not-understood" : "read";
}

function complaintsOf({ outcome, used, memory, grown }: Omit<Verdict, "complaints">): readonly string[] {
  return [
    ...(used > longest ? ["slow"] : []),
    ...(memory > largest && grown > muchGrown ? ["large"] : []),
    ...(/reader-died|timeout|out-of-memory|not-understood/.test(outcome) ? [outcome] : []),
  ];
}
