/** Where a field's instruction leads, if it is one for a link: `HYPERLINK "https://…"`, or `\l "part"` for a place inside. */
export function fieldLink(instruction: string): string | null {
  const [, isAnchor, address] = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/i.exec(instruction) ?? [];
  if (address === undefined) return null;
  return isAnchor === undefined ? address : `#${address}`;
}

/** Whether a field makes a table of contents. */
export function isContentsField(instruction: string): boolean {
  return /^\s*TOC\b/.test(instruction);
}
