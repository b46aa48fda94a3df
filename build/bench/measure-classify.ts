import { classifyText } from "../../shared/pipeline/5-clauses/practices/classify-text.ts";
import { practiceModel } from "../../shared/pipeline/5-clauses/practices/practice-model.ts";
import type { BenchOptions } from "./bench.ts";
import { median, type Row } from "./print-table.ts";

/** About two hundred characters, as half of all clauses have at most. */
const clause =
  "We may share your purchase data with couriers and other service providers that help us to run the shop, to send " +
  "parcels and to keep our accounts for seven years after your last order with us, number ";
const clauses = 2000;

/** How long the practice model takes to be unpacked, and to tell and explain what a clause is about, in processor time. */
export async function measureClassify({ runs }: BenchOptions): Promise<readonly Row[]> {
  const unpacked = processorTime(() => void practiceModel());
  const each: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const spent = processorTime(() => {
      for (let at = 0; at < clauses; at++) classifyText({ text: clause + at });
    });
    // The first run warms up.
    if (run > 0) each.push(spent / clauses);
  }
  return [
    { what: "the practice model is unpacked", figure: `${unpacked.toFixed(1)} ms`, goal: "50 ms" },
    { what: "a clause is told and explained", figure: `${median(each).toFixed(3)} ms`, goal: "0.2 ms" },
  ];
}

/** In milliseconds. Other programs on the machine do not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
