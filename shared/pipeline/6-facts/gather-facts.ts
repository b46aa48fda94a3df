import type { Clause } from "../../model/clause.ts";
import type { Fact } from "../../model/fact.ts";
import type { Section } from "../../model/section.ts";
import { textSpan } from "../../model/span.ts";
import { makeGroupSieve } from "../../text/pattern-sieve.ts";
import { makeStatements } from "./make-statements.ts";
import { readAges } from "./readers/read-ages.ts";
import { readChanges } from "./readers/read-changes.ts";
import { readChoices } from "./readers/read-choices.ts";
import { readCollection } from "./readers/read-collection.ts";
import { readCompanies } from "./readers/read-companies.ts";
import { readContactWays } from "./readers/read-contact-ways.ts";
import { readContacts } from "./readers/read-contacts.ts";
import { readDisputes } from "./readers/read-disputes.ts";
import { readMachines } from "./readers/read-machines.ts";
import { readPaidSharing } from "./readers/read-paid-sharing.ts";
import { readPurposes } from "./readers/read-purposes.ts";
import { readRecipientKinds } from "./readers/read-recipient-kinds.ts";
import { readRequirements } from "./readers/read-requirements.ts";
import { readRetention } from "./readers/read-retention.ts";
import { readRights } from "./readers/read-rights.ts";
import { readSale } from "./readers/read-sale.ts";
import { readSecurity } from "./readers/read-security.ts";
import { readSharing } from "./readers/read-sharing.ts";
import { readSources } from "./readers/read-sources.ts";
import { readTracking } from "./readers/read-tracking.ts";
import { readTransfers } from "./readers/read-transfers.ts";
import { readVisibility } from "./readers/read-visibility.ts";
import { readWays } from "./readers/read-ways.ts";
import type { FactReader, Finding, Statement } from "./statement.ts";
import { choiceRules } from "./words/choices.ts";
import { cookieKindRules } from "./words/cookie-kinds.ts";
import { dataTypeRules } from "./words/data-types.ts";
import { legalBasisRules } from "./words/legal-bases.ts";
import { purposeRules } from "./words/purposes.ts";
import { recipientRules } from "./words/recipients.ts";
import { rightRules } from "./words/rights.ts";
import { safeguardRules } from "./words/safeguards.ts";
import { securityMeasureRules } from "./words/security-measures.ts";
import { sourceRules } from "./words/sources.ts";
import type { TermRule } from "./words/term-rule.ts";
import { trackerRules } from "./words/trackers.ts";
import { viewerRules } from "./words/viewers.ts";

/** A reader, and words without which it finds nothing in a statement; none where it looks at more than the words. */
type Reader = { readonly read: FactReader; readonly needs: readonly RegExp[] };

const time = /\b(?:minute|hour|day|week|month|year)/;

/** To be widened with their readers: a test finds statements that a reader has something to say of without its words. */
export const readers: readonly Reader[] = [
  { read: readCollection, needs: patternsOf(dataTypeRules) },
  { read: readPurposes, needs: patternsOf(purposeRules, legalBasisRules) },
  {
    read: readTracking,
    needs: [
      ...patternsOf(trackerRules, cookieKindRules),
      /\bdo[ -]not[ -]track\b|\bdnt\b|\bgpc\b|\bprivacy controls?\b|\bsignals?\b|\brequests?\b/,
    ],
  },
  {
    read: readMachines,
    needs: [/\bautomat|\bprofil|\btrain|\bfine-?tun|\bteach|\bai\b|\bmachine[- ]learning|\bmodel|\bintelligence/],
  },
  { read: readSources, needs: patternsOf(sourceRules, recipientRules) },
  {
    read: readRequirements,
    needs: [
      /\bprovid|\bgiv|\bsuppl|\bsubmit|\bshare|\bdisclose|\benter|\bwithhold|\binformation\b|\bdata\b|\baccount|\bregist|\bsign up|\blog[- ]?in|\bprofile|\bnames?\b|\bpseudonym|\bnickname/,
    ],
  },
  { read: readSale, needs: [/\b(?:sell|sold|sale|rent|trad|leas)/] },
  {
    read: readPaidSharing,
    needs: [/\b(?:fee|paid|pay|money|consideration|compensation|remuneration|royalt|commission)/],
  },
  { read: readSharing, needs: [] },
  { read: readCompanies, needs: [] },
  { read: readVisibility, needs: patternsOf(viewerRules) },
  { read: readRecipientKinds, needs: patternsOf(recipientRules) },
  {
    read: readRetention,
    needs: [time, /\blong as\b|\bwhile\b|\buntil\b|\bperiod\b|\bduration\b|\btime\b|\bno longer\b|\bback-?up/],
  },
  { read: readRights, needs: [time, ...patternsOf(rightRules), /\baccount\b/] },
  {
    read: readWays,
    needs: [
      /\bsetting|\bpreferences|\bdashboard|\bcontrol panel|\baccount|\bprofile|\btools?\b|\bform\b|\bportal|\bcent(?:er|re)|\bsubmit|\bcall|\bphone|\bfree\b|\bmail|\bpost\b|\bletter|\bwrit|\bsupport|\bservice|\bcare\b|\bhelp/,
    ],
  },
  { read: readChoices, needs: [...patternsOf(choiceRules), /\bsends?\b/] },
  {
    read: readSecurity,
    needs: [
      ...patternsOf(securityMeasureRules),
      /secur|\bsafe|\bprotect|guarantee|unauthori|impenetrable|infallible|\bnotify\b|\binform\b|\balert\b|\btell\b|\bcontact\b|\bdisclose\b/,
    ],
  },
  {
    read: readAges,
    needs: [/\bunder\b|\bbelow\b|\byounger\b|\bmust be\b|\bat least\b|\bonly\b|\bknowingly\b|\bchild|\bminor/],
  },
  {
    read: readTransfers,
    needs: [
      ...patternsOf(safeguardRules),
      /\b(?:transfer|stor(?:e|ed|es)|process(?:ed|es)?|transmit|host(?:ed|s)?|sent|located|moved|access(?:ed)?)/,
    ],
  },
  { read: readChanges, needs: [] },
  { read: readDisputes, needs: [/\barbitrat|\bclass[- ]?(?:wide )?/] },
  { read: readContactWays, needs: [] },
  { read: readContacts, needs: [/@|\b(?:updated|revised|modified|effective)\b/] },
];

function patternsOf(...lists: readonly (readonly TermRule[])[]): readonly RegExp[] {
  return lists.flat().map(({ pattern }) => pattern);
}

const sift = makeGroupSieve(readers.map(({ needs }) => needs));

/** The readers that may find something in a statement, in their order. */
export function readersFor({ text }: Pick<Statement, "text">): readonly Reader[] {
  return sift(text).flatMap((index) => readers[index] ?? []);
}

/**
 * What the clauses say, fact by fact, in reading order.
 * Goes in: the outline, its classified clauses, and whose policy it is: nobody is a recipient of their own. Comes out: facts whose spans are exact words of their clause's text; the
 * same thing said twice in a clause the same way is one fact, at its first place.
 */
export function gatherFacts(
  sections: readonly Section[],
  clauses: readonly Clause[],
  about: { readonly organisation: string | null } = { organisation: null },
): readonly Fact[] {
  const seen = new Set<string>();
  return makeStatements(sections, clauses, about.organisation)
    .flatMap((statement) =>
      readersFor(statement).flatMap(({ read }) => read(statement).map((finding) => factOf(statement, finding))),
    )
    .filter((fact) => {
      const key = [fact.clause, fact.kind, fact.value, fact.of, fact.polarity].join("\u0000");
      return !seen.has(key) && seen.add(key);
    });
}

function factOf(statement: Statement, finding: Finding): Fact {
  const { kind, value, polarity, practice, start, end } = finding;
  return {
    kind,
    value,
    of: finding.of ?? null,
    polarity,
    condition: finding.condition === undefined ? statement.condition : finding.condition,
    region: statement.region,
    practice,
    clause: statement.setting.clause.id,
    span: textSpan(statement.start + start, statement.start + end),
  };
}
