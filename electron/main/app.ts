import { join } from "node:path";
import type { CommandId } from "../../shared/ipc/commands.ts";
import type { Library } from "../library/library.ts";
import { closeWithin } from "./close-within.ts";
import type { ElectronSurface } from "./electron-surface.ts";
import { createHandlers } from "./ipc/handlers.ts";
import { serve } from "./ipc/serve.ts";
import { log } from "./log.ts";
import { menuTemplate } from "./menu.ts";
import { createOpenPaths, pathsFromCommandLine } from "./open-paths.ts";
import { serveBundle } from "./protocol.ts";
import { readSamples } from "./sample-policies.ts";
import { guardContents, guardSession, hardenProcess, scheme } from "./security.ts";
import type { SettingsDesk } from "./settings.ts";
import { openWatchDesk, type WatchDesk } from "./watched-folder.ts";
import { backgroundFor, type MainWindow, openWindow, themeSourceFor } from "./window.ts";
import { fitToDisplays } from "./window-place.ts";

export type AppParts = {
  readonly electron: ElectronSurface;
  readonly openSettings: (folder: string) => SettingsDesk;
  readonly openLibrary: (folders: Folders, announce: MainWindow["announce"]) => Promise<Library>;
  /** The folder of the built bundles: `main`, `preload` and `renderer` lie in it. */
  readonly bundles: string;
};

type Folders = { readonly library: string; readonly backups: string; readonly samples: string };

/** Milliseconds that closing the library may take before the app ends all the same. */
const closingTime = 2_000;

/** Milliseconds between two looks at the watched folder; a file is taken when it stays the same from one to the next. */
const lookEvery = 5_000;

/** Starts the app: what must be said before Electron is ready, then everything else. A second start only hands over its files. */
export function runApp(parts: AppParts): void {
  const { app, protocol } = parts.electron;
  const userData = process.env["SMALLPRINT_USER_DATA"];
  if (userData !== undefined) app.setPath("userData", userData);
  hardenProcess(app);
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on("session-created", (session) => guardSession(session, log));
  app.on("web-contents-created", (_event, contents) => guardContents(contents, log));
  if (app.requestSingleInstanceLock()) startWhenReady(parts);
  else app.exit(0);
}

function startWhenReady(parts: AppParts): void {
  const { app } = parts.electron;
  const early = new EarlyPaths(pathsFromCommandLine(process.argv, process.cwd(), app.isPackaged ? 1 : 2));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    early.open([path]);
  });
  void app.whenReady().then(() => {
    const running = new RunningApp(parts);
    early.handTo((paths) => running.openPaths(paths));
  });
}

/** Files named before there is anything to open them with (macOS sends them even before the app is ready). */
class EarlyPaths {
  #paths: readonly string[];
  #open: ((paths: readonly string[]) => void) | null = null;

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  open(paths: readonly string[]): void {
    if (this.#open === null) this.#paths = [...this.#paths, ...paths];
    else this.#open(paths);
  }

  handTo(open: (paths: readonly string[]) => void): void {
    this.#open = open;
    open(this.#paths);
  }
}

/** The app from when Electron is ready until it quits. */
class RunningApp {
  readonly #parts: AppParts;
  readonly #electron: ElectronSurface;
  readonly #folders: Folders;
  readonly #settings: SettingsDesk;
  readonly #library: Promise<Library>;
  readonly openPaths: (paths: readonly string[]) => Promise<void>;
  readonly #watch: WatchDesk;
  #window: MainWindow | null = null;

  constructor(parts: AppParts) {
    this.#parts = parts;
    this.#electron = parts.electron;
    const { app, protocol, session } = parts.electron;
    const userData = app.getPath("userData");
    this.#folders = {
      library: join(userData, "library"),
      backups: join(userData, "backups"),
      samples: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), "seeds"),
    };
    this.#settings = parts.openSettings(userData);
    this.#library = parts.openLibrary(this.#folders, (event, value) => this.#window?.announce(event, value));
    this.openPaths = createOpenPaths({
      library: () => this.#library,
      show: (policy) => this.#present().announce("policy.show", policy),
      remember: (paths) => this.#rememberFiles(paths),
    });
    this.#watch = openWatchDesk({
      settings: this.#settings,
      library: () => this.#library,
      dialogs: { chooseFiles: (options) => this.#electron.dialog.showOpenDialog(options) },
      onChange: () => this.#window?.announce("settings.changed", null),
      every: lookEvery,
    });
    guardSession(session.defaultSession, log);
    protocol.handle(scheme, serveBundle(join(parts.bundles, "renderer")));
    app.setAboutPanelOptions({ applicationName: "Smallprint", applicationVersion: app.getVersion() });
    this.#serve();
    this.#followTheme();
    this.#buildMenu();
    this.#present();
    this.#live();
  }

  #serve(): void {
    const { ipcMain, dialog, shell, clipboard } = this.#electron;
    const handlers = createHandlers({
      library: () => this.#library,
      settings: this.#settings,
      dialogs: {
        chooseFiles: (options) => dialog.showOpenDialog(options),
        chooseSavePlace: (options) => dialog.showSaveDialog(options),
        ask: (options) => dialog.showMessageBox(options),
      },
      shell,
      clipboard,
      settingsChanged: () => this.#settingsChanged(),
      watch: this.#watch,
      samples: () => readSamples(this.#folders.samples),
      folders: this.#folders,
      rememberFiles: (paths) => this.#rememberFiles(paths),
    });
    const isOurWindow = (event: Parameters<MainWindow["isSender"]>[0]) => this.#window?.isSender(event) === true;
    serve({ ipcMain, handlers, isOurWindow, report: log, now: () => performance.now() });
  }

  #live(): void {
    const { app } = this.#electron;
    app.on("second-instance", (_event, argv, cwd) => {
      this.#present();
      void this.openPaths(pathsFromCommandLine(argv, cwd, app.isPackaged ? 1 : 2));
    });
    app.on("activate", () => this.#present());
    app.on("window-all-closed", () => {
      if (process.platform !== "darwin") app.quit();
    });
    app.on("will-quit", (event) => {
      event.preventDefault();
      this.#watch.close();
      const closing = this.#library.then((library) => library.close());
      void closeWithin(closing, closingTime, log).then(() => app.exit(0));
    });
  }

  /** The window, opened if there is none (a Mac app lives on without), brought to the front. */
  #present(): MainWindow {
    if (this.#window !== null) {
      this.#window.present();
      return this.#window;
    }
    const { BrowserWindow, app, screen } = this.#electron;
    const displays = screen.getAllDisplays().map((display) => display.workArea);
    const window = openWindow({
      BrowserWindow,
      look: {
        place: fitToDisplays(this.#settings.windowPlace(), displays),
        background: this.#background(),
        preload: join(this.#parts.bundles, "preload", "bridge.cjs"),
        isPackaged: app.isPackaged,
      },
      savePlace: (place) => this.#settings.saveWindowPlace(place),
      report: log,
      now: () => performance.now(),
    });
    window.native.on("closed", () => {
      this.#window = null;
    });
    this.#window = window;
    return window;
  }

  #buildMenu(): void {
    const { Menu, app } = this.#electron;
    const template = menuTemplate({
      platform: process.platform,
      isPackaged: app.isPackaged,
      recentFiles: this.#settings.recentFiles(),
      choose: (command: CommandId) => this.#present().announce("command.chosen", command),
      openRecent: (path) => void this.openPaths([path]),
      clearRecent: () => {
        this.#settings.clearRecentFiles();
        app.clearRecentDocuments();
        this.#buildMenu();
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  #rememberFiles(paths: readonly string[]): void {
    this.#settings.addRecentFiles(paths);
    for (const path of paths) this.#electron.app.addRecentDocument(path);
    this.#buildMenu();
  }

  #settingsChanged(): void {
    this.#followTheme();
    this.#window?.native.setBackgroundColor(this.#background());
    this.#window?.announce("settings.changed", null);
  }

  #followTheme(): void {
    this.#electron.nativeTheme.themeSource = themeSourceFor(this.#settings.settings().theme);
  }

  #background(): string {
    return backgroundFor(this.#settings.settings().theme, this.#electron.nativeTheme.shouldUseDarkColors);
  }
}
