import type { BrowserWindowConstructorOptions } from "electron";
import type { Settings } from "../../shared/ipc/answers.ts";
import type { EventName, Events } from "../../shared/ipc/events.ts";
import type { AppWindow, ElectronSurface, Sender } from "./electron-surface.ts";
import { channel } from "./ipc/serve.ts";
import { isOurs, startAddress } from "./security.ts";
import { smallest, type WindowPlace } from "./window-place.ts";

type WindowLook = {
  readonly place: WindowPlace;
  readonly background: string;
  /** The bundled preload script. */
  readonly preload: string;
  readonly isPackaged: boolean;
};

/** Comes out: everything the window is made with. The security of it is written out, defaults included, and tested. */
export function windowOptions(look: WindowLook): BrowserWindowConstructorOptions {
  const { x, y, width, height } = look.place;
  return {
    ...(x === null || y === null ? {} : { x, y }),
    width,
    height,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: "Smallprint",
    backgroundColor: look.background,
    show: false,
    webPreferences: {
      preload: look.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !look.isPackaged,
    },
  };
}

/** The paper of each theme, as in the design's tokens: the window has it before the first page is drawn. */
const paper = { light: "#fffdf9", dark: "#1d1c1a", sepia: "#f6ecd9" };

/** Goes in: the theme setting, and whether the system is dark. Comes out: the window's colour before and around its page. */
export function backgroundFor(theme: Settings["theme"], systemIsDark: boolean): string {
  if (theme === "system") return systemIsDark ? paper.dark : paper.light;
  return paper[theme];
}

/** Goes in: the theme setting. Comes out: what the system's own parts (menus, dialogs, title bar) follow: sepia is light. */
export function themeSourceFor(theme: Settings["theme"]): "system" | "light" | "dark" {
  return theme === "sepia" ? "light" : theme;
}

type WindowParts = {
  readonly BrowserWindow: ElectronSurface["BrowserWindow"];
  readonly look: WindowLook;
  readonly savePlace: (place: WindowPlace) => void;
  readonly report: (line: string) => void;
  readonly now: () => number;
};

/** The window while it is open. */
export type MainWindow = {
  readonly native: AppWindow;
  /** What is announced before the page is loaded waits for it. */
  readonly announce: <E extends EventName>(event: E, value: Events[E]) => void;
  readonly isSender: (event: Sender) => boolean;
  /** Brings it to the front, whatever it was. */
  readonly present: () => void;
};

/** Opens the window and keeps it: it remembers its place, and a page that crashes is loaded again. */
export function openWindow(parts: WindowParts): MainWindow {
  const native = new parts.BrowserWindow(windowOptions(parts.look));
  if (parts.look.place.maximised) native.maximize();
  native.on("ready-to-show", () => native.show());
  keepPlace(native, parts.savePlace);
  reloadAfterCrash(native, parts);
  native.webContents.on("console-message", ({ level, message }) => {
    if (level === "error" || level === "warning") parts.report(`window ${level}: ${message}`);
  });
  const announce = announceWhenLoaded(native);
  void native.loadURL(startAddress);
  return {
    native,
    announce,
    isSender: ({ sender, senderFrame }) =>
      sender === native.webContents && senderFrame === native.webContents.mainFrame && isOurs(senderFrame.url),
    present: () => {
      if (native.isMinimized()) native.restore();
      native.show();
      native.focus();
    },
  };
}

/** Written on close, and at rest after a change, so that a crash does not lose it. */
function keepPlace(native: AppWindow, savePlace: WindowParts["savePlace"]): void {
  const save = () => savePlace({ ...native.getNormalBounds(), maximised: native.isMaximized() });
  let timer: NodeJS.Timeout | undefined;
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, restMilliseconds);
  };
  for (const event of ["resize", "move", "maximize", "unmaximize"] as const) native.on(event, saveSoon);
  native.on("close", () => {
    clearTimeout(timer);
    save();
  });
  native.on("closed", () => clearTimeout(timer));
}

const restMilliseconds = 500;

/** A page that crashes again at once is left alone after the third time: loading it for ever helps nobody. */
function reloadAfterCrash(native: AppWindow, parts: Pick<WindowParts, "report" | "now">): void {
  let crashes: readonly number[] = [];
  native.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit" || native.isDestroyed()) return;
    crashes = [...crashes.filter((time) => parts.now() - time < crashWindow), parts.now()];
    parts.report(`the window's page ended (${reason})`);
    if (crashes.length <= mostCrashes) native.webContents.reload();
  });
}

const mostCrashes = 3;
/** Milliseconds. */
const crashWindow = 60_000;

function announceWhenLoaded(native: AppWindow): MainWindow["announce"] {
  let waiting: (readonly [EventName, unknown])[] | null = [];
  native.webContents.on("did-finish-load", () => {
    for (const [event, value] of waiting ?? []) native.webContents.send(channel, event, value);
    waiting = null;
  });
  return (event, value) => {
    if (waiting !== null) waiting.push([event, value]);
    else if (!native.isDestroyed()) native.webContents.send(channel, event, value);
  };
}
