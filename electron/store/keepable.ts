/** What stands for a character that can't be kept: it is seen, so nothing changes behind the writer's back. */
const replacement = "\ufffd";

/**
 * Text as it can be kept and given back unchanged: half characters (lone surrogates) and NUL become U+FFFD, once and for
 * all. Letters stay composed or decomposed as they were typed.
 */
export function keepable(text: string): string {
  return text.toWellFormed().replaceAll("\0", replacement);
}
