import type { Input } from "../../../shared/ipc/contract.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { SearchHit, SearchResult } from "../../../shared/model/search-hit.ts";
import { type Span, textSpan } from "../../../shared/model/span.ts";
import { cardOf, type MemoryLibrary, readingOf } from "./memory-library.ts";

/** Finds the clauses that hold every word asked for, at the start of a word. A stand-in for the index, not a second one. */
export function searchMemory(library: MemoryLibrary, asked: Input<"search.run">): SearchResult {
  const words = asked.query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hits = words.length === 0 ? [] : allHits(library, words);
  return {
    query: asked.query,
    hits: hits.slice(asked.offset, asked.offset + asked.limit),
    total: hits.length,
    policies: new Set(hits.map(({ policy }) => policy)).size,
    milliseconds: 1,
  };
}

function allHits(library: MemoryLibrary, words: readonly string[]): readonly SearchHit[] {
  return [...library.policies.values()].flatMap((shelved) => {
    const card = cardOf(library, shelved);
    const reading = readingOf(library, shelved.versions[0]);
    return reading.clauses.flatMap((clause): SearchHit[] => {
      const matches = matchesIn(clause, words);
      const section = reading.sections.find(({ id }) => id === clause.section);
      if (matches.length === 0 || section === undefined) return [];
      return [
        {
          policy: card.id,
          version: card.version,
          policyTitle: card.title,
          organisation: card.organisation,
          section: section.id,
          sectionNumber: section.number,
          sectionTitle: section.title,
          clause: clause.id,
          clauseNumber: clause.number,
          practices: clause.practices.map(({ practice }) => practice),
          snippet: clause.text,
          snippetStart: 0,
          goesOn: false,
          matches,
        },
      ];
    });
  });
}

function matchesIn(clause: Clause, words: readonly string[]): readonly Span<"text">[] {
  const found = words.map((word) =>
    [...clause.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}[\\p{L}\\p{N}]*`, "giu"))].map((match) =>
      textSpan(match.index, match.index + match[0].length),
    ),
  );
  return found.every((spans) => spans.length > 0) ? found.flat().sort((a, b) => a.start - b.start) : [];
}
