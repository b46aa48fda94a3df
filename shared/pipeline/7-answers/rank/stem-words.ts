/** Words that nearly every clause or question has, and that tell nothing about what is asked. */
const stopWords: ReadonlySet<string> = new Set(
  `a an and any are as at be been being but by can could did do does doing for from had has have having how i if in into is it its
  just may me might my of off on or our ours out own please shall she should so some such than that the their theirs them then there these
  they this those through to too under us very was we were what when where which while who whom whose why will with would you your yours
  am not no about also other each more most same only both between during before over again once here all own s t
  policy policies privacy website site app application company service services mention say says describe described does information data personal`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?:ies|ied)$/, "y"],
  [/(?:isations?|izations?|ising|izing|ised|ized|ises|izes|ise|ize)$/, "iz"],
  [/(?:ations?|ating|ated|ates|ate)$/, "at"],
  [/(?:itions?|iting|ited|ites|ite)$/, "it"],
  [/(?:tions?|ted|ting|ts)$/, "t"],
  [/(?:sions?)$/, "s"],
  [/(?:ments?)$/, ""],
  [/(?:ness|nesses)$/, ""],
  [/(?:ers?|ors?)$/, ""],
  [/(?:ings?|edly|ed|ly|als?|es|s|e|y)$/, ""],
];

/** Words whose forms share too few letters for the endings above. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["sold", "sell"],
  ["sale", "sell"],
  ["sales", "sell"],
  ["kept", "keep"],
  ["sent", "send"],
  ["given", "give"],
  ["gave", "give"],
  ["held", "hold"],
  ["told", "tell"],
  ["children", "child"],
  ["childs", "child"],
  ["chose", "choose"],
  ["chosen", "choose"],
  ["choice", "choose"],
  ["choices", "choose"],
  ["erasure", "eras"],
  ["deletion", "delet"],
  ["removal", "remov"],
  ["retention", "retain"],
  ["retained", "retain"],
  ["security", "secur"],
  ["secure", "secur"],
  ["third-party", "third"],
]);

/**
 * The words of a text that can tell what it is about, cut to their stems, in order. Light on purpose: forms of one word meet
 * ("collects", "collection"), words that merely look alike seldom do. Goes in: any text.
 */
export function stemWords(text: string): readonly string[] {
  return tellingWords(text).map(stemOf);
}

/** As `stemWords`, the words themselves. */
export function tellingWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9][a-z0-9-]*/g) ?? [];
  return words.filter((word) => word.length > 1 && !stopWords.has(word));
}

const known = new Map<string, string>();
/** So that a text of ever new words does not fill the memory. */
const mostKnown = 20_000;

/** A word cut to its stem. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = irregular.get(word) ?? cutEnding(word);
  if (known.size < mostKnown) known.set(word, stem);
  return stem;
}

function cutEnding(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.replace(/(?<=[a-z]{3})s$/, "");
  for (const [ending, instead] of endings) {
    const cut = word.replace(ending, instead);
    if (cut !== word && cut.length >= 3) return cut.replace(/(.)\1$/, "$1");
  }
  return word;
}
