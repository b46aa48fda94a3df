import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { decode } from "../../shared/pipeline/1-decode/decode.ts";
import { findBlocks } from "../../shared/pipeline/2-blocks/find-blocks.ts";
import { dropFurniture } from "../../shared/pipeline/3-clean/drop-furniture.ts";
import { nestSections } from "../../shared/pipeline/4-sections/nest-sections.ts";
import { type Cut, makeClauses } from "../../shared/pipeline/5-clauses/make-clauses.ts";
import { organisationOf, type SourceClause } from "./labelled-clause.ts";

/** A clause of a file, and the name under which labels know it. */
export type FileClause = SourceClause & { readonly key: string };

/** The clauses of all text and web pages in the given folders of `root`, in the order of their paths. */
export async function readClauses(root: string, folders: readonly string[]): Promise<readonly FileClause[]> {
  const clauses: FileClause[] = [];
  for (const path of folders.flatMap((folder) => filesIn(join(root, folder)))) {
    clauses.push(...(await clausesOf(path, relative(root, path).replaceAll("\\", "/"))));
  }
  return clauses;
}

/** The first letters and digits of a text: what two clauses that say the same have in common. */
export function gistOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 80);
}

/** How labels name a clause without its words. Only letters and digits count, so that small repairs leave it alone. */
export function keyOf(file: string, text: string): string {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return createHash("sha256").update(`${file}\n${letters}`).digest("hex").slice(0, 16);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:md|txt|html?)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function clausesOf(path: string, file: string): Promise<readonly FileClause[]> {
  const ignore = (): void => {};
  const decoded = await decode({ bytes: readFileSync(path), fileName: file }, ignore);
  if (!decoded.ok) return [];
  const outline = nestSections(dropFurniture(findBlocks(decoded.value, ignore), []), ignore);
  return asFileClauses(makeClauses(outline), file);
}

function asFileClauses({ sections, clauses }: Cut, file: string): readonly FileClause[] {
  const titleOf = new Map(sections.map(({ id, title }) => [id, title]));
  const textOf = new Map(clauses.map(({ id, text }) => [id, text]));
  const organisation = organisationOf(file);
  return clauses.map(({ section, leadIn, text }) => ({
    key: keyOf(file, text),
    organisation,
    heading: titleOf.get(section) ?? "",
    leadIn: leadIn === null ? "" : (textOf.get(leadIn) ?? ""),
    text,
  }));
}
