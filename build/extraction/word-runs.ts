import { digit, letter, mark, runsOf } from "../../shared/text/letters.ts";

/** So many words in a row are seldom alike by chance. */
const runLength = 5;
/** A text is taken to be in another when so much of its runs is. Links and line ends cost some runs their neighbours. */
const leastShared = 0.7;

/** A text as its words, for telling whether it says what another one says: no case, signs or white space. */
export type Wording = { readonly line: string; readonly runs: ReadonlySet<string> };

/** Goes in: any texts, in order. Comes out: their words as one line, and every run of five of them. */
export function wordingOf(texts: readonly string[]): Wording {
  const words = texts.flatMap(wordsOf);
  return { line: ` ${words.join(" ")} `, runs: new Set(runsIn(words)) };
}

/** The words of a text in lower case; letters of scripts without spaces stand together as long as they are not parted. */
export function wordsOf(text: string): readonly string[] {
  return runsOf(text.toLowerCase(), letter | digit | mark);
}

/** Whether a wording holds this text: a short one word for word, of a longer one most runs of words. */
export function holds(wording: Wording, text: string): boolean {
  const words = wordsOf(text);
  if (words.length <= runLength + 2) return wording.line.includes(` ${words.join(" ")} `);
  return sharedRuns(wording, words) >= leastShared;
}

/** How much (0 to 1) of a text's runs of words a wording has. */
function sharedRuns(wording: Wording, words: readonly string[]): number {
  const runs = runsIn(words);
  return runs.filter((run) => wording.runs.has(run)).length / runs.length;
}

function runsIn(words: readonly string[]): readonly string[] {
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(" "));
}
