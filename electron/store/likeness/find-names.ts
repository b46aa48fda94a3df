import { hashText, type Scanned } from "./scan-words.ts";

/** Capital words that every policy has, and that are nobody's name. */
const notNames = new Set(
  `policy policies privacy personal information data content site sites service services section sections notice terms
   company customer customers user users you your we our us provider providers product products app application
   california california's states united kingdom european europe union switzerland swiss english republic art article
   ip id ids eu eea uk usa us gdpr ccpa cpra dpf act law inc ltd llc gmbh pty co corp group third party parties
   internet similar technologies controller processor protection registration partner partners commercial mobile
   institution`.split(/\s+/),
);

/** How many names of a text are kept. */
const kept = 24;
/** How often a word must stand as a name. */
const leastTimes = 2;
/** A word that is also written small is no name; more than this share of its capitals, it may be a slip. */
const mostlyCapital = 0.2;

type Names = { readonly domain: string | null; readonly names: ReadonlyMap<string, number> };

/**
 * Who speaks in a text, as far as its words tell: words written with a capital within sentences, and the domain of the mail
 * address that is named most. Goes in: the texts, and what their words are.
 */
export function findNames(texts: readonly string[], scanned: Pick<Scanned, "names" | "small">): Names {
  const capital = new Map<string, number>();
  const domains = new Map<string, number>();
  for (const name of scanned.names) add(capital, nameOfOrganisation(name) ?? "");
  for (const text of texts) {
    if (!text.includes("@")) continue;
    for (const [, domain = ""] of text.matchAll(/[\w-]@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/gi))
      add(domains, domain.toLowerCase());
  }
  // A word that is written small is found under itself, one that is not under none.
  const small = new Map([...capital.keys()].map((word) => [hashText(word), 0]));
  for (const word of scanned.small) {
    const times = small.get(word);
    if (times !== undefined) small.set(word, times + 1);
  }
  const isName = ([word, times]: readonly [string, number]): boolean =>
    times >= leastTimes &&
    word !== "" &&
    (small.get(hashText(word)) ?? 0) <= times * mostlyCapital &&
    !word.split(" ").every((part) => notNames.has(part));
  return { domain: byTimes(domains)[0]?.[0] ?? null, names: new Map(byTimes(capital).filter(isName).slice(0, kept)) };
}

/** Small letters, without forms of companies and marks; `null` where nothing is left. */
export function nameOfOrganisation(organisation: string | null): string | null {
  const words = organisation?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => !forms.has(word));
  return own.length === 0 ? null : own.join(" ");
}

const forms = new Set(
  "the inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag se sa sas sarl srl spa bv nv ab as oy pty".split(
    " ",
  ),
);

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function byTimes(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([, one], [, other]) => other - one);
}
