import type { Clause } from "../../model/clause.ts";
import type { Fact } from "../../model/fact.ts";
import type { ClauseId, SectionId } from "../../model/ids.ts";
import type { Practice } from "../../model/practice.ts";
import type { SectionGist, SummarySentence } from "../../model/summary.ts";
import type { Draft } from "./cite.ts";
import { placeName, said as saidOfPlace } from "./place-words.ts";
import type { Said } from "./said.ts";
import { type Words, wordsAfter, wordsBefore, wordsIn } from "./words-of.ts";
import { weightiest, writeDrafts } from "./write-drafts.ts";

/** More is no gist. */
const mostSentences = 2;

/**
 * What each section says, in one or two plain sentences, in the order of the outline. They are made from the facts of the
 * clauses that stand directly under its heading and cite no others; a section of which nothing can be said is left out.
 */
export function writeGists({ sections, clauses, facts }: Said): readonly SectionGist[] {
  const sectionOf = new Map<ClauseId, SectionId>(clauses.map(({ id, section }) => [id, section]));
  const factsOf = Map.groupBy(facts, (fact) => sectionOf.get(fact.clause));
  const clausesOf = Map.groupBy(clauses, ({ section }) => section);
  const words = { of: wordsIn(clauses), before: wordsBefore(clauses), after: wordsAfter(clauses) };
  return sections.flatMap(({ id }) => {
    const drafts = draftsOf(factsOf.get(id) ?? [], words);
    const sentences = gistOf(drafts, mainPractice(clausesOf.get(id) ?? []));
    return sentences.length === 0 ? [] : [{ section: id, sentences }];
  });
}

function draftsOf(facts: readonly Fact[], words: Words): readonly Draft[] {
  return [...Map.groupBy(facts, ({ region }) => region)].flatMap(([region, some]) =>
    region === null ? writeDrafts(some, words) : draftsOfPlace(region, { facts: some, words }),
  );
}

/** What a section is about goes before what else it says, however weighty: more than the greatest weight of a draft. */
const atHome = 20;

function gistOf(drafts: readonly Draft[], practice: Practice | undefined): readonly SummarySentence[] {
  const weighed = drafts.map((each) => (each.practice === practice ? { ...each, weight: each.weight + atHome } : each));
  const [first, ...rest] = weightiest(weighed, mostSentences).map(({ practice, text, cites }) => ({
    practice,
    text,
    cites,
  }));
  return first === undefined ? [] : [{ ...first, text: withoutAlso(first.text) }, ...rest];
}

/** The first sentence goes on from none: "They also use …" is "They use …" there. */
function withoutAlso(text: string): string {
  return text.replace(/^((?:In [^,]{1,40} )?(?:they|you)(?: may| can)?) also /i, "$1 ");
}

/** The practice that most of the clauses are about, by their scores. */
function mainPractice(clauses: readonly Clause[]): Practice | undefined {
  const scores = new Map<Practice, number>();
  for (const { practices } of clauses) {
    for (const { practice, score } of practices) scores.set(practice, (scores.get(practice) ?? 0) + score);
  }
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** What a section says of one place only, told as holding there; nothing where the place has no plain name. */
function draftsOfPlace(
  region: string,
  { facts, words }: { readonly facts: readonly Fact[]; readonly words: Words },
): readonly Draft[] {
  if (placeName(region) === null) return [];
  const anywhere = facts.map((fact) => ({ ...fact, region: null }));
  return writeDrafts(anywhere, words).map((draft) => ({ ...draft, text: saidOfPlace(draft.text, region) }));
}
