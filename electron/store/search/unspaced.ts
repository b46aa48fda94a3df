/**
 * Letters of scripts that put no spaces between words: the index, which takes a run of letters for one word, would find only
 * how a sentence begins. Each of them is a word to it; what a person types of them is found wherever they stand together.
 */
const unspaced =
  "[[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]&&[\\p{L}\\p{N}]]";
const beforeGap = new RegExp(`${unspaced}\\p{M}*(?=[\\p{L}\\p{N}])|[\\p{L}\\p{N}]\\p{M}*(?=${unspaced})`, "gv");

/** Where those letters lie; most texts are done with after this one look. */
const anyUnspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud88d]/;

/** What stands between two such letters in the index; texts and queries are kept clear of it. */
export const gap = "\u0003";

/** Parts the letters that are words of their own. `withoutGaps` gives the text back. */
export function withGaps(text: string): string {
  return anyUnspaced.test(text) ? text.replace(beforeGap, `$&${gap}`) : text;
}

/** The text as it was before it was parted. */
export function withoutGaps(text: string): string {
  return text.replaceAll(gap, "");
}

/** Whether the letter at an offset is one of them: a text may be cut before and after it. */
export function isUnspaced(text: string, at: number): boolean {
  return anyUnspaced.test(text.charAt(at));
}
