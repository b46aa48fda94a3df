import { parseDocument } from "yaml";
import type { Report } from "../../model/note.ts";
import { sourceSpan } from "../../model/span.ts";

/** Front matter is a few lines about a file; what is longer is text between two rules. */
const longest = 20_000;
const longestValue = 1_000;
const mostKeys = 200;

/** What stands before the text: its declared values by lower-case key, and the source offset at which the text begins. */
export type FrontMatter = { readonly declared: ReadonlyMap<string, string>; readonly end: number };

const nothing: FrontMatter = { declared: new Map(), end: 0 };
const fenced = /^\s{0,3}---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * Reads YAML between `---` lines at the start of a file. Only plain values are kept, as strings; tags and code run
 * nothing, aliases are not followed. What is no YAML mapping is text like any other, with a note where it looks meant.
 */
export function readFrontMatter(text: string, report: Report): FrontMatter {
  const [whole, yaml] = fenced.exec(text.slice(0, longest)) ?? [];
  if (whole === undefined || yaml === undefined || !/^[^\s:#][^:\n]*:(?:[ \t]|$)/m.test(yaml)) return nothing;
  const declared = parseYaml(yaml);
  if (declared !== null) return { declared, end: whole.length };
  report({ kind: "bad-front-matter", span: sourceSpan(0, whole.length) });
  return looksLikeFields(yaml) ? { declared: new Map(), end: whole.length } : nothing;
}

function parseYaml(yaml: string): ReadonlyMap<string, string> | null {
  const document = parseDocument(yaml, {
    schema: "failsafe",
    customTags: [],
    merge: false,
    logLevel: "silent",
    uniqueKeys: false,
  });
  const { contents } = document;
  if (document.errors.length > 0 || contents === null || !("items" in contents)) return null;
  const declared = new Map<string, string>();
  for (const pair of contents.items) {
    const [key, value] = "key" in pair ? [scalarOf(pair.key), scalarOf(pair.value)] : [null, null];
    if (key && value && declared.size < mostKeys) declared.set(key.toLowerCase(), value.slice(0, longestValue));
  }
  return declared;
}

/** A plain value as written; maps, lists and aliases are not followed. */
function scalarOf(node: unknown): string | null {
  if (typeof node !== "object" || node === null || !("value" in node)) return null;
  return typeof node.value === "string" ? node.value.trim() : null;
}

/** Most lines are `key: value` or go on with one: broken, but still not the policy's text. */
function looksLikeFields(yaml: string): boolean {
  const lines = yaml.split("\n").filter((line) => line.trim() !== "");
  const fields = lines.filter((line) => /^\s*(?:[\w-]+\s*:|- |#)/.test(line));
  return fields.length >= lines.length * 0.6;
}
