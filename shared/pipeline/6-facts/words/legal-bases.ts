import type { TermRule } from "./term-rule.ts";

/** Reasons in law for using data. */
export const legalBasisRules: readonly TermRule[] = [
  {
    id: "consent",
    value: "your consent",
    pattern:
      /^consent\b|\b(?:based on|basis of|bas[ei]s (?:is|are|include)|with|given us|rely on|have) (?:\w+ ){0,3}?consent\b|\bconsent (?:as|is) (?:the|our|a) (?:legal|lawful) basis\b/g,
    matches: "based on your consent",
    misses: "by consensus",
  },
  {
    id: "contract",
    value: "a contract with you",
    pattern:
      /\b(?:performance|perform|execution|fulfil\w*|conclude|under) (?:of |to )?(?:a|the|our|this|any)?(?: terms of (?:our|a|the))? ?contract\w*\b|^contract\b|\bcontractual (?:necessity|obligations?|basis)\b/g,
    matches: "performance of a contract",
    misses: "a contractor",
  },
  {
    id: "law",
    value: "a duty in law",
    pattern: /\blegal obligations?\b|\bcompliance with (?:a |our )?legal\b|\brequired by law\b/g,
    matches: "a legal obligation",
    misses: "a legal team",
  },
  {
    id: "interests",
    value: "legitimate interests",
    pattern: /\blegitimate (?:business )?interests?\b/g,
    matches: "our legitimate interests",
    misses: "an interest in art",
  },
  {
    id: "vital",
    value: "vital interests",
    pattern: /\bvital interests?\b/g,
    matches: "vital interests",
    misses: "vitally interesting",
  },
  {
    id: "public",
    value: "the public interest",
    pattern: /\bpublic interest\b/g,
    matches: "in the public interest",
    misses: "a public house",
  },
];
