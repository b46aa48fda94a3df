import { decodeReference } from "../entities.ts";
import { type PlacedText, slicePlaced } from "../placed-text.ts";
import type { RichBuilder } from "../rich-builder.ts";

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31}(?=;)|[a-z]{2,6}\d{0,2});?/iy;
const tag = /<[/!?a-z][^<>]*>/iy;
const plain = /[^&<\0]+/y;

type Cursor = { at: number; source: number };

/**
 * Adds the text of an HTML text node, placed letter by letter in the source it was parsed from.
 * Goes in: the node's value, in which references are characters, and the source it came from, in which they are written
 * out and stray tags may stand that the parser threw away. The value decides what the text is, the source only where.
 */
export function addTextNode(builder: RichBuilder, value: string, source: PlacedText): void {
  if (value === source.text) builder.add(source);
  else addAligned(builder, value, source);
}

function addAligned(builder: RichBuilder, value: string, source: PlacedText): void {
  const cursor: Cursor = { at: 0, source: 0 };
  while (cursor.at < value.length && cursor.source < source.text.length) {
    const moved =
      addPlain(builder, value, { source, cursor }) ||
      addReference(builder, value, { source, cursor }) ||
      skipTag(source.text, cursor) ||
      addSame(builder, value, { source, cursor });
    if (!moved) break;
  }
  builder.insert(value.slice(cursor.at), null);
}

type Standing = { readonly source: PlacedText; readonly cursor: Cursor };

function addPlain(builder: RichBuilder, value: string, { source, cursor }: Standing): boolean {
  plain.lastIndex = cursor.source;
  const [run = ""] = plain.exec(source.text) ?? [];
  if (run === "" || !value.startsWith(run, cursor.at)) return false;
  take(builder, { source, cursor }, run.length);
  return true;
}

function addReference(builder: RichBuilder, value: string, { source, cursor }: Standing): boolean {
  reference.lastIndex = cursor.source;
  const [written] = reference.exec(source.text) ?? [];
  if (written === undefined) return false;
  const meant = decodeReference(written);
  if (meant === written || !value.startsWith(meant, cursor.at)) return false;
  const [first] = slicePlaced(source, cursor.source, cursor.source + 1).map;
  builder.insert(meant, first === undefined ? null : { start: first[1], end: first[1] + written.length });
  cursor.at += meant.length;
  cursor.source += written.length;
  return true;
}

function skipTag(source: string, cursor: Cursor): boolean {
  tag.lastIndex = cursor.source;
  const [skipped] = tag.exec(source) ?? [];
  if (skipped !== undefined) cursor.source += skipped.length;
  return skipped !== undefined;
}

function addSame(builder: RichBuilder, value: string, { source, cursor }: Standing): boolean {
  if (source.text.charCodeAt(cursor.source) === 0) cursor.source += 1;
  else if (value[cursor.at] === source.text[cursor.source]) take(builder, { source, cursor }, 1);
  else return false;
  return true;
}

function take(builder: RichBuilder, { source, cursor }: Standing, length: number): void {
  builder.add(slicePlaced(source, cursor.source, cursor.source + length));
  cursor.at += length;
  cursor.source += length;
}
