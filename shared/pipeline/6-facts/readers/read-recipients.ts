import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { companyNames } from "../words/companies.ts";
import { recipientRules } from "../words/recipients.ts";
import { polarityOf } from "./polarity-of.ts";

/** Who gets data: kinds of recipients by their plain names, companies as written. `of` is what a table says they do. */
export function readRecipients(statement: Statement): readonly Finding[] {
  if (/\bchild|\bright|\bchange|\blinks?\b|\bcontact/.test(nearestTitle(statement))) return [];
  const row = readRow(statement);
  if (row.length > 0) return row;
  return [...readKinds(statement), ...readCompanies(statement)];
}

function nearestTitle({ setting }: Statement): string {
  return setting.titles.split(" / ")[0] ?? "";
}

const nameColumn =
  /\b(?:sub-?processors?|processors?|vendors?|providers?|third part(?:y|ies)|compan(?:y|ies)|partners?|recipients?|name of|entity)\b/i;
const purposeColumn = /\b(?:purposes?|services?|functions?|uses?|activity|description|role|why)\b/i;

/** A row of a table of recipients: the name's cell and, where there is one, the purpose's. */
function readRow({ start, setting, raw }: Statement): readonly Finding[] {
  const { clause } = setting;
  const nameAt =
    clause.kind === "row" ? clause.columns.findIndex((head) => nameColumn.test(head) && head.length < 50) : -1;
  const cell = clause.cells[nameAt];
  if (cell === undefined || start !== cell.start) return [];
  const name = raw.trim();
  if (!/^\p{Lu}[\p{L}\d .,&'’+/-]{1,40}$/u.test(name) || name.split(" ").length > 4) return [];
  const purposeAt = clause.columns.findIndex((head, at) => at !== nameAt && purposeColumn.test(head));
  const purpose = clause.cells[purposeAt];
  const of = purpose === undefined ? null : clause.text.slice(purpose.start, purpose.end);
  return [finding({ value: name, of, polarity: "does", start: 0, end: name.length })];
}

/** Words that make a kind of recipient something else: their policies, links to them, data that comes from them. */
const notReceiving = /\b(?:from|of|by) (?:\w+ ){0,2}$/;

function readKinds(statement: Statement): readonly Finding[] {
  const { text, acts, label } = statement;
  const act = acts.find((each) => each.kind === "share" && each.by === "company");
  if (act === undefined || (act.negated && act.from !== "words")) return [];
  const from = act.from === "words" && !act.passive ? act.end : act.from === "words" ? act.start : 0;
  const zone = text.slice(from, act.from === "words" ? text.length : Math.max(label?.length ?? 0, 140));
  const stop = act.negated ? /\b(?:except|other than|unless|without)\b/.exec(zone)?.index : undefined;
  if (act.negated && stop !== undefined) return [];
  return findTerms(recipientRules, zone)
    .filter((term) => !notReceiving.test(zone.slice(0, term.start)))
    .map((term) =>
      finding({
        value: term.value,
        of: null,
        polarity: polarityOf(act),
        start: from + term.start,
        end: from + term.end,
      }),
    );
}

const escapedNames = companyNames
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .sort((a, b) => b.length - a.length);
const known = new RegExp(`\\b(?:${escapedNames.join("|")})(?![\\w-])(?!\\.(?:com|org|net))`, "g");
const incorporated = /\b(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2}),? (?:Inc|inc|LLC|Ltd|GmbH|B\.V|S\.A\.S)\b/gu;
const notTheCompany =
  /^(?:['’]s)?,? (?:\w+ )?(?:privacy|policy|policies|terms|opt-?out|ads settings|settings|account|accounts|login|log-in|sign-in|connect|credentials|play|store|app store|chrome|browser|devices?|help|website|site|profile|page|button|maps|users?|integration|workspace|professional)\b/i;
const receivingVerbs =
  /\b(?:collect|receive|process|store|host|handle|provide|analy[sz]e|use|share|send|sent|disclos|transfer|transmit|pass|manag|help|include|deliver|operat|powered)\w*\b/;

/**
 * Companies by name. Only where the statement or its heading speaks of sharing, of others who collect, or of the tools
 * that the company works with; a policy, an account or a shop of theirs is not them.
 */
function readCompanies(statement: Statement): readonly Finding[] {
  if (!isAboutReceiving(statement)) return [];
  const { raw } = statement;
  const act = statement.acts.find((each) => each.kind === "share" && each.by === "company");
  const polarity = act === undefined ? hedge(statement.text) : polarityOf(act);
  if (polarity === "does-not") return [];
  const hits = [
    ...[...raw.matchAll(known)].map((hit) => ({ value: hit[0], start: hit.index })),
    ...[...raw.matchAll(incorporated)].map((hit) => ({ value: hit[1] ?? "", start: hit.index })),
  ].filter(
    ({ value, start }) =>
      !notTheCompany.test(raw.slice(start + value.length)) && !/(?:https?:\/\/|@|www\.)\S*$/.test(raw.slice(0, start)),
  );
  return hits.map(({ value, start }) => finding({ value, of: null, polarity, start, end: start + value.length }));
}

function isAboutReceiving({ text, acts, setting, label }: Statement): boolean {
  const about = setting.clause.practices.some((each) => each.practice === "third-party-sharing");
  const titled =
    /\b(?:shar\w+|third[- ]part\w+|processors?|providers?|vendors?|partners|recipients|analytics|cookies)\b/.test(
      setting.titles,
    );
  if (!about && !titled) return false;
  if (/\b(?:log ?in|sign ?in|sign up|register|link your|connect your|visit|opt[- ]?out|download|click)\b/.test(text))
    return false;
  const introduced =
    acts.some((act) => act.kind === "share") ||
    /\b(?:third[- ]part\w+|providers?|vendors?|processors?)\b/.test(`${setting.leadIn} ${setting.titles}`);
  if (label !== null && label.search(known) >= 0) return introduced;
  return receivingVerbs.test(text);
}

function hedge(text: string): Finding["polarity"] {
  if (/\b(?:do not|does not|don't|never)\b/.test(text)) return "does-not";
  return /\bmay\b/.test(text) ? "may" : "does";
}

function finding(
  found: Pick<Finding, "value" | "polarity" | "start" | "end"> & { readonly of: string | null },
): Finding {
  return { kind: "recipient", practice: "third-party-sharing", ...found };
}
