import { findAll, findAllFrom } from "../../text/find-all.ts";
import { hostsIn, usesOfHost } from "./hosts.ts";
import { nameStarts, startsBefore } from "./name-starts.ts";
import {
  legalForm,
  notNames,
  type OrganisationPattern,
  organisationPatterns,
  smallWords,
  thirdPartyHosts,
  titleWords,
} from "./organisation-patterns.ts";

/** Where a name may stand. `leftOut`: footers and menus, read for copyright lines only. */
export type NamingTexts = {
  readonly title: string | null;
  readonly declared: ReadonlyMap<string, string>;
  readonly text: string;
  readonly leftOut: string;
};

type Naming = { readonly name: string; readonly weight: number; readonly source: string; readonly most: number };

/** The front is where a policy introduces its author and the end is where it gives an address. */
const frontLength = 14_000;
const endLength = 4_000;
/** Less than this is one passing mention. */
const leastWeight = 2;

/**
 * The organisation whose policy it is, by its short name without "Inc." or "Ltd"; `null` where nothing names one. Titles,
 * definitions ("X (\"we\")"), copyright lines, verbs and addresses each give a name some weight; mail addresses back the
 * name they hold.
 */
export function findOrganisation(given: NamingTexts): string | null {
  const texts = { ...given, title: given.title === null ? null : plainApostrophes(given.title) };
  const body = plainApostrophes(
    texts.text.length > frontLength + endLength
      ? `${texts.text.slice(0, frontLength)}\n${texts.text.slice(-endLength)}`
      : texts.text,
  );
  const hosts = hostsIn([body, texts.leftOut.slice(-endLength), texts.declared.get("og:url") ?? ""].join("\n"));
  const named = [...hosts].flatMap(([host, weight]) => fromHost(host, weight, body));
  const tally = tallyOf([...fromTitles(texts), ...fromText(body, texts.leftOut), ...named]);
  const best = absorbed(tally).toSorted((a, b) => b.weight - a.weight);
  return best.find((entry) => isAuthor(entry, body))?.name ?? null;
}

/** Some PDFs write the letter that looks like an apostrophe. */
function plainApostrophes(text: string): string {
  return text.replaceAll("ʼ", "’");
}

/** Names that many policies tell of in passing need so much weight to be the author's … */
const leastOfOthers = 6;
/** … or to be every hundredth word, at some six characters a word. */
const charactersPerMention = 600;

function isAuthor({ name, weight }: Entry, body: string): boolean {
  if (!isOthers(keyOf(name))) return weight >= leastWeight;
  return weight >= leastOfOthers || (body.split(name).length - 1) * charactersPerMention >= body.length;
}

function fromTitles({ title, declared }: NamingTexts): readonly Naming[] {
  const namings: Naming[] = [];
  const add = (text: string | null | undefined, source: string, weight: number) => {
    for (const name of namesInTitle(text ?? "")) namings.push({ name, weight, source, most: 1 });
  };
  add(title, "title", 6);
  add(declared.get("og:site_name"), "site", 5);
  add(declared.get("application-name"), "site", 4);
  for (const key of ["company", "organisation", "organization", "publisher"]) add(declared.get(key), key, 6);
  for (const key of ["title", "og:title"]) add(declared.get(key), "declared-title", 3);
  return namings;
}

/** The parts of a title between bars and dashes, without the words that say it is a privacy policy. */
function namesInTitle(title: string): readonly string[] {
  return title
    .replace(/['’]s\b/g, "")
    .split(/\s+[-–—|:·•»/]+\s+|[|·»:]|\n/u)
    .map((part) =>
      part
        .replace(titleWords, " ")
        .replace(/\s+/g, " ")
        .replace(/^[\s,&-]+|[\s,&()-]+$/g, ""),
    )
    .filter(
      (part) => part.length >= 2 && part.split(" ").length <= 5 && /^[\p{Lu}\p{N}\p{Lo}]|\p{Lu}|\.\p{Ll}/u.test(part),
    );
}

function fromText(body: string, leftOut: string): readonly Naming[] {
  const starts = nameStarts(body);
  return rules.flatMap(({ id, pattern, later, weight, most }) => {
    const text = id === "copyright" ? `${body}\n${leftOut}` : body;
    const matches =
      later === undefined ? findAll(pattern, text) : findAllFrom(pattern, text, startsBefore(later, text, starts));
    return matches.map((match) => ({ name: match[1] ?? "", weight, source: id, most }));
  });
}

const rules: readonly OrganisationPattern[] = organisationPatterns.map((rule) =>
  rule.later !== undefined ? { ...rule, pattern: new RegExp(rule.pattern.source, "guy") } : rule,
);

/** `isSpelledOut`: a host, a title or the site itself writes the name as it is, so that a shorter one is a part of it. */
type Entry = { readonly name: string; readonly weight: number; readonly isSpelledOut: boolean };
type Tally = ReadonlyMap<string, Entry>;

function tallyOf(namings: readonly Naming[]): Tally {
  const tally = new Map<string, Entry>();
  const times = new Map<string, number>();
  for (const { name, weight, source, most } of namings) {
    const short = shortName(name, source);
    const key = keyOf(short);
    const count = (times.get(`${source} ${key}`) ?? 0) + 1;
    times.set(`${source} ${key}`, count);
    if (key === "" || count > most) continue;
    const known = tally.get(key);
    tally.set(key, {
      name: known === undefined ? short : nicer(known.name, short),
      weight: (known?.weight ?? 0) + (isPassing(source, key) ? weight / 2 : weight),
      isSpelledOut: known?.isSpelledOut === true || spelledOut.includes(source),
    });
  }
  return tally;
}

/** What others' services do is told in every policy; that they are its author takes more than that. */
function isPassing(source: string, key: string): boolean {
  const isWeak = source === "acts" || source === "possessive" || source === "its-policy";
  return isWeak && isOthers(key);
}

function isOthers(key: string): boolean {
  return [...thirdPartyHosts].some((host) => key.startsWith(host));
}

/** A name in mixed case reads better than the same in capitals. */
function nicer(known: string, other: string): string {
  return known === known.toUpperCase() && other !== other.toUpperCase() ? other : known;
}

/** Without legal form, possessive, leading and trailing words that are no part of a name; empty where nothing remains. */
function shortName(written: string, source: string): string {
  let name = written
    .replace(/\s+/g, " ")
    .replace(/^[\s\\,&-]+/, "")
    .trim();
  for (let before = ""; before !== name; ) {
    before = name;
    name = trimWords(
      name
        .replace(/['’]s?$/, "")
        .replace(legalForm, "")
        .replace(/[\s,.;:&-]+$/, ""),
      source,
    );
  }
  const isName = /\p{L}/u.test(name) && name.length <= 60 && !name.split(" ").every(isNoName);
  return isName ? name : "";
}

/** Where a small word is taken to belong to the name ("The Red Kites"): hosts, titles and site names spell it out. */
const spelledOut: readonly string[] = ["host", "title", "site"];

function trimWords(name: string, source: string): string {
  if (spelledOut.includes(source)) return name;
  const words = name.split(" ");
  while (words.length > 0 && isSmall(words[0])) words.shift();
  while (words.length > 1 && isSmall(words.at(-1))) words.pop();
  return words.join(" ");
}

function isSmall(word: string | undefined): boolean {
  return smallWords.has(bareWord(word));
}

function isNoName(word: string): boolean {
  return notNames.has(bareWord(word)) || isSmall(word);
}

function bareWord(word: string | undefined): string {
  return (word ?? "").toLowerCase().replace(/[^\p{L}\p{N}-]/gu, "");
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** How a host's name is written in the text, with a capital, as often as it is: `thegiants` finds "The Giants". */
function fromHost(host: string, weight: number, text: string): readonly Naming[] {
  const names = usesOfHost(host, text)
    .map((use) => use.replace(/^the\s/, ""))
    .filter((use) => /\p{Lu}|^\d/u.test(use) && !use.includes("\n"));
  return names.map((name) => ({ name, weight, source: "host", most: 3 }));
}

/**
 * "Larkfield Bots" speaks for "Larkfield" where that is named on its own too; but where a title or a host spells out the
 * longer name, "Red Kites" speaks for "The Red Kites".
 */
function absorbed(tally: Tally): readonly Entry[] {
  const entries = [...tally.values()];
  return entries.map((entry) => {
    const spoken = entries.filter((other) => other !== entry && speaksFor(other, entry));
    return { ...entry, weight: entry.weight + spoken.reduce((sum, other) => sum + other.weight, 0) };
  });
}

function speaksFor(other: Entry, entry: Entry): boolean {
  const [its, own] = [` ${other.name.toLowerCase()} `, ` ${entry.name.toLowerCase()} `];
  if (entry.isSpelledOut && !other.isSpelledOut && own.includes(its)) return true;
  return !other.isSpelledOut && entry.weight >= leastWeight && its.startsWith(own);
}
