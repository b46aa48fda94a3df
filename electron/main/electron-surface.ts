import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Clipboard,
  CommandLine,
  Dialog,
  Display,
  App as ElectronApp,
  Protocol as ElectronProtocol,
  Session as ElectronSession,
  WebContents as ElectronWebContents,
  HandlerDetails,
  Menu,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  MessageBoxReturnValue,
  NativeTheme,
  OnBeforeRequestListenerDetails,
  OpenDialogOptions,
  OpenDialogReturnValue,
  ProcessMetric,
  RenderProcessGoneDetails,
  SaveDialogOptions,
  SaveDialogReturnValue,
  Shell,
  WebContentsConsoleMessageEventParams,
  WebFrameMain,
} from "electron";

/**
 * The part of Electron the app uses, and nothing more. `start.ts` hands it down under these types, so a further call does
 * not compile until it is named here, and then not until every host offers it. Returned `this` is left out: who chains?
 */
export type ElectronSurface = {
  readonly app: App;
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => AppWindow;
  readonly Menu: {
    buildFromTemplate(template: MenuItemConstructorOptions[]): Menu;
    setApplicationMenu(menu: Menu | null): void;
  };
  readonly clipboard: Pick<Clipboard, "writeText">;
  readonly dialog: Pick<Dialog, "showOpenDialog" | "showSaveDialog" | "showMessageBox">;
  readonly ipcMain: IpcMain;
  readonly nativeTheme: Pick<NativeTheme, "shouldUseDarkColors" | "themeSource">;
  readonly protocol: Pick<ElectronProtocol, "registerSchemesAsPrivileged" | "handle">;
  readonly screen: { getAllDisplays(): Pick<Display, "workArea">[] };
  readonly session: { readonly defaultSession: Session };
  readonly shell: Pick<Shell, "openExternal" | "openPath">;
  readonly utilityProcess: { fork(path: string, args?: string[], options?: ReaderForkOptions): UtilityProcess };
};

/** An event whose default can be refused. */
type Refusable = { preventDefault(): void };

export type App = Pick<
  ElectronApp,
  | "addRecentDocument"
  | "clearRecentDocuments"
  | "enableSandbox"
  | "exit"
  | "getAppPath"
  | "getPath"
  | "getVersion"
  | "isPackaged"
  | "quit"
  | "requestSingleInstanceLock"
  | "setAboutPanelOptions"
  | "setPath"
  | "whenReady"
> & {
  readonly commandLine: Pick<CommandLine, "appendSwitch">;
  getAppMetrics(): readonly (Pick<ProcessMetric, "pid"> & {
    readonly memory: Pick<ProcessMetric["memory"], "workingSetSize">;
  })[];
  on(event: "activate" | "window-all-closed", listener: () => void): unknown;
  on(event: "will-quit", listener: (event: Refusable) => void): unknown;
  on(
    event: "second-instance",
    listener: (event: Refusable, argv: string[], cwd: string, additionalData: unknown) => void,
  ): unknown;
  on(event: "open-file", listener: (event: Refusable, path: string) => void): unknown;
  on(event: "session-created", listener: (session: Session) => void): unknown;
  on(event: "web-contents-created", listener: (event: Refusable, contents: WebContents) => void): unknown;
};

export type Session = {
  readonly setPermissionRequestHandler: (
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ) => void;
  readonly setPermissionCheckHandler: (handler: () => boolean) => void;
  readonly setDevicePermissionHandler: (handler: () => boolean) => void;
  readonly setSpellCheckerEnabled: ElectronSession["setSpellCheckerEnabled"];
  readonly webRequest: {
    onBeforeRequest(
      listener: (
        details: Pick<OnBeforeRequestListenerDetails, "url">,
        answer: (response: { readonly cancel: boolean }) => void,
      ) => void,
    ): void;
  };
  on(event: "will-download", listener: (event: Refusable) => void): unknown;
};

export type WebContents = Pick<ElectronWebContents, "send" | "reload" | "isDestroyed"> & {
  readonly mainFrame: Frame;
  setWindowOpenHandler(handler: (details: Pick<HandlerDetails, "url">) => { action: "deny" }): void;
  on(
    event: "will-navigate" | "will-frame-navigate" | "will-redirect",
    listener: (event: Refusable & { readonly url: string }) => void,
  ): unknown;
  on(event: "will-attach-webview", listener: (event: Refusable) => void): unknown;
  on(event: "did-start-loading" | "did-finish-load", listener: () => void): unknown;
  on(
    event: "render-process-gone",
    listener: (event: Refusable, details: Pick<RenderProcessGoneDetails, "reason">) => void,
  ): unknown;
  on(
    event: "console-message",
    listener: (message: Pick<WebContentsConsoleMessageEventParams, "level" | "message">) => void,
  ): unknown;
};

type Frame = Pick<WebFrameMain, "url">;

export type AppWindow = Pick<
  BrowserWindow,
  | "focus"
  | "getNormalBounds"
  | "isDestroyed"
  | "isMaximized"
  | "isMinimized"
  | "loadURL"
  | "maximize"
  | "restore"
  | "setBackgroundColor"
  | "show"
> & {
  readonly webContents: WebContents;
  on(
    event: "ready-to-show" | "close" | "closed" | "resize" | "move" | "maximize" | "unmaximize",
    listener: () => void,
  ): unknown;
};

/** What a request of the window comes with: who sent it. */
export type Sender = { readonly sender: WebContents; readonly senderFrame: Frame | null };

export type IpcMain = {
  handle(channel: string, listener: (event: Sender, ...input: unknown[]) => Promise<unknown>): void;
};

/** The dialogs, as the handlers use them: always over the app's own window. */
export type Dialogs = {
  readonly chooseFiles: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;
  readonly chooseSavePlace: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;
  readonly ask: (options: MessageBoxOptions) => Promise<MessageBoxReturnValue>;
};

export type ReaderForkOptions = {
  readonly serviceName: string;
  readonly env: Record<string, string>;
  readonly execArgv: string[];
  readonly stdio: "ignore";
};

export type UtilityProcess = {
  readonly pid: number | undefined;
  postMessage(message: unknown): void;
  kill(): boolean;
  on(event: "message", listener: (message: unknown) => void): unknown;
  on(event: "exit", listener: (code: number) => void): unknown;
  on(event: "error", listener: (type: string) => void): unknown;
};
