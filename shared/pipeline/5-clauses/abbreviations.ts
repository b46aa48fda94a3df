/**
 * Abbreviations after which a full stop does not end a sentence, lower case, without the last full stop. `always`: what
 * follows belongs to it. `unlessStarter`: they also end sentences, so only a usual sentence opener after them splits.
 */
export const abbreviations = {
  always: [
    "e.g",
    "i.e",
    "eg",
    "ie",
    "cf",
    "viz",
    "vs",
    "no",
    "nr",
    "art",
    "sec",
    "para",
    "dr",
    "mr",
    "mrs",
    "ms",
    "st",
    "prof",
    "approx",
    "fig",
    "attn",
    "bzw",
    "z.b",
    "d.h",
    "abs",
    "ca",
    "p.ej",
    "c.à.d",
  ],
  unlessStarter: [
    "inc",
    "ltd",
    "corp",
    "co",
    "llc",
    "l.l.c",
    "gmbh",
    "u.s",
    "u.s.a",
    "u.k",
    "e.u",
    "s.a",
    "b.v",
    "n.v",
    "p.o",
    "d.c",
    "ph.d",
    "etc",
    "jr",
    "sr",
    "dept",
    "ave",
    "blvd",
    "rd",
  ],
} as const;

/** Words that usually open a sentence in a policy: after "Inc." they tell an end from a middle. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  "a all an any as at before by each for from however if in it its nothing on or our please some such that the their then there these they this those to under unless upon users we when where while with without you your".split(
    " ",
  ),
);
