import { findAll } from "../../../text/find-all.ts";
import { cueText } from "../../5-clauses/practices/cue-text.ts";
import { findTerms } from "../find-terms.ts";
import type { Finding, Statement } from "../statement.ts";
import { companyNames } from "../words/companies.ts";
import { recipientRules } from "../words/recipients.ts";
import { polarityOf } from "./polarity-of.ts";

/** Companies that get or handle data, as written. `of` is what a table of recipients says they do. */
export function readCompanies(statement: Statement): readonly Finding[] {
  const nearest = statement.setting.titles.split(" / ")[0] ?? "";
  if (/\bchild|\bright|\bchange|\blinks?\b|\bcontact/.test(nearest)) return [];
  const row = readRow(statement);
  return row.length > 0 ? row : readNamed(statement);
}

/** Cells that name no company but a sort of people. */
const groups =
  /^(?:our|other|your|the|all|any|third)\b|^(?:US|USA|EU|EEA|UK|Systems|Services|Group|Technologies|Solutions|Media|Software|International|Holdings?)$|\b(?:part(?:y|ies)|drivers?|passengers?|users?|customers?|referrers?|members?|people|authorit\w+|companies|providers?|partners?|employees|couriers?|organi[sz]ations?|sharing|disclosures?|purposes?|categor\w+|none|yes|no)\b/i;

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
  const name = raw.trim().replace(/,\s\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?$/u, "");
  if (!/^\p{Lu}[\p{L}\d .,&'’+/-]{1,40}$/u.test(name) || name.split(" ").length > 4 || groups.test(name)) return [];
  if (cueText(name).search(setting.ownNames) >= 0) return [];
  const [kind] = findTerms(recipientRules, cueText(name));
  if (kind !== undefined) return [finding({ value: kind.value, of: null, polarity: "does", start: 0 }, name.length)];
  const purposeAt = clause.columns.findIndex((head, at) => at !== nameAt && purposeColumn.test(head));
  const purpose = clause.cells[purposeAt];
  const of = purpose === undefined ? null : clause.text.slice(purpose.start, purpose.end);
  return [finding({ value: name, of, polarity: "does", start: 0 })];
}

const escaped = companyNames
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .sort((a, b) => b.length - a.length)
  .join("|");
const known = new RegExp(`\\b(?:${escaped})(?:/(?:${escaped}))?(?![\\w-])(?!\\.(?:com|org|net))`, "g");
const incorporated = /\b(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2}),? (?:Inc|inc|LLC|Ltd|GmbH|B\.V|S\.A\.S)\b/gu;

/** How far before a name its first part is looked for, in characters. */
const nameReach = 40;

/** Before the last part of a longer name: "Anglers & Sailors, Inc". */
const partOfName = /\p{Lu}\p{L}+ (?:&|and|of|for) $|(?:^|\| )\p{Ll}+ $/u;

/** What stands after a name that makes it not the company but something of theirs. */
const somethingOfTheirs =
  /^(?:['’]s)?(?:\/\w+)?,? (?:\w+ )?(?:privacy|policy|policies|terms|opt-?out|ads settings|settings|account|accounts|login|log-in|sign-in|connect|applications?|apps?|features?|credentials|play|store|app store|chrome|browser|devices?|help|website|site|profile|page|button|maps|advertising id|ad id|ids?|username|handle|flash|acrobat|users?|comments?|likes?|posts?|friends?|followers?|plug-?ins?|integration|workspace|professional)\b/i;

/**
 * Companies by name. Only where the statement or its heading speaks of sharing, of others who collect, or of the tools
 * that the company works with; a policy, an account or a shop of theirs is not them, and neither is the company itself.
 */
function readNamed(statement: Statement): readonly Finding[] {
  if (!isAboutReceiving(statement)) return [];
  const { raw, setting } = statement;
  const act = statement.acts.find((each) => each.kind === "share" && each.by === "company");
  const polarity = act === undefined ? claimOf(statement.text) : polarityOf(act);
  if (polarity === "does-not") return [];
  return [
    ...findAll(known, raw).map((hit) => ({ value: hit[0], start: hit.index })),
    ...findAll(incorporated, raw)
      .filter(({ index }) => !partOfName.test(raw.slice(Math.max(0, index - nameReach), index)))
      .map((hit) => ({ value: hit[1] ?? "", start: hit.index })),
  ]
    .filter(({ value }) => value.toLowerCase().search(setting.ownNames) < 0 && !groups.test(value))
    .filter(({ start }) => !/\binternet service providers? \((?:e\.g\.,? )?$/i.test(raw.slice(0, start)))
    .filter(({ value, start }) => !somethingOfTheirs.test(raw.slice(start + value.length)) && !isElsewhere(raw, start))
    .filter(({ value, start }) => !isSource(statement, { start, end: start + value.length }))
    .map(({ value, start }) => finding({ value, of: null, polarity, start }));
}

/** In a link, or a place to be ("the Like button on Facebook"). */
function isElsewhere(raw: string, at: number): boolean {
  return /(?:https?:\/\/|@|www\.)\S*$|\byour $|\b(?:on|at|visit|into|logged in to|products like|those from|(?:sites|websites|apps) that use) (?:\w+ or |\w+, )?$/.test(
    raw.slice(0, at),
  );
}

/** Who hands data to the company is where it comes from ("we receive it from …", "… tells us your name"). */
function isSource(
  { text, acts }: Statement,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const takes = acts.find((act) => act.kind === "collect" && act.by === "company" && act.end <= start);
  if (/\b(?:information|data) (?:we (?:\w+ )?)?from (?:\w+ ){0,2}$/.test(text.slice(0, start))) return true;
  if (takes !== undefined && /\bfrom\b/.test(text.slice(takes.end, start))) return true;
  return /^(?:,? \w+){0,3} (?:will |may |can )?(?:communicat|provid|send|giv|shar|pass|transmit|disclos|furnish|tell)\w*\b[^.]{0,200}\b(?:to|with) us\b/.test(
    text.slice(end),
  );
}

const receiving =
  /\b(?:collect|receive|process|store|host|handle|provide|analy[sz]e|use|share|send|sent|disclos|transfer|transmit|pass|manag|help|include|deliver|operat|powered)\w*\b/;
const yourOwnDoing =
  /\b(?:log[- ]?in|sign[- ]?in|sign[- ]up|register|link your|connect your|visit|opt[- ]?out|download|click|such as your|(?:allow|let|enabl)\w* (?:you|users|\w+) to (?:like|share|post)|(?:if|when) you use (?:other|third|any)|vendors \(|unlike|\bto connect (?:with|to)\b|alternatives? to|instead of)\b|\b(?:see|read|review|consult|look at|check)\b.{0,60}\b(?:policy|policies|statements?|notices?)\b|\b(?:policy|policies|statements?|notices?)\b.{0,80}\b(?:found|available|at https?)\b/;

function isAboutReceiving({ text, acts, setting, label }: Statement): boolean {
  const about = setting.clause.practices.some((each) => each.practice === "third-party-sharing");
  const titled =
    /\b(?:shar\w+|third[- ]part\w+|processors?|providers?|vendors?|partners|recipients|analytics|cookies)\b/.test(
      setting.titles,
    );
  if (!(about || titled) || yourOwnDoing.test(text)) return false;
  const isNamedByLabel = label !== null && label.search(known) >= 0;
  return isNamedByLabel ? acts.some((act) => act.kind === "share") : receiving.test(text);
}

function claimOf(text: string): Finding["polarity"] {
  if (/\b(?:do not|does not|don't|never|no access)\b/.test(text)) return "does-not";
  return /\bmay\b/.test(text) ? "may" : "does";
}

type Named = Pick<Finding, "value" | "polarity" | "start"> & { readonly of: string | null };

function finding(found: Named, length: number = found.value.length): Finding {
  return { kind: "recipient", practice: "third-party-sharing", ...found, end: found.start + length };
}
