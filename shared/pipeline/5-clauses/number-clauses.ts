/**
 * The display number of a section's clause. A top-level section without subsections counts on (`4.1`, `4.2`); any other
 * adds a letter (`5.1 a` … `5.1 z`, `5.1 aa`), so that no clause looks like a subsection.
 * Goes in: the section's number, whether it is of the first kind, and the clause's place in it from 0.
 */
export function clauseNumber(section: string, counts: boolean, index: number): string {
  return counts ? `${section}.${index + 1}` : `${section} ${letters(index)}`;
}

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
