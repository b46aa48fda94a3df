/** A name may have so many small letters before its first capital ("eBay"). */
const mostSmall = 3;

/**
 * Where in a text a name may begin, rising: at a capital, up to three small letters before one, at a figure. One place in
 * twenty of an English text; outside ASCII any letter may be a capital here.
 */
export function nameStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSmall(code)) {
      small += 1;
      continue;
    }
    if (isFigure(code)) starts.push(at);
    else if (mayBeCapital(code)) {
      for (let before = Math.min(small, mostSmall); before >= 0; before--) starts.push(at - before);
    }
    small = 0;
  }
  return starts;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Second halves of pairs begin nothing. */
function mayBeCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 128 && (code < 0xdc00 || code > 0xdfff));
}
