import fc from "fast-check";
import { expect, test } from "vitest";
import { practiceRules } from "../pipeline/5-clauses/practices/rules/practice-rules.ts";
import { dataTypeRules } from "../pipeline/6-facts/words/data-types.ts";
import { neededWords } from "./needed-words.ts";
import { makePatternSieve } from "./pattern-sieve.ts";

const needOf = (pattern: RegExp): readonly string[] | null => neededWords(pattern);

test("a pattern needs the words that all its matches have", () => {
  expect(needOf(/\bcookies?\b/)).toEqual(["¦cookie¦", "¦cookies¦"].toReversed());
  expect(needOf(/\bweb beacons\b/)).toEqual(["¦web¦ ¦beacons¦"]);
  expect(needOf(/cookies - beacons/)).toEqual(["cookies¦ - ¦beacons"]);
  expect(needOf(/\b(?:\w+ ){0,4}organi[sz]ation/)).toEqual(["organisation", "organization"]);
  expect(needOf(/retain.{0,40}backups/)).toEqual(["backups"]);
});

test("either side of an alternative will do", () => {
  expect(needOf(/\bencrypt\w*|\bfirewall\b/)).toEqual(["¦encrypt", "¦firewall¦"]);
});

test("nothing is promised where a match may be made of anything", () => {
  for (const pattern of [/^.{0,45}$/, /\d+/, /(?:cookies)?/, /cookies|\w+/, /(?=cookies)/, /\p{Lu}/u, /(?!cookies)a/]) {
    expect(needOf(pattern)).toBeNull();
  }
});

test("letters outside ASCII may stand for k and s where case is ignored by Unicode's rules", () => {
  expect(needOf(/kiosks/iu)).toBeNull();
  expect(makePatternSieve([/kiosks/iu])("kiosk\u017f")).toEqual([0]);
});

test("every rule's own example passes the sieve", () => {
  for (const rules of [practiceRules, dataTypeRules]) {
    const sift = makePatternSieve(rules.map(({ pattern }) => pattern));
    for (const [index, rule] of rules.entries()) {
      if (rule.matches.search(rule.pattern) >= 0) expect(sift(rule.matches), rule.id).toContain(index);
    }
  }
});

test("few rules pass for a sentence", () => {
  const sift = makePatternSieve(practiceRules.map(({ pattern }) => pattern));
  expect(sift("We keep order histories for as long as the tax law of our country demands.").length).toBeLessThan(30);
});

const letters = fc.constantFrom(
  "a",
  "b",
  "aab",
  "bab",
  "béa",
  "A",
  " ",
  "-",
  "_",
  "1",
  "\n",
  ".",
  "é",
  "ſ",
  "\u212a",
  "K",
  "😀",
);
const text = fc.array(letters, { maxLength: 6 }).map((each) => each.join(""));

const atom = fc.constantFrom(
  "a",
  "b",
  "K",
  " ",
  "-",
  "\\b",
  "\\w",
  "aab",
  "bab",
  "béa",
  "aab",
  "bab",
  "bab",
  "[ab]",
  "[^a]",
  "[a-b]",
  ".",
  "é",
  "s",
  "\\.",
  "(?=a)",
  "^",
  "$",
);
const mark = fc.constantFrom("", "", "", "?", "*", "+", "{0,2}", "{1,2}?", "{2}");
const sequence = fc
  .array(fc.tuple(atom, mark), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([sign, often]) => (/^(?:\\b|\^|\$|\(\?=a\))$/.test(sign) ? sign : sign + often)).join(""));
const source = fc
  .array(fc.tuple(sequence, sequence, mark), { minLength: 1, maxLength: 2 })
  .map((parts) => parts.map(([one, other, often]) => `${one}(?:${other}|${one})${often}`).join("|"));
const flags = fc.constantFrom("", "i", "u", "iu", "s");

test("whatever a pattern matches passes the sieve", () => {
  fc.assert(
    fc.property(source, flags, text, (pattern, flag, words) => {
      const made = new RegExp(pattern, flag);
      if (made.test(words)) expect(makePatternSieve([made])(words)).toEqual([0]);
    }),
    { numRuns: 10_000 },
  );
});
