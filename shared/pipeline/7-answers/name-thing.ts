import { asTold, lowerPhrase } from "./wording.ts";

/** Things of which people have one or few, so that "your" fits better than "the". */
const yours = new Set(
  "account profile name address number password picture photo device card username location subscription order application cv resume request basket birthday age".split(
    " ",
  ),
);

/** Nouns that stand alone without an article or an s. */
const mass = new Set(
  "data information history content correspondence metadata mail e-mail email footage material traffic feedback activity usage cache documentation evidence output input telemetry personal pii media people communication".split(
    " ",
  ),
);

/**
 * What a fact is said of, as a phrase that stands in a sentence: "photograph" becomes "the photograph", "account" "your
 * account", "ride records" stays. Goes in: the words of the policy without their determiner, `null` for data as such.
 */
export function nameThing(of: string | null): string {
  const told = asTold(of ?? "").replace(/^(?:your|the|their|all|any|such|this|these|each|every|an?) /i, "");
  if (
    /^(?:(?:(?:an? |the )?(?:user|member|customer|visitor|individual)(?:'?s'?)? )?(?:personal(?:ly[- ]identifiable)? )?)?(?:data|information|pii)$/i.test(
      told,
    ) ||
    told === ""
  )
    return "your data";
  const phrase = lowerPhrase(told);
  const head = headOf(phrase);
  if (yours.has(head)) return `your ${phrase}`;
  if (/^(?:some|part)\b.*\b(?:data|information)$/.test(phrase)) return "some of your data";
  if (/^(?:most|majority)\b.*\b(?:data|information)$/.test(phrase)) return "most of your data";
  if (mass.has(head) || isPlural(head) || /\Bdata$/i.test(head) || isOfData.test(phrase)) return phrase;
  return thing.test(head) ? `the ${phrase}` : `${phrase} data`;
}

/** Things one can keep as such; of anything else ("customer support") it is the data that is kept. */
const thing =
  /(?:photograph|recording|copy|document|code|message|file|log|record|entry|letter|contract|invoice|report|video|image|token|backup|cookie|selfie|scan|book|list|key|form|ticket|transcript|identifier|cv|statement)$/;

/** The noun that the rest hangs on: the last word before the first preposition. */
function headOf(phrase: string): string {
  const noun =
    phrase.split(
      /,? (?:of|about|on|in|from|with|for|to|that|by|at|related|relating|collected|required|needed|used|stored|provided|held|received)\b/,
    )[0] ?? "";
  return noun.split(" ").at(-1)?.toLowerCase() ?? "";
}

/** "Information tied to your account" is information whatever it ends in. */
const isOfData =
  /^(?:\w+ )?(?:data|information|records|details|content) (?:associated|about|related|tied|linked|connected|from|in|on|of)\b/;

function isPlural(word: string): boolean {
  return /s$/.test(word) && !/(?:ss|us|is|as)$/.test(word);
}
