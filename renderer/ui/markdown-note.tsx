import DOMPurify, { type Config } from "dompurify";
import { marked } from "marked";
import { useLayoutEffect, useRef } from "react";
import styles from "./markdown-note.module.css";

/** What a note may be made of: words and their shape. No links, images, styles or classes. */
const kept: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [
    ...["p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "hr"],
    ...["h1", "h2", "h3", "h4", "h5", "h6"],
  ],
  ALLOWED_ATTR: [],
  RETURN_DOM_FRAGMENT: true,
};

/**
 * The reader's own words, written in markdown. They become HTML only here: parsed by `marked`, cleaned by DOMPurify (under
 * its own Trusted Types policy) into a fragment, and put in place; never stored as HTML.
 */
export function MarkdownNote(props: { readonly markdown: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(fragmentOf(props.markdown));
  }, [props.markdown]);
  return <div ref={place} className={styles.note} />;
}

function fragmentOf(markdown: string): Node {
  if (isTooDeep(markdown)) return document.createTextNode(markdown);
  return DOMPurify.sanitize(marked.parse(markdown, { async: false, breaks: true, gfm: true }), kept);
}

/** `marked` calls itself for every level of nesting and runs out of stack at some thousands; no note has fifty. */
const DEEPEST = 50;

/** Whether a line starts with, or holds in a row, more signs that open a level than a note could mean. */
function isTooDeep(markdown: string): boolean {
  return markdown.split("\n").some((line) => {
    const indent = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? "";
    return indent.replaceAll(/\s{2}|[>*+\-.)]/g, "#").length > DEEPEST || /[*_~[(!`<]{50}/.test(line);
  });
}
