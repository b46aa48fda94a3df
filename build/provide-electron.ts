import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds to find out whether the download can be reached at all; without that, a machine behind a wall waits minutes. */
const reachable = 3_000;
/** Milliseconds for the download itself, about 120 MB. */
const patience = 600_000;

/** Goes in: the project's folder. Comes out: the path of Electron's binary, fetched now if that can be done, or null. */
export async function provideElectron(root: string): Promise<string | null> {
  const electron = join(root, "node_modules/electron");
  const there = binaryIn(electron);
  if (there !== null || !(await canFetch(electron))) return there;
  console.log("Fetching Electron's binary once.");
  spawnSync(process.execPath, [join(electron, "install.js")], { timeout: patience, stdio: "ignore" });
  return binaryIn(electron);
}

function binaryIn(electron: string): string | null {
  const note = join(electron, "path.txt");
  const override = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  const name = existsSync(note) ? readFileSync(note, "utf8") : "electron";
  const binary = join(override ?? join(electron, "dist"), name);
  return existsSync(binary) ? binary : null;
}

async function canFetch(electron: string): Promise<boolean> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(electron, "package.json"), "utf8"));
  const mirror = process.env["ELECTRON_MIRROR"] ?? "https://github.com/electron/electron/releases/download/";
  try {
    const answer = await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: "HEAD",
      signal: AbortSignal.timeout(reachable),
    });
    return answer.ok;
  } catch {
    return false; // no way there
  }
}
