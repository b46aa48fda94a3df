import { spawn } from "node:child_process";
import type { ElectronSurface } from "../../electron/main/electron-surface.ts";
import { StandInWindow } from "./stand-in-window.ts";

type ThemeSource = ElectronSurface["nativeTheme"]["themeSource"];

let themeSource: ThemeSource = "system";

/** Under "system" the page follows the desktop by itself; what the desktop has, this host does not know. */
export const standInNativeTheme: ElectronSurface["nativeTheme"] = {
  get shouldUseDarkColors() {
    return themeSource === "dark";
  },
  get themeSource() {
    return themeSource;
  },
  set themeSource(next: ThemeSource) {
    themeSource = next;
    for (const window of StandInWindow.all) window.followTheme(next);
  },
};

/** Chromium places the window itself where the one it is given does not fit. */
export const standInScreen: ElectronSurface["screen"] = { getAllDisplays: () => [] };

export const standInClipboard: ElectronSurface["clipboard"] = {
  writeText: async (text) => {
    for (const window of StandInWindow.all) await window.copy(text);
  },
};

export const standInShell: ElectronSurface["shell"] = {
  openExternal: (address) => openWithSystem(address).then(() => {}),
  openPath: (path) => openWithSystem(path),
};

/** Comes out: "" or what went wrong, as Electron's `openPath` says it. */
function openWithSystem(target: string): Promise<string> {
  const [command, ...words] = openers[process.platform] ?? ["xdg-open"];
  return new Promise((resolve) => {
    const child = spawn(command, [...words, target], { stdio: "ignore", detached: true });
    child.on("error", (error) => resolve(error.message));
    child.on("spawn", () => {
      child.unref();
      resolve("");
    });
  });
}

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["explorer.exe"],
};
