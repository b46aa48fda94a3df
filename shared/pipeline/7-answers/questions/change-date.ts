import type { Evidence } from "../../../model/answer.ts";
import type { Metadata } from "../../../model/reading.ts";
import { findDates } from "../../4-sections/find-dates.ts";
import type { Said } from "../said.ts";
import { joinWords } from "../wording.ts";
import { type Draft, evidenceOf, wordsOfFacts } from "./draft.ts";
import type { Hit } from "./find-hits.ts";
import type { Found, QuestionRules } from "./question-rules.ts";

const months =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const date = `(?:${months}\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months},?\\.? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d(?:-\\d\\d)?)`;

export const changeDate: QuestionRules = {
  question: "change-date",
  lookedFor: ["last updated", "effective date", "last modified", "version of"],
  silence: "They don't say when it was last changed or from when it applies",
  settle,
  cues: [
    {
      id: "dated",
      says: "yes",
      weight: 2,
      pattern: new RegExp(
        `\\b(?:updated?|revised|revision|modified|effective|effect|changed|version|force|applies|amended|reviewed|posted|published|as of|date[d]?|since|issued|adopted)\\b(?: \\d[\\d.]{0,6})?[^.\\d]{0,50}\\b${date}|\\b${date}\\b[^.;]{0,30}\\b(?:version|update|revision)\\b`,
      ),
      unless: /\b(?:ccpa|gdpr|laws?|act|regulation|directive|directives|since (?:its|our) )\b/,
      matches: "Last updated: 5 March 2024",
      misses: "We opened on 5 March 2024.",
    },
    {
      id: "bare",
      says: "yes",
      weight: 1,
      pattern: new RegExp(`^\\W*(?:[\\w ]{0,30}[:,] ?)?${date}\\W*$`),
      matches: "March 5, 2024",
      misses: "On March 5, 2024 we opened a shop.",
    },
  ],
};

function settle({ hits, facts, said }: Found): Draft | null {
  const known = facts.of("date");
  const best = withDates([...hits].sort((a, b) => (b.cue.weight ?? 1) - (a.cue.weight ?? 1)));
  const written = best
    .filter((hit) => hit.cue.id === "dated" || isAtRim(hit, said))
    .flatMap(({ passage }) => findDates(passage.raw).map(({ iso }) => iso));
  const told = [said.metadata.updated, said.metadata.effective, ...known.map(({ value }) => value)];
  const dates = [...new Set(told.filter((each) => each !== null))];
  const value = dates.length > 0 ? dates : written;
  if (value.length === 0) return null;
  const words = [...wordsOfFacts(known.slice(0, 2)), ...evidenceOf(best)];
  return {
    state: "yes",
    text: tell(said.metadata, value),
    value: value.slice(0, 2),
    exception: false,
    region: null,
    evidence: words.length > 0 ? words : underDatedHeading(said),
    open: [],
  };
}

/** A date alone on a line dates the policy where it opens or closes it. */
function isAtRim({ passage }: Hit, { clauses }: Said): boolean {
  const rim = [...clauses.slice(0, rimClauses), ...clauses.slice(-rimClauses)];
  return rim.includes(passage.clause);
}
const rimClauses = 4;

/** Where the date stands in a heading: the first words under it, since headings are not cited. */
function underDatedHeading({ sections, clauses }: Said): readonly Evidence[] {
  const titled = sections.find(({ title, clauses: own }) => own.length > 0 && findDates(title).length > 0);
  const clause = clauses.find(({ id }) => id === titled?.clauses[0]);
  const [sentence] = clause?.sentences ?? [];
  return clause === undefined || sentence === undefined ? [] : [{ clause: clause.id, span: sentence }];
}

function withDates(hits: readonly Hit[]): readonly Hit[] {
  const own = hits.filter(({ cue }) => cue.id === "dated");
  return (own.length > 0 ? own : hits).slice(0, 2);
}

function tell({ updated, effective }: Metadata, dates: readonly string[]): string {
  const parts = [
    ...(updated === null ? [] : [`was last changed on ${updated}`]),
    ...(effective === null ? [] : [`applies from ${effective}`]),
  ];
  return parts.length > 0 ? `The policy ${joinWords(parts)}.` : `The policy is dated ${joinWords(dates.slice(0, 2))}.`;
}
