import type { Clause } from "../../model/clause.ts";
import type { ClauseId, SectionId } from "../../model/ids.ts";
import type { Section } from "../../model/section.ts";
import { cueText } from "../5-clauses/practices/cue-text.ts";
import { type Act, type ActKind, findActs } from "./find-acts.ts";
import { findCondition } from "./find-condition.ts";
import { findOwnNames } from "./find-own-names.ts";
import { findRegion } from "./find-region.ts";
import type { Setting, Statement } from "./statement.ts";

/**
 * Everything a policy says, cut into statements in reading order, each with who does what, the exception that rides with
 * it and the places it is limited to. Items and table rows take the act of what introduces them.
 */
export function makeStatements(sections: readonly Section[], clauses: readonly Clause[]): readonly Statement[] {
  const sectionOf = new Map(sections.map((section) => [section.id, section]));
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
  const ownNames = findOwnNames(clauses);
  return clauses.flatMap((clause) => {
    const titles = titlesAbove(sectionOf, clause.section).map(cueText);
    const leadIn = clause.leadIn === null ? "" : cueText(leadInWords(clauseOf, clause.leadIn));
    const words = { text: cueText(clause.text), raw: clause.text };
    const region = titles.map((title) => findRegion(title, words)).find((found) => found !== null) ?? null;
    return statementsOf({ clause, titles: titles.join(" / "), leadIn, region }, ownNames);
  });
}

function titlesAbove(sectionOf: ReadonlyMap<SectionId, Section>, id: SectionId): readonly string[] {
  const section = sectionOf.get(id);
  if (section === undefined) return [];
  return [section.title, ...(section.parent === null ? [] : titlesAbove(sectionOf, section.parent))];
}

/** The last sentence of the lead-in: the one that ends in the colon. */
function leadInWords(clauseOf: ReadonlyMap<ClauseId, Clause>, id: ClauseId): string {
  const clause = clauseOf.get(id);
  const last = clause?.sentences.at(-1);
  if (clause === undefined || last === undefined) return "";
  return clause.text.slice(last.start, last.end);
}

/** Where a sentence goes on with a new subject or turns: there its parts are told apart. */
const partBreaks =
  /;\s|,?\s(?:but|however|whereas|although)\s|,\s(?:and|so|or|nor)\s(?=(?:we|you|they|it)\b)|\s[-–—]\s(?=(?:we|you|they)\b)/g;

function statementsOf(setting: Setting, ownNames: RegExp): readonly Statement[] {
  const { clause } = setting;
  const parts = clause.sentences.flatMap((sentence) => {
    const raw = clause.text.slice(sentence.start, sentence.end);
    const cuts = [0, ...[...cueText(raw).matchAll(partBreaks)].map((hit) => hit.index + hit[0].length), raw.length];
    const condition = findCondition(cueText(raw), raw);
    return cuts
      .slice(0, -1)
      .map((cut, at) => ({ start: sentence.start + cut, raw: raw.slice(cut, cuts[at + 1]), condition }));
  });
  const inherited = inheritedActs(setting, ownNames);
  return parts.map(({ start, raw, condition }, at) => {
    const text = cueText(raw);
    const own = findActs(text, ownNames);
    const acts = at === 0 || clause.kind === "row" ? [...own, ...inherited] : own;
    const label = at === 0 ? labelOf(raw) : null;
    return { raw, text, start, label, acts, condition: text.length > 0 ? condition : null, setting };
  });
}

/** "DM logs: …", "Stripe - …", "Legal review. …" */
function labelOf(raw: string): string | null {
  return /^([\p{Lu}\d"“][^:.;|]{1,58}?)(?::| [-–—]|\.(?= ))(?=\s|$)/u.exec(raw)?.[1] ?? null;
}

function inheritedActs({ clause, titles, leadIn }: Setting, ownNames: RegExp): readonly Act[] {
  if (clause.kind === "paragraph" || clause.kind === "quote") return [];
  const introduced = findActs(leadIn, ownNames).map(
    (act): Act => ({ ...act, passive: false, start: 0, end: 0, from: "lead-in" }),
  );
  if (introduced.length > 0) return introduced;
  const kind = headingActs.find(([, pattern]) => pattern.test(titles))?.[0];
  return kind === undefined ? [] : [headingAct(kind)];
}

const headingActs: readonly (readonly [ActKind, RegExp])[] = [
  ["share", /\b(?:shar(?:e|ing)|disclos\w+|recipients|third[- ]part\w+|sub-?processors?)\b/],
  ["collect", /\bcollect(?:ed|ion)?\b|\binformation (?:that )?you (?:provide|give)\b/],
  ["keep", /\bretention\b|\bretain\b|\bhow long\b/],
  ["use", /\bus(?:e|es|age)\b|\bpurposes?\b/],
];

function headingAct(kind: ActKind): Act {
  const shared = { by: "company", negated: false, hedged: false, passive: false, verb: "", start: 0, end: 0 } as const;
  return { kind, ...shared, from: "heading" };
}
