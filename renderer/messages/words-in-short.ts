import { figure } from "./counts.ts";

/** The first of some words and how many more there are: `breach, leak and 5 more`. */
export function wordsInShort(words: readonly string[], most: number): string {
  const shown = words.slice(0, most).join(", ");
  return words.length > most ? `${shown} and ${figure(words.length - most)} more` : shown;
}
