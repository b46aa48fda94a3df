import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { strToU8, zipSync } from "fflate";
import { asLetter } from "./change-mail.ts";

export type Kind = "text" | "rtf" | "pdf" | "word" | "open" | "mail";

/** A sound file, to be spoilt. */
export type Original = { readonly name: string; readonly kind: Kind; readonly read: () => Uint8Array };

const root = join(import.meta.dirname, "..", "..", "..");

/** Samples of ours, always there, and saved policies beside the project, where somebody has put them. */
const folders = [join(root, "seeds"), join(root, "..", "shared", "policies")];

const kinds: ReadonlyMap<string, Kind> = new Map([
  ["md", "text"],
  ["txt", "text"],
  ["html", "text"],
  ["xml", "text"],
  ["rtf", "rtf"],
  ["pdf", "pdf"],
  ["docx", "word"],
  ["odt", "open"],
  ["fodt", "open"],
]);

/** Files in the order of their names; every page also as a letter, and our own texts as Word files. */
export function findOriginals(): readonly Original[] {
  return folders.filter((folder) => existsSync(folder)).flatMap((folder) => filesUnder(folder).flatMap(asOriginals));
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .filter((name) => !/(?:^|\/)(?:expected|README\.md|INDEX\.jsonl)/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 3_000_000);
}

function asOriginals(path: string): readonly Original[] {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? "";
  const kind = kinds.get(ending);
  if (kind === undefined) return [];
  const name = basename(relative(root, path));
  const read = (): Uint8Array => new Uint8Array(readFileSync(path));
  const plain = { name, kind, read };
  if (ending === "html") return [plain, { name: `${name}.mhtml`, kind: "mail", read: () => asLetter(read()) }];
  if (ending === "md") return [plain, { name: `${name}.docx`, kind: "word", read: () => asWord(read()) }];
  return [plain];
}

/** Each line a paragraph. */
function asWord(text: Uint8Array): Uint8Array {
  const lines = new TextDecoder().decode(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").split("\n");
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
  const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return zipSync({
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}
