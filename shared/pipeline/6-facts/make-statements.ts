import type { Clause } from "../../model/clause.ts";
import type { ClauseId, SectionId } from "../../model/ids.ts";
import type { Section } from "../../model/section.ts";
import { findAll } from "../../text/find-all.ts";
import { cueText } from "../5-clauses/practices/cue-text.ts";
import { type Act, findActs } from "./find-acts.ts";
import { findCondition } from "./find-condition.ts";
import { findOpenings } from "./find-openings.ts";
import { findOwnNames } from "./find-own-names.ts";
import { findPlace, placeInTitle } from "./find-region.ts";
import { headingAct, inheritActs } from "./inherit-acts.ts";
import type { Setting, Statement } from "./statement.ts";

/**
 * Everything a policy says, cut into statements in reading order, each with who does what, the exception that rides with
 * it and the places it is limited to. Items, table rows and bare lines take the act of what stands above them.
 */
export function makeStatements(
  sections: readonly Section[],
  clauses: readonly Clause[],
  organisation: string | null,
): readonly Statement[] {
  const sectionOf = new Map(sections.map((section) => [section.id, section]));
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
  const ownNames = findOwnNames(sections, clauses, organisation);
  const lostLeads = findLostLeads(clauses);
  const openings = findOpenings(sections, clauses);
  return clauses.flatMap((clause) => {
    const titles = titlesAbove(sectionOf, clause.section).map(cueText);
    const lead = clause.leadIn ?? lostLeads.get(clause.id) ?? null;
    const leadIn = lead === null ? "" : cueText(leadInWords(clauseOf, lead));
    const above = titles.map(placeInTitle).find((found) => found !== null) ?? openings.get(clause.id) ?? null;
    const region = findPlace(leadIn, leadIn) ?? above;
    return statementsOf({
      clause,
      titles: titles.join(" / "),
      leadIn,
      region,
      listed: isListed(clause) || lostLeads.has(clause.id),
      ownNames,
    });
  });
}

/** Lines that go on in small letters under a line that ends in a colon were its items: their bullets are lost. */
function findLostLeads(clauses: readonly Clause[]): ReadonlyMap<ClauseId, ClauseId> {
  const leads = new Map<ClauseId, ClauseId>();
  let lead: Clause | null = null;
  for (const clause of clauses) {
    const goesOnBelow: boolean =
      lead?.section === clause.section && clause.kind === "paragraph" && /^\p{Ll}/u.test(clause.text);
    if (clause.leadIn === null && lead !== null && goesOnBelow) leads.set(clause.id, lead.id);
    else lead = /:\s*$/.test(clause.text) && clause.kind === "paragraph" ? clause : null;
  }
  return leads;
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

/** Longest bare line that is read as an item, in words: link lists and cards that lost their bullets. */
const bareLine = 8;

function isListed({ kind, text }: Clause): boolean {
  if (kind === "item" || kind === "row") return true;
  return !/[.!?:]\s*$/.test(text) && text.split(/\s+/).length <= bareLine;
}

/** Where a sentence goes on with a new subject or turns: there its parts are told apart. */
const partBreaks =
  /;\s(?!(?:and |or |and\/or )?\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\))|,?\s(?:but|however|whereas|although)\s(?!(?:is |are )?not limited\b)|,\s(?:and|so|or|nor)\s(?=(?:we|you|they|it)\b)|\s[-–—]\s(?=(?:we|you|they)\b)/g;

type Part = Pick<Statement, "raw" | "text" | "start" | "condition">;

function partsOf({ clause }: Setting): readonly Part[] {
  return clause.sentences.flatMap((sentence) => {
    const raw = clause.text.slice(sentence.start, sentence.end);
    const whole = cueText(raw);
    const cuts = [0, ...findAll(partBreaks, whole).map((hit) => hit.index + hit[0].length), raw.length];
    const parts = cuts.slice(0, -1).map((cut, at) => {
      const part = raw.slice(cut, cuts[at + 1]);
      const text = cuts.length === 2 ? whole : cueText(part);
      return { start: sentence.start + cut, raw: part, text, condition: findCondition(text, part) };
    });
    return parts.map((part, at) => ({ ...part, condition: conditionOf(parts, at) }));
  });
}

/** Its own, that of a part after it that is nothing else ("…; except …"), or the one that opens the sentence. */
function conditionOf(parts: readonly Part[], at: number): string | null {
  const opens = (part: Part | undefined): string | null =>
    part !== undefined && part.condition !== null && part.raw.trimStart().startsWith(part.condition)
      ? part.condition
      : null;
  return parts[at]?.condition ?? opens(parts[at + 1]) ?? opens(parts[0]);
}

function statementsOf(setting: Setting): readonly Statement[] {
  const inherited = setting.listed ? inheritActs(setting, setting.ownNames) : [];
  const statements: Statement[] = [];
  let region = setting.region;
  for (const part of partsOf(setting)) {
    const isFirst = statements.length === 0;
    region = findPlace(part.text, part.raw) ?? region;
    const own = findActs(part.text, setting.ownNames);
    const above =
      isFirst || setting.clause.kind === "row"
        ? besides(inherited, own, part.text)
        : carriedOn(part.text, statements.at(-1), setting);
    const label = isFirst ? labelOf(part.raw) : null;
    statements.push({ ...part, label, acts: [...own, ...above], region, setting });
  }
  return statements.map((statement, at) => (at === 0 && inherited.length === 0 ? opened(statement) : statement));
}

/** What stands above gives way to what the words themselves say of the same act, and wholly to a denial. */
function besides(inherited: readonly Act[], own: readonly Act[], text: string): readonly Act[] {
  if (/\b(?:do|does|did|will|is|are|was|were|can) not\b|\bnever\b|n't\b/.test(text)) return [];
  const taken = inherited.filter((above) => !own.some((act) => act.kind === above.kind && act.by !== "you"));
  return onlyIf.test(text) ? taken.map((act) => ({ ...act, hedged: true })) : taken;
}

/** An item that opens with its case ("If you row with us, to …"). */
const onlyIf = /^\W*(?:if|where|when) (?:you|users?|requested|necessary|required)\b/;

/** "Such information may include …": goes on with what the sentence before, or the heading, says is collected. */
const goesOn =
  /^(?:\W*)(?:(?:during|in|for|when|while|on|upon|as part of)\b[^,.;:]{0,70}, )?(?:(?:such|this|these|that|the|other|[\w-]+) (?:\w+ ){0,5}?(?:information|data)|it|this|these(?! (?:\w+ )?(?:partners|companies|providers|third|parties|sources))|examples?)\b.{0,60}?\b(?:includes?|may be)\b/;

function carriedOn(text: string, before: Statement | undefined, { titles }: Setting): readonly Act[] {
  if (
    !goesOn.test(text) ||
    /\b(?:not|never) (?:\w+ )?includ|n't includ/.test(text) ||
    /\bspecial categor|\bso-called\b|\bdefined\b/.test(text)
  )
    return [];
  const hedged = /\b(?:may|might|can|could)\b/.test(text);
  const earlier = before?.acts.findLast((act) => act.kind === "collect" || act.kind === "use");
  if (earlier !== undefined)
    return [{ ...earlier, passive: false, start: 0, end: 0, from: "lead-in", hedged: earlier.hedged || hedged }];
  return /\bcollect/.test(titles) || /\b(?:collected|gathered|logged|recorded)\b/.test(text.slice(0, 60))
    ? [{ ...headingAct("collect"), hedged }]
    : [];
}

/** A paragraph's first sentence can go on with its heading's act as well. */
function opened(statement: Statement): Statement {
  if (statement.acts.length > 0) return statement;
  return { ...statement, acts: carriedOn(statement.text, undefined, statement.setting) };
}

/** "DM logs: …", "Stripe - …", "Legal review. …" */
function labelOf(raw: string): string | null {
  return /^([\p{Lu}\d"“][^:.;|]{1,58}?)(?::| [-–—]|\.(?= ))(?=\s|$)/u.exec(raw)?.[1] ?? null;
}
