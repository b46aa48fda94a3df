/** Whether a code unit is white space, as `\s` in a pattern has it; asked of every letter, a pattern is too slow for that. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return otherSpaces.has(unit);
}

/** No-break and Ogham space, the spaces of different widths, the separators, and the byte order mark. */
const otherSpaces: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000, 0xfeff,
]);
