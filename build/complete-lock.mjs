/**
 * `npm run lock`, after every `npm install`: a registry mirror may not hold the native packages of other systems, and npm then
 * leaves them out of package-lock.json and `npm ci` refuses the file everywhere. Each missing one is written in by its exact
 * version and its system, told from its name, so that npm passes over it here and finds it there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const path = join(import.meta.dirname, "..", "package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));
const packages = new Map(Object.entries(lock.packages));

const systems = ["darwin", "linux", "win32", "android", "freebsd", "openharmony"];
const processors = ["arm64", "x64", "ia32", "arm", "riscv64", "ppc64", "s390x", "loong64", "wasm32"];

/** Whether npm, asked from a package's folder, finds a dependency there or in a folder above. */
function isLocked(from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf("node_modules/")).replace(/\/$/, "")) {
    if (packages.has(`${folder === "" ? "" : `${folder}/`}node_modules/${name}`)) return true;
    if (folder === "") return false;
  }
}

function entryOf(name, version, dependant) {
  const words = name.replace("windows", "win32").split(/[-_/.]/);
  const [cpu] = words.includes("armv7") ? ["arm"] : processors.filter((word) => words.includes(word));
  const [os] = systems.filter((word) => words.includes(word));
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : "";
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dependant.dev ? { dev: true } : dependant.devOptional ? { devOptional: true } : {}),
    optional: true,
    ...(libc ? { libc: [libc] } : {}),
    ...(os ? { os: [os] } : {}),
  };
}

let added = 0;
for (const [from, dependant] of [...packages]) {
  for (const [name, wanted] of Object.entries(dependant.optionalDependencies ?? {})) {
    if (isLocked(from, name)) continue;
    packages.set(`node_modules/${name}`, entryOf(name, wanted.replace(/^[\^~]/, ""), dependant));
    added += 1;
  }
}
const root = packages.get("");
packages.delete("");
const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: { "": root, ...Object.fromEntries(sorted) } }, null, 2)}\n`);
console.log(`${added} packages of other systems written into package-lock.json`);
