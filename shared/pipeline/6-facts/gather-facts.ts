import type { Clause } from "../../model/clause.ts";
import type { Fact } from "../../model/fact.ts";
import type { Section } from "../../model/section.ts";
import { textSpan } from "../../model/span.ts";
import { makeStatements } from "./make-statements.ts";
import { readAges } from "./readers/read-ages.ts";
import { readChanges } from "./readers/read-changes.ts";
import { readChoices } from "./readers/read-choices.ts";
import { readCollection } from "./readers/read-collection.ts";
import { readCompanies } from "./readers/read-companies.ts";
import { readContacts } from "./readers/read-contacts.ts";
import { readPaidSharing } from "./readers/read-paid-sharing.ts";
import { readPurposes } from "./readers/read-purposes.ts";
import { readRecipientKinds } from "./readers/read-recipient-kinds.ts";
import { readRetention } from "./readers/read-retention.ts";
import { readRights } from "./readers/read-rights.ts";
import { readSale } from "./readers/read-sale.ts";
import { readSecurity } from "./readers/read-security.ts";
import { readSharing } from "./readers/read-sharing.ts";
import { readTracking } from "./readers/read-tracking.ts";
import { readTransfers } from "./readers/read-transfers.ts";
import type { FactReader, Finding, Statement } from "./statement.ts";

const readers: readonly FactReader[] = [
  readCollection,
  readPurposes,
  readTracking,
  readSale,
  readPaidSharing,
  readSharing,
  readCompanies,
  readRecipientKinds,
  readRetention,
  readRights,
  readChoices,
  readSecurity,
  readAges,
  readTransfers,
  readChanges,
  readContacts,
];

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
    .flatMap((statement) => readers.flatMap((read) => read(statement).map((finding) => factOf(statement, finding))))
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
