import { csvHead, inCsv } from "./export-csv.ts";
import { inJson } from "./export-json.ts";
import { inMarkdown } from "./export-markdown.ts";
import type { ExportedPolicy } from "./exported-policy.ts";
import type { ExportFormat } from "./read-request.ts";

/** How a form that other programs read is put together, policy by policy. */
export type ExportWriter = {
  readonly write: (policy: ExportedPolicy) => string;
  readonly start: string;
  readonly between: string;
  readonly end: string;
  /** The whole of it where there is no policy to write. */
  readonly none: string;
};

/** The forms, by the name they are asked for. */
export const writers: Readonly<Record<ExportFormat, ExportWriter>> = {
  markdown: { write: inMarkdown, start: "", between: "\n", end: "", none: "" },
  json: { write: inJson, start: "[\n", between: ",\n", end: "\n]\n", none: "[]\n" },
  csv: { write: inCsv, start: csvHead, between: "", end: "", none: csvHead },
};
