import { EventEmitter } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { App } from "../../electron/main/electron-surface.ts";
import { switchValue } from "./command-line.ts";
import { type InstanceLock, takeInstanceLock } from "./instance-lock.ts";
import { residentKilobytes } from "./stand-in-utility-process.ts";

/** What closes before the app may end: the open windows put themselves in here. */
type Closable = { close(): Promise<void> };

/** Milliseconds that Chromium may take to go. */
const goingTime = 1_500;

class StandInApp extends EventEmitter implements App {
  readonly isPackaged = false;
  readonly windows = new Set<Closable>();
  /** Chromium's switches, as the command line has them. */
  readonly switches: string[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      this.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
  };
  readonly #root = join(import.meta.dirname, "../..");
  #userData = switchValue("user-data-dir") ?? join(configFolder(), "Smallprint");
  #lock: InstanceLock | null = null;
  isQuitting = false;

  constructor() {
    super();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => this.quit());
  }

  enableSandbox(): void {} // Chromium's pages always are, unless it runs as root
  setAboutPanelOptions(): void {}
  addRecentDocument(): void {}
  clearRecentDocuments(): void {}

  async whenReady(): Promise<void> {
    mkdirSync(this.#userData, { recursive: true });
  }

  getAppPath(): string {
    return this.#root;
  }

  getVersion(): string {
    const manifest: unknown = JSON.parse(readFileSync(join(this.#root, "package.json"), "utf8"));
    return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
  }

  getPath(name: string): string {
    return name === "userData" ? this.#userData : homedir();
  }

  setPath(name: string, path: string): void {
    if (name === "userData") this.#userData = path;
  }

  getAppMetrics(): ReturnType<App["getAppMetrics"]> {
    return residentKilobytes().map(([pid, kilobytes]) => ({ pid, memory: { workingSetSize: kilobytes } }));
  }

  requestSingleInstanceLock(): boolean {
    mkdirSync(this.#userData, { recursive: true });
    this.#lock = takeInstanceLock(this.#userData, (argv, cwd) =>
      this.emit("second-instance", refusable(), argv, cwd, null),
    );
    return this.#lock !== null;
  }

  quit(): void {
    if (this.isQuitting) return;
    this.isQuitting = true;
    void this.#closeWindows().then(() => {
      const event = refusable();
      this.emit("will-quit", event);
      if (!event.refused) this.exit(0);
    });
  }

  exit(code?: number): void {
    void this.#closeWindows().then(() => {
      this.#lock?.release();
      process.exit(code);
    });
  }

  /** A window that is gone by the person's hand; the last one ends the app, if it listens and says so. */
  windowClosed(window: Closable): void {
    this.windows.delete(window);
    if (this.windows.size === 0 && !this.isQuitting) this.emit("window-all-closed");
  }

  async #closeWindows(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise((resolve) => {
      timer = setTimeout(resolve, goingTime);
    });
    await Promise.race([Promise.all([...this.windows].map((window) => window.close())), tooLong]);
    clearTimeout(timer);
  }
}

export type RefusableEvent = { preventDefault(): void; readonly refused: boolean };

/** An event whose default the app may refuse, and which says whether it did. */
export function refusable(): RefusableEvent {
  let refused = false;
  return {
    preventDefault: () => {
      refused = true;
    },
    get refused() {
      return refused;
    },
  };
}

function configFolder(): string {
  const { platform, env } = process;
  if (platform === "darwin") return join(homedir(), "Library", "Application Support");
  return (platform === "win32" ? env["APPDATA"] : env["XDG_CONFIG_HOME"]) ?? join(homedir(), ".config");
}

export const standInApp = new StandInApp();
