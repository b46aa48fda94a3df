import { randomUUID } from "node:crypto";
import { type FSWatcher, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";

export type InstanceLock = { release(): void };

/**
 * One app for each folder of user data. Goes in: the folder, and what to do when a later start hands over its command line.
 * Comes out: the lock, or null where another process holds it; that one has then been told. Files only, so that it can be
 * answered at once, as Electron's is.
 */
export function takeInstanceLock(folder: string, onSecond: (argv: string[], cwd: string) => void): InstanceLock | null {
  const lock = join(folder, "host.lock");
  const inbox = join(folder, "host-inbox");
  mkdirSync(inbox, { recursive: true });
  if (!claim(lock)) {
    const message = join(inbox, randomUUID());
    writeFileSync(`${message}.part`, JSON.stringify({ argv: process.argv, cwd: process.cwd() }));
    writeFileSync(`${message}.json`, readFileSync(`${message}.part`));
    rmSync(`${message}.part`);
    return null;
  }
  const watcher = watchInbox(inbox, onSecond);
  return {
    release: () => {
      watcher.close();
      rmSync(lock, { force: true });
    },
  };
}

function claim(lock: string): boolean {
  if (isAlive(holderOf(lock))) return false;
  rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false; // another start was quicker
  }
}

function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || readFileSync(`/proc/${pid}/cmdline`, "latin1").includes("chromium-host");
  } catch {
    return false;
  }
}

function watchInbox(inbox: string, onSecond: (argv: string[], cwd: string) => void): FSWatcher {
  const empty = () => {
    for (const name of readdirSync(inbox).filter((each) => each.endsWith(".json"))) {
      const message = readMessage(join(inbox, name));
      if (message !== null) onSecond(message.argv, message.cwd);
    }
  };
  for (const name of readdirSync(inbox)) rmSync(join(inbox, name), { force: true }); // from a start that nobody heard
  return watch(inbox, empty);
}

function readMessage(file: string): { readonly argv: string[]; readonly cwd: string } | null {
  try {
    const { argv, cwd }: { argv: string[]; cwd: string } = JSON.parse(readFileSync(file, "utf8"));
    rmSync(file);
    return { argv, cwd };
  } catch {
    return null; // half written: the watcher is called again
  }
}
