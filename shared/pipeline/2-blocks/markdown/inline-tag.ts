import { decodeReference } from "../entities.ts";
import type { RichBuilder } from "../rich-builder.ts";

const tagName = /^<(\/?)([a-z][a-z\d-]*)/i;
const hrefValue = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Elements whose content is not text. */
const unread: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "svg", "math", "iframe"]);

const marks = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  code: "code",
} as const;

/**
 * Takes one HTML tag that stands in a markdown paragraph. `<br>` breaks the line, bold, italic and links become marks;
 * the rest is dropped.
 * Comes out: the element whose content is being dropped, or `null`; pass it back in with the next tag.
 */
export function addInlineTag(builder: RichBuilder, tag: string, dropping: string | null): string | null {
  const [, slash, written] = tagName.exec(tag) ?? [];
  if (written === undefined) return dropping;
  const name = written.toLowerCase();
  if (dropping !== null) return slash === "/" && name === dropping ? null : dropping;
  if (unread.has(name)) return slash === "/" || tag.endsWith("/>") ? null : name;
  if (slash === "/") closeTag(builder, name);
  else openTag(builder, name, tag);
  return null;
}

function openTag(builder: RichBuilder, name: string, tag: string): void {
  if (name === "br" || name === "p" || name === "li") builder.breakLine();
  else if (name === "a") openLink(builder, tag);
  else if (isMark(name)) builder.open({ kind: marks[name] });
  if (name === "li") builder.insert("• ", null);
}

function openLink(builder: RichBuilder, tag: string): void {
  const [, double, single, bare] = hrefValue.exec(tag) ?? [];
  const href = double ?? single ?? bare;
  if (href !== undefined) builder.open({ kind: "link", href: href.replace(/&[#\w]{1,32};/g, decodeReference) });
}

function closeTag(builder: RichBuilder, name: string): void {
  if (name === "a") builder.close("link");
  else if (name === "p" || name === "div") builder.breakLine();
  else if (isMark(name)) builder.close(marks[name]);
}

function isMark(name: string): name is keyof typeof marks {
  return Object.hasOwn(marks, name);
}
