import { createHash } from "node:crypto";
import type { Clause } from "../../shared/model/clause.ts";
import type { ClauseId } from "../../shared/model/ids.ts";
import type { KeyEvidence } from "./read-keys.ts";

/** Of evidence words, how many in a row are enough: a reader's quotation may run over the end of a clause. */
const enough = 6;

/** The clauses that hold words which a key names as evidence. Letter case, signs and white space do not count. */
export function findEvidence(clauses: readonly Clause[], evidence: KeyEvidence): ReadonlySet<ClauseId> {
  const found = clauses.filter(({ text }) => holds(wordsOf(text), evidence)).map(({ id }) => id);
  return new Set(found);
}

function holds(words: readonly string[], evidence: KeyEvidence): boolean {
  if (typeof evidence !== "string") return holdsHash(words, evidence);
  const wanted = wordsOf(evidence);
  const size = Math.min(enough, wanted.length);
  const text = ` ${words.join(" ")} `;
  for (let at = 0; at + size <= wanted.length; at++) {
    if (size > 0 && text.includes(` ${wanted.slice(at, at + size).join(" ")} `)) return true;
  }
  return false;
}

function holdsHash(words: readonly string[], evidence: { readonly words: number; readonly sha256: string }): boolean {
  for (let at = 0; at + evidence.words <= words.length; at++) {
    const stretch = words.slice(at, at + evidence.words).join(" ");
    if (createHash("sha256").update(stretch).digest("hex").startsWith(evidence.sha256)) return true;
  }
  return false;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
