import file from "../../resources/glossary.json?raw";
import type { GlossaryEntry } from "../../shared/model/glossary.ts";
import { makeTermFinder, type TermFinder } from "../../shared/text/make-term-finder.ts";

/** The words of privacy policies explained in plain ones, in the order of the alphabet. It ships with the app. */
export const glossary: readonly GlossaryEntry[] = readGlossary(file);

/** The glossary's words in a text. */
export const findTerms: TermFinder = makeTermFinder(glossary);

/** Throws where the file is not a glossary: it is our own, and a test reads it. */
function readGlossary(text: string): readonly GlossaryEntry[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries) || !entries.every(isEntry)) throw new Error("resources/glossary.json is no glossary");
  return entries;
}

function isEntry(value: unknown): value is GlossaryEntry {
  if (typeof value !== "object" || value === null) return false;
  const has = (key: string): unknown => Reflect.get(value, key);
  const isWords = (each: unknown) => Array.isArray(each) && each.every((word) => typeof word === "string");
  return (
    typeof has("term") === "string" && typeof has("means") === "string" && isWords(has("forms")) && isWords(has("see"))
  );
}
