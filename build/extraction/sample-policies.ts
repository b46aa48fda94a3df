import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const policies = join(root, "..", "shared", "policies");
const seeds = join(root, "seeds");

/** A file to open, and what is known of it besides. Paths are absolute. */
export type Sample = {
  /** Its name in tables: folder and file. */
  readonly name: string;
  readonly path: string;
  readonly family: string;
  /** A version of the same text made by hand, where there is one. */
  readonly reference: string | null;
  /** When the policy was last updated, ISO 8601, where that is known from elsewhere. */
  readonly updated: string | null;
};

/** All policies of ../shared/policies, by the folder they stand in; our own seeds where it is absent, which is printed. */
export function findSamples(): readonly Sample[] {
  const index = join(policies, "INDEX.jsonl");
  if (existsSync(index)) return readFileSync(index, "utf8").split("\n").filter(Boolean).map(readEntry);
  console.error("../shared/policies is not there: seeds/ measured instead, so figures differ.");
  const names = readdirSync(seeds, { recursive: true, encoding: "utf8" });
  const sources = names.filter((name) => /^[^/\\]+[/\\]source\.\w+$/.test(name)).toSorted();
  return sources.map((name) => ({ name, path: join(seeds, name), family: "seeds", reference: null, updated: null }));
}

/** Every text file of a folder beside the project, such as `corpus`: curated text, of which nothing is to be left out. */
export function findCurated(folder: string): readonly Sample[] {
  const path = join(root, "..", "shared", folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:md|txt)$/.test(name));
  return names.toSorted().map((name) => ({
    name: join(folder, name),
    path: join(path, name),
    family: folder,
    reference: null,
    updated: null,
  }));
}

function readEntry(line: string): Sample {
  const entry: unknown = JSON.parse(line);
  const file = fieldOf(entry, "file") ?? "";
  const reference = fieldOf(entry, "reference");
  return {
    name: file,
    path: join(policies, file),
    family: file.split("/")[0] ?? "",
    reference: reference === null ? null : join(policies, reference),
    updated: fieldOf(entry, "last_updated"),
  };
}

function fieldOf(entry: unknown, key: string): string | null {
  if (typeof entry !== "object" || entry === null) return null;
  const value: unknown = Object.entries(entry).find(([name]) => name === key)?.[1];
  return typeof value === "string" ? value : null;
}
