import type { Clause } from "../../model/clause.ts";
import type { Section } from "../../model/section.ts";
import { findAll } from "../../text/find-all.ts";

/** Capital words that start sentences and are nobody's name. */
const notNames = new Set(
  "we you this the these those our your it they if when where what which who how why any all some such that there in on for to as by from at with and or but not no yes please by user users site service services website company policy privacy personal information data cookies cookie each other third consent california users members customers visitors children section law".split(
    " ",
  ),
);

const introduced =
  /\b([A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,3})(?:, (?:Inc|LLC|Ltd|GmbH|Corp|S\.A|B\.V)\.?)? ?\((?:the |collectively,? |hereinafter |together,? )*["“']/g;
const titled =
  /^(?:The )?([A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2}?)(?:['’ʼ]s?)? (?:Privacy|Data Protection) (?:Policy|Notice|Statement)\b/;
const alsoCalled =
  /\b(?:referred to as|refer to \w+ as|called) ["“'](?:the )?([A-Z][\w&-]*(?: [A-Z][\w&-]*){0,2}),?["”'],? (?:(?:or|and) )?["“'](?:we|us|our)\b/g;
const weAt = /\b[Ww]e at ([A-Z][\w&-]+)/g;
/** Where a name is said to be theirs. */
const plain = [introduced, alsoCalled, weAt];
const acting =
  /\b([A-Z][\w&-]*(?: [A-Z][\w&-]*){0,2})(?:, Inc\.)? (?:may |will |does |do |also |only |never |not )*(?:collects?|uses?|shares?|sells?|retains?|discloses?|processes|receives?|believes|stores|provides|reserves|knows)\b/g;

/** A name must act in this many places before it is taken for the company's own; one place could be anybody. */
const leastActs = 3;

/**
 * The names that the company calls itself by, as a pattern over text as cues are written: the organisation's, those it
 * introduces ('Tidepool Ltd ("we")') and those that collect, use or share in three places or more, with the names that the
 * same owner trades under. Finds nothing where there are none.
 */
export function findOwnNames(
  sections: readonly Section[],
  clauses: readonly Clause[],
  organisation: string | null,
): RegExp {
  const counts = countNames(sections, clauses, organisation);
  const known = [...counts].filter(([, times]) => times >= leastActs).map(([name]) => name);
  const names = [...new Set([...known, ...known.flatMap(sistersOf), ...known.flatMap(houseOf)])].map(escaped);
  return names.length === 0 ? /(?!)/g : new RegExp(`\\b(?:${names.join("|")})(?!\\w)`, "g");
}

/** How often each name acts, in places; names that need no further sign count as often as it takes. */
function countNames(
  sections: readonly Section[],
  clauses: readonly Clause[],
  organisation: string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  count(counts, organisation ?? undefined, leastActs);
  count(counts, organisation?.replace(generic, ""), leastActs);
  for (const { title } of sections) count(counts, titled.exec(title)?.[1], leastActs);
  for (const { text } of clauses) {
    for (const hit of plain.flatMap((pattern) => findAll(pattern, text))) count(counts, hit[1], leastActs);
    for (const hit of findAll(acting, text)) count(counts, hit[1], isGiant(hit[1]) ? 0.25 : 1);
  }
  return counts;
}

/** What titles hang on a name: "Tidepool Platform". */
const generic = / (?:platform|app|website|services?|group|advertising|ai|labs?|online|global)$/i;

/** Left off, so that the short name is known too. */
const legalForm = /,?(?: (?:pty|inc|llc|ltd|limited|gmbh|corp|corporation|co|plc|s\.a|b\.v)\.?)+$/;

/** Names of one owner, as cues are written: to each of them the others are no strangers. */
const families: readonly (readonly string[])[] = [
  ["meta", "meta platforms", "facebook", "instagram", "whatsapp", "messenger", "oculus"],
  ["google", "alphabet", "youtube", "firebase", "admob", "doubleclick"],
  ["microsoft", "linkedin", "skype", "xbox", "bing", "github", "azure", "xandr", "outlook", "onedrive", "cortana"],
  ["twitter", "x corp", "mopub"],
  ["snap", "snapchat", "bitmoji"],
  ["amazon", "amazon.com", "amazon web services", "aws", "twitch"],
];

function sistersOf(name: string): readonly string[] {
  return families.find((family) => family.includes(name)) ?? [];
}

/** "Google Pay" and "Amazon Advertising" are of the house their first word names. */
function houseOf(name: string): readonly string[] {
  const [house = ""] = name.split(" ");
  return house === name ? [] : sistersOf(house);
}

/** Companies that act in the policies of many others: it takes more to be their own. */
function isGiant(name: string | undefined): boolean {
  return /^(?:Google|Apple|Facebook|Meta|Amazon|Microsoft)$/.test(name ?? "");
}

function count(counts: Map<string, number>, name: string | undefined, times: number): void {
  const known = name?.toLowerCase().replace(/[’]/g, "'").replace(legalForm, "") ?? "";
  if (known.length > 1 && !notNames.has(known)) counts.set(known, (counts.get(known) ?? 0) + times);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
