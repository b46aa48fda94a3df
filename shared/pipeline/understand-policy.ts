import type { Reading } from "../model/reading.ts";
import type { Section } from "../model/section.ts";
import { classifyClauses } from "./5-clauses/practices/classify-clauses.ts";
import { gatherFacts } from "./6-facts/gather-facts.ts";
import { answerQuestions } from "./7-answers/answer-questions.ts";
import { findWatchItems } from "./7-answers/find-watch-items.ts";
import { writeGists } from "./7-answers/write-gists.ts";
import { writeSummary } from "./7-answers/write-summary.ts";
import { type Outlined, type Parted, partOutlined, readingOf, type Understood, unread } from "./outline-policy.ts";

/** The rest of the road, from clauses to answers. A document of which nothing may be claimed stays one. */
export function understandPolicy(outlined: Outlined): Reading {
  const parted = partOutlined(outlined);
  return readingOf(parted, parted.isClaimed ? understand(parted) : unread(parted));
}

function understand({ sections, clauses: plain, metadata: about }: Parted): Understood {
  const titled = sections.map(withPolicysTitle);
  const clauses = classifyClauses(titled, plain);
  const facts = gatherFacts(titled, clauses, about);
  const said = { sections, clauses, facts, metadata: about };
  const answers = answerQuestions(said);
  return {
    clauses,
    facts,
    summary: writeSummary(sections, clauses, facts),
    gists: writeGists(said),
    answers,
    watch: findWatchItems(said, answers),
  };
}

/** A title of ours is no word of the policy: nothing is concluded from it. */
function withPolicysTitle(section: Section): Section {
  return section.madeBy === "policy" || section.title === "" ? section : { ...section, title: "" };
}
