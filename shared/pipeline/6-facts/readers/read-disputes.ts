import { cueText } from "../../5-clauses/practices/cue-text.ts";
import type { Finding, Statement } from "../statement.ts";

const rules: readonly (readonly [value: string, words: RegExp, needs: RegExp])[] = [
  [
    "arbitration",
    /\b(?:binding |individual |mandatory )*arbitrat(?:ion|ed|e)\b/,
    /\b(?:disputes?|claims?|controvers\w+|agree|resol\w+|settled?|waive\w*)\b/,
  ],
  [
    "no class actions",
    /\bclass[- ]?(?:wide )?(?:actions?|arbitrations?|proceedings?)\b/,
    /\b(?:waive\w*|not (?:\w+ ){0,4}(?:participate|bring|join)|no |only as an individual|individual capacity|give up)\b/,
  ],
];

/** Arbitration that people may ask for under a data treaty is a right of theirs, not a limit. */
const ofTreaty = /\bprivacy shield\b|\bdata privacy framework\b|\bdpf\b|\bresidual\b|\brecourse\b/;

/** How disputes are to be settled: what people agree to give up by using the service. */
export function readDisputes({ text, setting }: Statement): readonly Finding[] {
  if (ofTreaty.test(`${setting.titles} ${cueText(setting.clause.text)}`) || /\binvoke\b/.test(text)) return [];
  return rules.flatMap(([value, words, needs]) => {
    const hit = words.exec(text);
    if (
      hit === null ||
      !needs.test(text) ||
      /\b(?:shar|disclos|report)\w*\b[^.;]{0,60}$/.test(text.slice(0, hit.index))
    )
      return [];
    const polarity = /\b(?:may|can) (?:\w+ )?(?:choose|elect|opt)\b/.test(text) ? ("may" as const) : ("does" as const);
    const place = { start: hit.index, end: hit.index + hit[0].length };
    return [{ kind: "dispute" as const, value, polarity, practice: "other" as const, ...place }];
  });
}
