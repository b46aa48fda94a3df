/** Whether one of a style's names is what programs call the entries of a table of contents. */
export function isContentsStyle(names: readonly string[]): boolean {
  return names.some((name) => /^(?:toc|contents)[ _]?\d?$|^(?:toc|contents) ?heading$/i.test(name));
}

/** What a style's names, its ancestors' included, make of a paragraph: a title, a heading (0 to 8), or `null`. */
export function headingByName(names: readonly string[]): number | "title" | null {
  if (isTitleStyle(names)) return "title";
  return names.map(levelByName).find((level) => level !== null) ?? null;
}

/** Whether a style is the one for a document's title, in the languages that programs are used in. */
export function isTitleStyle(names: readonly string[]): boolean {
  return names.some((name) => /^(?:title|titel|titre|título|titolo)$/i.test(name));
}

/** Styles of one's own (`Policy Heading 2`), and those of programs in other languages; the head of a column heads no part. */
function levelByName(name: string): number | null {
  if (/^table ?heading/i.test(name)) return null;
  const found =
    /(?:heading|überschrift|titre|encabezado|intestazione|título|kop|rubrik|заголовок)[ _-]?([1-9])?$/iu.exec(name);
  return found === null ? null : Number(found[1] ?? 1) - 1;
}
