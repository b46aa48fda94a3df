import type { ElectronSurface } from "../../electron/main/electron-surface.ts";
import { answerRemoteControl } from "./remote-control.ts";
import { standInApp } from "./stand-in-app.ts";
import { standInDialog } from "./stand-in-dialog.ts";
import { standInIpcMain } from "./stand-in-ipc.ts";
import { standInMenu } from "./stand-in-menu.ts";
import { defaultSession, standInProtocol } from "./stand-in-session.ts";
import { standInClipboard, standInNativeTheme, standInScreen, standInShell } from "./stand-in-system.ts";
import { standInUtilityProcess } from "./stand-in-utility-process.ts";
import { StandInWindow } from "./stand-in-window.ts";

/** What `import electron from "electron"` gives under this host: just what the app uses, by the app's own type. */
const electron: ElectronSurface = {
  app: standInApp,
  BrowserWindow: StandInWindow,
  Menu: standInMenu,
  clipboard: standInClipboard,
  dialog: standInDialog,
  ipcMain: standInIpcMain,
  nativeTheme: standInNativeTheme,
  protocol: standInProtocol,
  screen: standInScreen,
  session: { defaultSession },
  shell: standInShell,
  utilityProcess: standInUtilityProcess,
};

answerRemoteControl(electron);

// biome-ignore lint/style/noDefaultExport: Electron's own module has one, and the app imports it
export default electron;
