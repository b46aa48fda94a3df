import type { Annotation } from "../../shared/model/annotation.ts";
import type { PolicyCard } from "../../shared/model/policy.ts";
import type { ExportFormat } from "./read-request.ts";

export type ExportedPolicy = { readonly card: PolicyCard; readonly annotations: readonly Annotation[] };

/** Annotations in a form other programs read. Goes in: policies with their annotations. Comes out: the text, without a last line end. */
export function exportedAs(format: ExportFormat, policies: readonly ExportedPolicy[]): string {
  switch (format) {
    case "markdown":
      return policies.map(inMarkdown).join("\n\n");
    case "csv":
      return inCsv(policies);
    case "json":
      return JSON.stringify(policies.map(inJson), null, 2);
  }
}

function inJson({ card, annotations }: ExportedPolicy): object {
  const { id, title, organisation, fileName, updated } = card;
  return { policy: { id, title, organisation, fileName, updated }, annotations, answers: [] };
}

function inMarkdown({ card, annotations }: ExportedPolicy): string {
  const { title, organisation, updated } = card;
  const about = [organisation, updated === null ? null : `updated ${updated}`].filter((part) => part !== null);
  const head = [`# ${escaped(oneLine(title))}`, ...(about.length === 0 ? [] : [escaped(oneLine(about.join(", ")))])];
  return [...head, ...annotations.map(annotationInMarkdown)].join("\n\n");
}

/** The policy's words are quoted as text; the note is the reader's own markdown. */
function annotationInMarkdown({ kind, anchor, body, created }: Annotation): string {
  const quote = anchor.quote.split("\n").map((line) => `> ${escaped(line)}`);
  const head = `## ${escaped(anchor.clauseNumber)} (${kind}, ${created.slice(0, 10)})`;
  return [head, quote.join("\n"), ...(body === "" ? [] : [body])].join("\n\n");
}

/** Markdown's own signs, and `<`, made letters. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function inCsv(policies: readonly ExportedPolicy[]): string {
  const head = ["policy", "organisation", "file", "clause", "kind", "quote", "note", "created", "changed"];
  const rows = policies.flatMap(({ card, annotations }) =>
    annotations.map(({ kind, anchor, body, created, changed }) => [
      card.title,
      card.organisation ?? "",
      card.fileName,
      anchor.clauseNumber,
      kind,
      anchor.quote,
      body,
      created,
      changed,
    ]),
  );
  return [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
}

/**
 * A cell as RFC 4180 has it. A spreadsheet would run a text that begins with one of these signs as a formula, and the text
 * is a stranger's: an apostrophe keeps it a text.
 */
function cell(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
