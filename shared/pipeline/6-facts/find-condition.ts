/** Wordings of exceptions and conditions, each from its first word. */
const wordings: readonly RegExp[] = [
  /except|unless|(?<!(?:purpose|purposes|partnerships|companies|parties|way|ways|manner|use) )other than(?! (?:as\b|those|that|the ones)\b)|other than as (?:described|set|stated|provided|disclosed|outlined|noted|permitted|required|specified|explained)|apart from|with the exception of|excluding|save (?:for|as)/,
  /for (?:any )?(?:other purposes? than|purposes? other than)/,
  /provided(?:, however)?,? that|only (?:if|when|where)|if permitted/,
  /only with (?:\w+ ){1,4}?(?:consent|permission|approval|agreement)|^with your (?:\w+ ){0,2}?(?:consent|permission|authori[sz]ation)/,
  /(?:if|where|when|once) we have (?:first )?(?:obtained|received|got|your)/,
  /(?:if|where|when|once) you (?:have )?(?:expressly |explicitly |first )?(?:consent(?:ed)?|agreed?|opt(?:ed)? in|(?:given|provided)(?: us)?(?: with)?(?: your)? (?:consent|permission))/,
  /(?:if|where|when|as|to the extent) (?:\w+ ){0,4}?(?:permitted|permits|allowed|allows|required|requires)/,
  /without (?:first )?(?:your|obtaining|getting) (?:\w+ )?(?:consent|permission|opt-?in)/,
];
const conditions = new RegExp(`\\b(?:${wordings.map((wording) => wording.source).join("|")})\\b[^.;]*`);

/** The most that is kept of a condition, in characters; a longer one is cut at a word. */
const longest = 200;

/**
 * An exception or condition that rides with a statement ("unless the law requires it"), as written and from its first
 * word to the end of its sentence or part (to the comma where it leads the sentence), else `null`.
 */
export function findCondition(text: string, raw: string): string | null {
  const hit = conditions.exec(text);
  if (hit === null) return null;
  const leads = /^\W*(?:\(?(?:[\d.]+|\w)[.)]?)?\s*$/.test(raw.slice(0, hit.index)) && !hit[0].startsWith("provided");
  if (!leads && isAside(hit[0])) return null;
  const isShort = hit[0].startsWith("without") && !/, (?:except|unless|other than)\b/.test(hit[0]);
  const end = leads || isShort ? openingOf(hit[0]).length : hit[0].length;
  const words = raw.slice(hit.index, hit.index + (end ?? 0)).trim();
  return words.length <= longest ? words : words.slice(0, words.lastIndexOf(" ", longest));
}

/** "…, and, if you agree, to …": a consent between commas limits what comes after it, not the whole. */
function isAside(words: string): boolean {
  return /^(?:if|where|when|once) (?:we have|you)\b[^,]*,/.test(words);
}

/** What stands before the sentence proper: up to the comma after which somebody does something, else to the first. */
function openingOf(words: string): string {
  const whole =
    /^.*?(?=, (?:we|you|our|it|they|[\w.]+(?: \w+)? (?:will|does|do|may|can|is|has|shares?|sells?))\b)/.exec(
      words,
    )?.[0];
  return whole ?? /^[^,]*/.exec(words)?.[0] ?? words;
}
