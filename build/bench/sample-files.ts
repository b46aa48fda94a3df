import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const corpus = join(root, "..", "shared", "corpus");
const pages = ["ota_snapshot_html", "smarthome_html"].map((name) => join(root, "..", "shared", "policies", name));

/** A folder of files to import. `remove` throws it away. */
export type SampleFolder = { readonly path: string; readonly bytes: number; readonly remove: () => void };

/** So many markdown policies, no two alike: those of ../shared/corpus, repeated if need be; else our own, repeated. */
export function markdownFiles(count: number): SampleFolder {
  const real = existsSync(corpus) ? readdirSync(corpus).map((name) => join(corpus, name)) : [];
  if (real.length === 0) console.error("../shared/corpus is not there: seeds/ repeated instead, so figures differ.");
  const sources = real.length > 0 ? real : seedsEndingIn([".md", ".txt"]);
  return repeated({ sources, count, ending: ".md", unlike: (copy) => `\nCopy ${copy}.\n` });
}

/** Saved pages are at least this large to stand for "pages of 500 KB", in bytes. */
const largePage = 300_000;

/** So many saved pages of 500 KB on average, no two alike; made larger by a comment where only small ones are at hand. */
export function htmlFiles(count: number): SampleFolder {
  const real = pages.filter(existsSync).flatMap((dir) => readdirSync(dir).map((name) => join(dir, name)));
  const large = real.filter((file) => readFileSync(file).length >= largePage);
  if (large.length === 0) console.error("../shared/policies is not there: seeds/ made larger instead.");
  const padding = large.length > 0 ? "" : `<script>${"var x = 1;".repeat(50_000)}</script>`;
  const sources = large.length > 0 ? large : seedsEndingIn([".html"]);
  return repeated({ sources, count, ending: ".html", unlike: (copy) => `${padding}<!-- copy ${copy} -->` });
}

function seedsEndingIn(endings: readonly string[]): readonly string[] {
  const seeds = join(root, "seeds");
  return readdirSync(seeds, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("source.") && endings.some((ending) => name.endsWith(ending)))
    .map((name) => join(seeds, name));
}

type Repeating = {
  readonly sources: readonly string[];
  readonly count: number;
  readonly ending: string;
  /** What is added to a copy so that its bytes are new. */
  readonly unlike: (copy: number) => string;
};

function repeated({ sources, count, ending, unlike }: Repeating): SampleFolder {
  const path = mkdtempSync(join(tmpdir(), "smallprint-bench-files-"));
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const source = readFileSync(sources[index % sources.length] ?? "");
    const isFirst = index < sources.length;
    const content = isFirst ? source : Buffer.concat([source, Buffer.from(unlike(index))]);
    writeFileSync(join(path, `${String(index).padStart(6, "0")}${ending}`), content);
    bytes += content.length;
  }
  return { path, bytes, remove: () => rmSync(path, { recursive: true, force: true }) };
}
