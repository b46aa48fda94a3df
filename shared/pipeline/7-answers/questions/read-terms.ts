import type { Fact, FactKind } from "../../../model/fact.ts";
import type { Practice } from "../../../model/practice.ts";
import { textSpan } from "../../../model/span.ts";
import { findTerms } from "../../6-facts/find-terms.ts";
import type { TermRule } from "../../6-facts/words/term-rule.ts";
import { asTold, lowerPhrase } from "../wording.ts";
import type { Passage } from "./cut-passages.ts";
import { isDenied } from "./is-denied.ts";

/** Which terms to read, and where they mean what the question asks for. */
export type Wanted = {
  readonly kind: FactKind;
  readonly rules: readonly TermRule[];
  readonly practice: Practice;
  /** Whether the practice alone is enough, or only a heading or lead-in tells. */
  readonly byPractice: boolean;
  /** Headings or column heads under which they mean it as well. */
  readonly under: RegExp;
  /** Lead-ins whose items are each such a thing. */
  readonly lead: RegExp;
  /** Words right before a term that make it something else ("outside" a country). */
  readonly notAfter?: RegExp;
  /** Words right after a term that do so ("European Union" residents). */
  readonly notBefore?: RegExp;
  /** What an item has to look like, after the last word of its lead-in ("to: run the shop"), for its own words to count. */
  readonly item?: { readonly test: (words: string) => boolean };
};

/**
 * Terms of a list in clauses that are about their practice, as facts: a question that asks for a list wants each thing that is
 * named there, also where no verb says who does what with it (tables, bare lists). An item of such a list that has none of
 * the terms counts by its own words. What is denied is left out.
 */
export function readTerms(passages: readonly Passage[], wanted: Wanted): readonly Fact[] {
  return passages.filter((passage) => isAbout(passage, wanted)).flatMap((passage) => termsOf(passage, wanted));
}

function isAbout({ clause, titles, lead }: Passage, { practice, byPractice, under, lead: leads }: Wanted): boolean {
  if (under.test(titles) || (lead !== null && leads.test(lead.text))) return true;
  return byPractice && clause.practices.some((label) => label.practice === practice);
}

type Term = { readonly value: string; readonly start: number; readonly end: number };

function termsOf(passage: Passage, wanted: Wanted): readonly Fact[] {
  const { kind, rules, practice } = wanted;
  const { clause, text, lead, start, region } = passage;
  if (lead !== null && /\b(?:not(?! (?:be )?(?:limited|only))|never)\b/.test(lead.text)) return [];
  const found: readonly Term[] = findTerms(rules, text).filter(
    (term) => !isDenied(text, term.start) && !isOther(wanted, text, term) && !isPartOfName(passage, term),
  );
  const terms = found.length === 0 ? ownWords(passage, wanted) : found;
  return terms.map((term) => ({
    kind,
    value: term.value,
    of: null,
    polarity: "does",
    condition: null,
    region,
    practice,
    clause: clause.id,
    span: textSpan(start + term.start, start + term.end),
  }));
}

/** Whether the words around a term make it something else. */
function isOther({ notAfter, notBefore }: Wanted, text: string, { start, end }: Term): boolean {
  return notAfter?.test(text.slice(0, start)) === true || notBefore?.test(text.slice(end)) === true;
}

/** "Lantern Partners" in a table of companies is a name: it has partners in it, but they are none. */
function isPartOfName({ clause, raw }: Passage, { start, end }: Term): boolean {
  return (
    clause.kind === "row" &&
    /^\p{Lu}/u.test(raw.slice(start, end)) &&
    /\p{Lu}[\p{L}\d]*[ /]$/u.test(raw.slice(Math.max(0, start - 40), start))
  );
}

/** Longer items are sentences, not names of things; in words. */
const longestItem = 9;

/** Two capital words or more among recipients are somebody's name. */
const name = /^\p{Lu}[\p{L}&.'-]+(?: \p{Lu}[\p{L}&.'-]+)+$/u;

/** What stands under these are reasons and rules of conduct, not things that are taken or given. */
const ofReasons =
  /^(?!.*\b(?:data|information)\W*$).*(?:\b(?:legal|lawful) (?:bas[ie]s|grounds?|reasons?)\b|\bgrounds\b|\bprinciples\b|\blegal process\b)/;

/** A short item's words up to its first stop, as another tells them. */
function ownWords({ clause, raw, text, start, lead }: Passage, { kind, lead: leads, item }: Wanted): readonly Term[] {
  if (clause.kind !== "item" || start > 0 || lead === null || !leads.test(lead.text)) return [];
  if (ofReasons.test(lead.text)) return [];
  if (item?.test(`${lastWord(lead.text)}: ${raw}`) !== true || isDenied(text, text.length)) return [];
  const words = firstWords(raw);
  const told = asTold(words.replace(/^(?:to|for|with|when|and|or|its?|their|your|the)\s+/i, ""));
  const value = kind === "recipient" && name.test(told) ? told : lowerPhrase(told);
  const count = value.split(" ").length;
  return value === "" ||
    count > longestItem ||
    /^(?:we|you|they|if|this|please|the following|with your|as you|other)\b/i.test(value)
    ? []
    : [{ value, start: 0, end: words.length }];
}

/** Up to its first stop; "detect, prevent and stop fraud" goes on over its commas, since one verb names no aim. */
function firstWords(raw: string): string {
  const words = /^(?:to \w+(?=,)[^.;:(|–]{3,90}|[^.,;:(|–]{3,90})/i.exec(raw)?.[0] ?? "";
  return words.replace(/[\s,]+$/, "");
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1);
}
