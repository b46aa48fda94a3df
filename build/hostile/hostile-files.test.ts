import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { forkReader } from "../../electron/reading/fork-reader.ts";
import type { ReaderProcess } from "../../electron/reading/reader-process.ts";
import { usualLimits, watchReader } from "../../electron/reading/watch-reader.ts";
import type { FileFailure } from "../../shared/model/failure.ts";
import type { Reading } from "../../shared/model/reading.ts";
import type { Result } from "../../shared/model/result.ts";
import { madeSamples } from "./made-samples.ts";
import type { Sample } from "./sample.ts";

// Each file has its own limits, below; this one is for the day when a process can no longer be ended.
vi.setConfig({ testTimeout: 120_000 });

/** What `seeds/hostile/README.md` allows: a processor's time, in ms, and bytes of memory. */
const mostTime = 10_000;
const mostMemory = 500_000_000;

const seeds = join(import.meta.dirname, "..", "..", "seeds", "hostile");
const keptSamples = readdirSync(seeds).map(
  (name): Sample => ({ name, make: () => new Uint8Array(readFileSync(join(seeds, name))) }),
);

const state: { live: ReaderProcess | null; peak: number } = { live: null, peak: 0 };
const spawn = forkReader(new URL("../../electron/reading/reader.ts", import.meta.url));
const reader = watchReader(() => {
  state.live = spawn();
  return state.live;
}, usualLimits);
const watch = setInterval(() => {
  state.peak = Math.max(state.peak, state.live?.residentBytes() ?? 0);
}, 20);

afterAll(() => {
  clearInterval(watch);
  reader.close();
});

type Outcome = { readonly result: Result<Reading, FileFailure>; readonly time: number; readonly memory: number };

async function readSample({ name, make }: Sample): Promise<Outcome> {
  const bytes = make();
  const before = state.live;
  const used = before?.processorTime() ?? 0;
  state.peak = 0;
  const result = await reader.read({ fileName: name, bytes });
  // A process that was ended tells no time; it was ended because its time or its memory was up.
  const time = state.live === before ? (before?.processorTime() ?? 0) - used : 0;
  return { result, time, memory: state.peak };
}

/** Everything of a reading that a person may see or follow. */
function shownIn(reading: Reading): { readonly texts: readonly string[]; readonly links: readonly string[] } {
  const { clauses, sections, leftOut, metadata, summary } = reading;
  return {
    texts: [
      ...clauses.map(({ text }) => text),
      ...sections.map(({ title }) => title),
      ...leftOut.map(({ text }) => text),
      ...summary.map(({ text }) => text),
      metadata.title,
    ],
    links: clauses.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "link" ? [mark.href] : []))),
  };
}

const sound = new TextEncoder().encode("# Larkfield Privacy Policy\n\nWe share your personal data with partners.\n");

test.each([...keptSamples, ...madeSamples])("$name opens harmlessly or ends in a clean error", async (sample) => {
  const { result, time, memory } = await readSample(sample);
  expect(time).toBeLessThan(mostTime);
  expect(memory).toBeLessThan(mostMemory);
  expect(result.ok ? "read" : result.failure.kind).not.toBe("reader-died");
  const links = result.ok ? shownIn(result.value).links : [];
  expect(links.filter((link) => /^[\s\0-\x20]*(?:javascript|vbscript|data):/i.test(link))).toEqual([]);
  expect(await reader.read({ fileName: "sound.md", bytes: sound })).toMatchObject({ ok: true });
});

test.each(keptSamples.filter(({ name }) => name !== "README.md"))(
  "nothing of what $name would do is text",
  async (sample) => {
    const { result } = await readSample(sample);
    const texts = result.ok ? shownIn(result.value).texts : [];
    expect(texts.filter((text) => text.includes("owned"))).toEqual([]);
  },
);

test("nothing was written", () => {
  expect(existsSync(join(tmpdir(), "owned.txt"))).toBe(false);
});
