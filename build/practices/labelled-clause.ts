import type { Practice } from "../../shared/model/practice.ts";

/** A clause with what stands around it. */
export type SourceClause = {
  /** Where it comes from: clauses of one organisation are never both learnt from and tested on. */
  readonly organisation: string;
  readonly heading: string;
  readonly leadIn: string;
  readonly text: string;
};

/** A clause and the practices that a reader gave it; `isSure` false where the reader was in doubt. */
export type LabelledClause = SourceClause & { readonly practices: readonly Practice[]; readonly isSure: boolean };

/** The organisation in a file's name (`contrib__Acme__Privacy_Policy.md`, `Acme__0003.md`), in small letters. */
export function organisationOf(path: string): string {
  const name = (path.split("/").at(-1) ?? path).replace(/\.[a-z]+$/i, "");
  const parts = name.split("__");
  const hasSource = parts.length > 2 || /^(?:contrib|tosback|dating|france|genai\S*|pga)$/.test(parts[0] ?? "");
  return ((hasSource ? parts[1] : parts[0]) ?? name).toLowerCase().replace(/[^a-z0-9]/g, "");
}
