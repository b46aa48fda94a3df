/**
 * A wall that can't fail is no wall: dependency-cruiser once cruised nothing here and said all was well. For every rule one
 * forbidden import is written to a file, the check must name that rule, and the file goes away again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const fewestModules = 40;

/** rule → a file that breaks it: where it stands and what it imports. */
const offences = {
  "model-stands-alone": ["shared/model", "../pipeline/source.ts"],
  "text-stands-on-model": ["shared/text", "../pipeline/source.ts"],
  "messages-stand-on-model": ["shared/messages", "../pipeline/source.ts"],
  "pipeline-is-pure": ["shared/pipeline", "../ipc/events.ts"],
  "ipc-carries-values": ["shared/ipc", "../pipeline/source.ts"],
  "after-1-decode": ["shared/pipeline/1-decode", "../2-blocks/find-blocks.ts"],
  "after-2-blocks": ["shared/pipeline/2-blocks", "../3-clean/drop-furniture.ts"],
  "after-3-clean": ["shared/pipeline/3-clean", "../4-sections/nest-sections.ts"],
  "after-4-sections": ["shared/pipeline/4-sections", "../5-clauses/make-clauses.ts"],
  "after-5-clauses": ["shared/pipeline/5-clauses", "../6-facts/gather-facts.ts"],
  "after-6-facts": ["shared/pipeline/6-facts", "../7-answers/write-summary.ts"],
  "store-stands-alone": ["electron/store", "../library/library.ts"],
  "reading-stands-alone": ["electron/reading", "../store/store-client.ts"],
  "library-uses-store-and-reading": ["electron/library", "../main/window.ts"],
  "cli-needs-no-electron": ["electron/cli", "../main/window.ts"],
  "preload-carries-the-contract": ["electron/preload", "../main/window.ts"],
  "main-uses-electron": ["electron/main", "../../renderer/client/client.ts"],
  "renderer-sees-no-electron": ["renderer/app", "../../electron/library/library.ts"],
  "renderer-reads-no-file": ["renderer/app", "../../shared/pipeline/read-policy.ts"],
  "ui-knows-no-policies": ["renderer/ui", "../client/client.ts"],
  "client-knows-no-feature": ["renderer/client", "../features/reader/reader.tsx"],
  "features-are-islands": ["renderer/features/search", "../reader/reader.tsx"],
  "features-know-no-app": ["renderer/features/search", "../../app/app.tsx"],
  "electron-in-main": ["electron/library", "electron-store"],
  "unpackers-in-decode": ["shared/pipeline/2-blocks", "fflate"],
  "pdf-in-decode": ["shared/pipeline/6-facts", "pdfjs-dist"],
  "parsers-in-blocks": ["shared/pipeline/6-facts", "parse5"],
  "markdown-in-blocks-and-notes": ["renderer/features/search", "marked"],
  "schemas-in-ipc": ["electron/store", "zod"],
  "react-in-renderer": ["electron/library", "react"],
  "pure-part-knows-no-node": ["shared/text", "node:fs"],
  "no-circles": ["shared/text", "./wall-proof-circle.ts"],
};

/** By a file and not by a pipe: dependency-cruiser ends before a long answer is through. */
function cruise() {
  const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const folder = mkdtempSync(join(tmpdir(), "walls-"));
  const answer = join(folder, "cruise.json");
  const options = ["--output-type", "json", "--output-to", answer];
  const run = spawnSync(process.execPath, [bin, "electron", "renderer", "shared", ...options], {
    cwd: root,
    encoding: "utf8",
  });
  const text = existsSync(answer) ? readFileSync(answer, "utf8") : "";
  rmSync(folder, { recursive: true });
  if (text === "") throw new Error(`dependency-cruiser gave no answer: ${run.stderr}`);
  return JSON.parse(text).summary;
}

const written = [];
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  written.push(path);
}

const rules = new Set(Object.keys(offences));
let summary;
try {
  let count = 0;
  for (const [folder, target] of Object.values(offences)) {
    if (!existsSync(join(root, folder))) throw new Error(`No folder ${folder} to prove a wall in.`);
    write(`${folder}/wall-proof-${count}.ts`, `import * as offence from "${target}";\nexport { offence };\n`);
    count += 1;
  }
  write("shared/text/wall-proof-circle.ts", `export * from "./wall-proof-${count - 1}.ts";\n`);
  summary = cruise();
} finally {
  for (const path of written) rmSync(join(root, path));
}

const broken = new Set(summary.violations.filter((v) => v.from.includes("wall-proof")).map((v) => v.rule.name));
const standing = [...rules].filter((rule) => !broken.has(rule));
if (standing.length > 0) {
  console.error(`These walls did not stop a forbidden import: ${standing.join(", ")}`);
  process.exit(1);
}
if (summary.totalCruised < fewestModules) {
  console.error(`Only ${summary.totalCruised} modules were looked at; that is a check of nothing.`);
  process.exit(1);
}
console.log(`${rules.size} walls proved over ${summary.totalCruised} modules`);
