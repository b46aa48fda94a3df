import { parseFragment } from "parse5";
import { findAll } from "../../text/find-all.ts";
import { type PlacedText, slicePlaced } from "./placed-text.ts";
import type { RichBuilder } from "./rich-builder.ts";

/** Longest named reference in HTML is 31 letters (`CounterClockwiseContourIntegral`). */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Adds a text in which `&name;` stands for a character; what is no known name stays as written. */
export function addWithEntities(builder: RichBuilder, placed: PlacedText): void {
  if (!placed.text.includes("&")) {
    builder.add(placed);
    return;
  }
  let done = 0;
  for (const match of findAll(reference, placed.text)) {
    const meant = decodeReference(match[0]);
    if (meant === match[0]) continue;
    builder.add(slicePlaced(placed, done, match.index));
    done = match.index + match[0].length;
    const place = slicePlaced(placed, match.index, done).map;
    const [first, last] = [place[0], place.at(-1)];
    builder.insert(meant, first && last ? { start: first[1], end: last[1] + last[2] } : null);
  }
  builder.add(done === 0 ? placed : slicePlaced(placed, done, placed.text.length));
}

const known = new Map<string, string>();

/** What a character reference means, by the HTML parser's own table; itself where it means nothing. */
export function decodeReference(written: string): string {
  const found = known.get(written);
  if (found !== undefined) return found;
  const node = parseFragment(written).childNodes[0];
  const meant = node !== undefined && "value" in node ? node.value : written;
  if (known.size < 4_096) known.set(written, meant);
  return meant;
}
