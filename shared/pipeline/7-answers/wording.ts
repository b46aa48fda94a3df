/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length <= 1) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}

/** Whether a sentence has more words than one takes in at a glance. */
export function isLong(sentence: string): boolean {
  return sentence.split(" ").length > 30;
}

const told: ReadonlyMap<string, string> = new Map([
  ["we", "they"],
  ["us", "them"],
  ["our", "their"],
  ["ours", "theirs"],
  ["ourselves", "themselves"],
  ["we're", "they are"],
  ["we've", "they have"],
  ["we'll", "they will"],
]);

/** The company's own words as another tells them: "as long as we need it" becomes "as long as they need it". */
export function asTold(words: string): string {
  return words
    .replace(/’/g, "'")
    .replace(/\b(?:we're|we've|we'll|we|us|our|ours|ourselves)\b/gi, (word) =>
      word === "US" ? word : (told.get(word.toLowerCase()) ?? word),
    )
    .replace(/\s+/g, " ")
    .trim();
}

/** The first letter small, unless the word is a name or an abbreviation (a capital after the first, or no plain word). */
export function lowerFirst(words: string): string {
  return /^\p{Lu}(?:\p{Ll}|[\s-]|$)/u.test(words) && !startsWithName(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** A short phrase in small letters, but for names and abbreviations: "Billing Data" is "billing data". */
export function lowerPhrase(words: string): string {
  const isTitle = words.split(" ").every((word) => /^(?:\p{Lu}|of|and|or|the|\d)/u.test(word));
  const [first = "", ...rest] = words.split(" ");
  const lowered = isTitle ? rest.map((word) => lowerFirst(word)) : rest;
  return [lowerFirst(first), ...lowered].join(" ");
}

/** A capital in the second word tells that the first is likely a name too ("Instagram Access", "Google Analytics"). */
function startsWithName(words: string): boolean {
  return /^(?:Instagram|Facebook|Google|Apple|Amazon|Microsoft|Twitter|LinkedIn|YouTube|Stripe|PayPal|Discord|Slack|IP)\b/.test(
    words,
  );
}

/** The first letter capital. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const units: ReadonlyMap<string, string> = new Map([
  ["D", "day"],
  ["W", "week"],
  ["M", "month"],
  ["Y", "year"],
  ["TH", "hour"],
  ["TM", "minute"],
]);

/** An ISO 8601 duration of one part in words: `P12M` is "12 months". Anything else comes back as it is. */
export function durationWords(iso: string): string {
  const hit = /^P(T?)(\d+)([DWMYH])$/.exec(iso);
  const unit = units.get(`${hit?.[1] ?? ""}${hit?.[3] ?? ""}`);
  const amount = hit?.[2];
  if (unit === undefined || amount === undefined) return iso;
  return `${amount} ${unit}${amount === "1" ? "" : "s"}`;
}

/** Words that can't end a quotation: it would break off. */
const dangling =
  /\b(?:to|of|the|a|an|and|or|with|for|by|in|as|on|at|from|our|their|your|its|including|such|when|where|if|that|which|than|is|are|be|not|any|otherwise|but)$/;

/**
 * The longest run of words from the start that can be quoted whole, cut only at a comma; empty where there is none.
 * Goes in: words and how many of them at most.
 */
export function quotable(words: string, most: number): string {
  const pieces = words.replace(/[,;:.\s]+$/, "").split(/,(?= )/);
  for (let count = pieces.length; count > 0; count--) {
    const run = pieces.slice(0, count).join(",");
    if (isListCut(pieces[count]) || / and,/.test(run)) continue;
    if (run.split(" ").length <= most && !dangling.test(run) && !/["“”()[\]|]|:\s/.test(run)) return run;
  }
  return "";
}

/** A cut before a short piece would break a list off: "any legal, accounting or …". */
function isListCut(next: string | undefined): boolean {
  return next !== undefined && next.trim().split(" ").length <= 3;
}
