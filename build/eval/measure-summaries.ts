import type { Reading } from "../../shared/model/reading.ts";
import { readingGrade } from "../../shared/pipeline/4-sections/reading-effort.ts";
import { median } from "../bench/print-table.ts";
import { printTable } from "./print-table.ts";
import { readKeys } from "./read-keys.ts";
import { readSample } from "./read-sample.ts";

/** Prints how long and how hard to read summaries, answers and section gists are, over the policies that have keys. */
export async function measureSummaries(): Promise<void> {
  for (const { name, keys } of readKeys()) {
    const readings: Reading[] = [];
    for (const { path } of keys) readings.push(await readSample(path));
    console.log(`\n## Reading effort: ${name}\n`);
    printTable([
      ["", "sentences a policy, median", "words a sentence, median", "Flesch-Kincaid grade, median"],
      rowOf(
        "summary",
        readings.map(({ summary }) => summary.map(({ text }) => text)),
      ),
      rowOf(
        "sections",
        readings.map(({ gists }) => gists.flatMap((gist) => gist.sentences.map(({ text }) => text))),
      ),
      rowOf(
        "answers",
        readings.map(({ answers }) => answers.map(({ text }) => text)),
      ),
      rowOf("the policies", readings.map(sentencesOf)),
    ]);
  }
}

function sentencesOf({ clauses }: Reading): readonly string[] {
  return clauses.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
}

function rowOf(what: string, texts: readonly (readonly string[])[]): readonly string[] {
  const words = texts.flat().map((sentence) => sentence.split(/\s+/).length);
  const grades = texts.map((sentences) => readingGrade(sentences)).filter((grade) => grade !== null);
  return [
    what,
    String(median(texts.map((sentences) => sentences.length))),
    String(median(words)),
    grades.length === 0 ? "–" : median(grades).toFixed(1),
  ];
}
