/** Containers in containers on one line, or columns of indentation, past which a text is no document; marked recurses for each. */
const mostMarkers = 100;
const widestIndent = 400;

const opening = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]|$))*/;

/** Whether lists and quotes nest deeper than marked's stack and our model go. Linear in the text. */
export function isTooDeep(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + 4_000));
    if (countMarkers(line) > mostMarkers || indentOf(line) > widestIndent) return true;
    if (end < 0) break;
    start = end + 1;
  }
  return false;
}

function countMarkers(line: string): number {
  const first = line.charCodeAt(0);
  const plain = first > 62 || first === 10;
  return plain ? 0 : ((opening.exec(line) ?? [""])[0].match(/[>*+-]|\d[.)]/g)?.length ?? 0);
}

function indentOf(line: string): number {
  return /\S/.exec(line)?.index ?? 0;
}
