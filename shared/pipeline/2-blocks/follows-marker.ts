/** Whether a list's marker is the next after another: `3.` after `2.`, `(c)` after `(b)`, `4.2` after `4.1`. */
export function followsMarker(before: string, marker: string): boolean {
  const [one, other] = [parts.exec(before), parts.exec(marker)];
  if (one === null || other === null || one[1] !== other[1] || one[3] !== other[3]) return false;
  return placeOf(other[2] ?? "") === placeOf(one[2] ?? "") + 1;
}

/** What stands before the last number or letter, itself, and what closes it. */
const parts = /^(\(?(?:\d{1,2}\.)*)(\d{1,2}|[a-z])([.)]?)$/i;

/** The place of a number or letter in its row; letters stand apart from numbers. */
function placeOf(mark: string): number {
  return /\d/.test(mark) ? Number(mark) : 1_000 + mark.toLowerCase().charCodeAt(0);
}
