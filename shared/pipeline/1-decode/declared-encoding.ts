/** Standards let a page declare itself in its first 1,024 bytes; saved pages often do so later. */
const lookedAt = 8_192;

const declaration =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i;

/** The encoding that a page declares for itself, by its standard name; `null` where it declares none, or none there is. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, lookedAt));
  const [, meta, xml] = declaration.exec(head) ?? [];
  const label = meta ?? xml;
  return label === undefined ? null : standardName(label);
}

/** The standard name of an encoding by any of its names; `null` where there is no such. */
export function standardName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
