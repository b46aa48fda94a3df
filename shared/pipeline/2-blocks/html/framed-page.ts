import { findAll } from "../../../text/find-all.ts";
import { decodeReference } from "../entities.ts";
import { type PlacedText, slicePlaced } from "../placed-text.ts";
import { attributeOf, type HtmlElement } from "./nodes.ts";

/** A frame in a frame in a frame is nobody's policy. */
export const deepestFrame = 2;

/** A page in a frame with fewer characters shows something else than text. */
const fewest = 200;

/**
 * The page that a frame was saved with (`<iframe srcdoc="…">`), placed in the source, where its signs are written as
 * references; `null` for a frame that holds none.
 */
export function framedPage(frame: HtmlElement, placed: PlacedText): PlacedText | null {
  if (frame.tagName !== "iframe" || (attributeOf(frame, "srcdoc")?.length ?? 0) < fewest) return null;
  const place = frame.sourceCodeLocation?.attrs?.["srcdoc"];
  if (place === undefined) return null;
  const written = slicePlaced(placed, place.startOffset, place.endOffset);
  const [before = ""] = /^[^=]*=\s*["']?/.exec(written.text) ?? [];
  const after = /["']$/.test(written.text) ? 1 : 0;
  return withSigns(slicePlaced(written, before.length, written.text.length - after));
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** The same text with signs for references; a sign has no place of its own. */
function withSigns(written: PlacedText): PlacedText {
  let [text, done] = ["", 0];
  const map: [number, number, number][] = [];
  const add = (end: number) => {
    const part = slicePlaced(written, done, end);
    for (const [at, source, length] of part.map) map.push([text.length + at, source, length]);
    text += part.text;
  };
  for (const { index, 0: found } of findAll(reference, written.text)) {
    add(index);
    text += decodeReference(found);
    done = index + found.length;
  }
  add(written.text.length);
  return { text, map };
}
