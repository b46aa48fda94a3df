import type { Clause } from "../../model/clause.ts";
import type { ClauseId, SectionId } from "../../model/ids.ts";
import type { Section } from "../../model/section.ts";
import { cueText } from "../5-clauses/practices/cue-text.ts";
import { findPlace } from "./find-region.ts";

/**
 * "If you are based in the UK, you have the following rights": what comes after it in its section, and in the sections below,
 * is for people there. Where that would be more of the policy than this share, its outline is too flat to tell.
 */
const mostUnderOne = 1 / 3;

const opens =
  /^\W*(?:if you\b|as an? |for (?:users|people|individuals|residents|those|customers|visitors)\b|residents\b|\w+ residents\b)/;
const pointsOn =
  /\bfollowing\b|\bthese rights\b|\bthis section\b|\brights (?:listed |described |set out )?below\b|:\s*$/;

/** How much of a clause is looked at for it, in code units. */
const lookedAt = 400;

/** The people or places, as written, that clauses are limited to by a sentence above them in their section. */
export function findOpenings(sections: readonly Section[], clauses: readonly Clause[]): ReadonlyMap<ClauseId, string> {
  const parentOf = new Map(sections.map(({ id, parent }) => [id, parent]));
  const opened = new Map<SectionId, Clause>();
  const under = new Map<ClauseId, Clause>();
  for (const clause of clauses) {
    const by = openingAbove(clause.section, parentOf, opened);
    if (by !== null) under.set(clause.id, by);
    if (openingPlace(clause) !== null) opened.set(clause.section, clause);
  }
  const counts = Map.groupBy(under.values(), (by) => by.id);
  const isPart = (by: Clause): boolean => (counts.get(by.id)?.length ?? 0) <= clauses.length * mostUnderOne;
  return new Map([...under].flatMap(([id, by]) => (isPart(by) ? [[id, openingPlace(by) ?? ""] as const] : [])));
}

function openingPlace({ text }: Clause): string | null {
  const raw = text.slice(0, lookedAt);
  const words = cueText(raw);
  return opens.test(words) && pointsOn.test(words) ? findPlace(words, raw) : null;
}

function openingAbove(
  id: SectionId,
  parentOf: ReadonlyMap<SectionId, SectionId | null>,
  opened: ReadonlyMap<SectionId, Clause>,
): Clause | null {
  const own = opened.get(id);
  if (own !== undefined) return own;
  const parent = parentOf.get(id) ?? null;
  return parent === null ? null : openingAbove(parent, parentOf, opened);
}
