import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const bundles = ["out/main/index.js", "out/preload/bridge.cjs", "out/renderer/index.html"];
const sources = ["electron", "renderer", "shared", "electron.vite.config.ts", "package-lock.json"];

/** Goes in: the project's folder. Comes out: whether a bundle is missing or older than what it is made from. */
export function isOutdated(root: string): boolean {
  const built = bundles.map((path) => join(root, path));
  if (!built.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return sources.some((path) => newestIn(join(root, path)) > oldest);
}

function newestIn(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return isSource(path) ? stats.mtimeMs : 0;
  const inside = readdirSync(path).filter((name) => !name.startsWith("."));
  return Math.max(0, ...inside.map((name) => newestIn(join(path, name))));
}

function isSource(path: string): boolean {
  return !/\.test\.tsx?$/.test(path);
}
