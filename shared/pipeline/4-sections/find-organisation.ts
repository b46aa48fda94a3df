import { hostsIn } from "./hosts.ts";
import { legalForm, notNames, organisationPatterns, titleWords } from "./organisation-patterns.ts";

/** Where a name may stand. `leftOut`: footers and menus, read for copyright lines only. */
export type NamingTexts = {
  readonly title: string | null;
  readonly declared: ReadonlyMap<string, string>;
  readonly text: string;
  readonly leftOut: string;
};

type Naming = { readonly name: string; readonly weight: number; readonly source: string; readonly most: number };

/** The front is where a policy introduces its author and the end is where it gives an address. */
const frontLength = 24_000;
const endLength = 6_000;
/** Less than this is one passing mention. */
const leastWeight = 2;

/**
 * The organisation whose policy it is, by its short name without "Inc." or "Ltd"; `null` where nothing names one. Titles,
 * definitions ("X (\"we\")"), copyright lines, verbs and addresses each give a name some weight; mail addresses back the
 * name they hold.
 */
export function findOrganisation(texts: NamingTexts): string | null {
  const body =
    texts.text.length > frontLength + endLength
      ? `${texts.text.slice(0, frontLength)}\n${texts.text.slice(-endLength)}`
      : texts.text;
  const hosts = hostsIn([body, texts.leftOut.slice(-endLength), texts.declared.get("og:url") ?? ""].join("\n"));
  const named = [...hosts].flatMap(([host, weight]) => fromHost(host, weight, body));
  const tally = tallyOf([...fromTitles(texts), ...fromText(body, texts.leftOut), ...named]);
  absorbLongerNames(tally);
  const [best] = [...tally.values()].toSorted((a, b) => b.weight - a.weight);
  return best !== undefined && best.weight >= leastWeight ? best.name : null;
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
  return organisationPatterns.flatMap(({ id, pattern, weight, most }) => {
    const text = id === "copyright" ? `${body}\n${leftOut}` : body;
    return [...text.matchAll(pattern)].map((match) => ({
      name: match[1] ?? "",
      weight,
      source: id,
      most,
    }));
  });
}

type Tally = Map<string, { readonly name: string; weight: number }>;

function tallyOf(namings: readonly Naming[]): Tally {
  const tally: Tally = new Map();
  const times = new Map<string, number>();
  for (const { name, weight, source, most } of namings) {
    const short = shortName(name, source);
    const key = keyOf(short);
    const count = (times.get(`${source} ${key}`) ?? 0) + 1;
    times.set(`${source} ${key}`, count);
    if (key === "" || count > most) continue;
    const known = tally.get(key);
    if (known === undefined) tally.set(key, { name: short, weight });
    else tally.set(key, { name: nicer(known.name, short), weight: known.weight + weight });
  }
  return tally;
}

/** A name in mixed case reads better than the same in capitals. */
function nicer(known: string, other: string): string {
  return known === known.toUpperCase() && other !== other.toUpperCase() ? other : known;
}

/** Without legal form, possessive, leading and trailing words that are no part of a name; empty where nothing remains. */
function shortName(written: string, source: string): string {
  let name = written.replace(/\s+/g, " ").trim();
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
  return name.length > 60 || !/\p{L}/u.test(name) ? "" : name;
}

/** A host spells an article that belongs to the name ("The Red Kites"), so that only other sources lose theirs. */
function trimWords(name: string, source: string): string {
  const words = name.split(" ");
  while (words.length > 0 && source !== "host" && isNoName(words[0])) words.shift();
  while (words.length > 1 && isNoName(words.at(-1))) words.pop();
  return words.join(" ");
}

function isNoName(word: string | undefined): boolean {
  return notNames.has((word ?? "").toLowerCase().replace(/[^\p{L}\p{N}-]/gu, ""));
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** How a host's name is written in the text, with a capital, as often as it is: `thegiants` finds "The Giants". */
function fromHost(host: string, weight: number, text: string): readonly Naming[] {
  const letters = [...host].map((letter) => letter.replace(/[^\p{L}\p{N}]/u, "")).join("[\\s.&'’-]?");
  const uses = text.match(new RegExp(`(?<![\\p{L}\\p{N}@./])${letters}(?![\\p{L}\\p{N}])`, "giu")) ?? [];
  const names = uses.filter((use) => /^[\p{Lu}\p{N}]|\p{Lu}/u.test(use) && !use.includes("\n"));
  return names.map((name) => ({ name, weight, source: "host", most: 3 }));
}

/** "Larkfield Bots" speaks for "Larkfield" where that is named on its own too. */
function absorbLongerNames(tally: Tally): void {
  for (const [key, entry] of tally) {
    const longer = [...tally].filter(([other]) => other !== key && other.startsWith(key) && key.length >= 3);
    const extra = longer
      .filter(([, other]) => other.name.toLowerCase().startsWith(`${entry.name.toLowerCase()} `))
      .reduce((sum, [, other]) => sum + other.weight, 0);
    if (extra > 0 && entry.weight >= leastWeight) entry.weight += extra;
  }
}
