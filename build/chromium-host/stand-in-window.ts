import { EventEmitter } from "node:events";
import { join } from "node:path";
import type { BrowserWindowConstructorOptions, Rectangle } from "electron";
import type { AppWindow, WebContents } from "../../electron/main/electron-surface.ts";
import { toApp } from "./addresses.ts";
import { ChromiumPage, type PageListener, type PageRequest } from "./chromium-page.ts";
import { refusable, standInApp } from "./stand-in-app.ts";
import { answerInvoke } from "./stand-in-ipc.ts";
import { chooseByNumber, menuKeys, onMenuChange } from "./stand-in-menu.ts";
import { answerRequest } from "./stand-in-session.ts";
import { unwire } from "./wire.ts";

/** `BrowserWindow`: made at once, its Chromium a moment later; what is asked of it in between waits. */
export class StandInWindow extends EventEmitter implements AppWindow {
  static readonly all = new Set<StandInWindow>();
  readonly webContents: StandInContents;
  readonly #page: Promise<ChromiumPage>;
  #bounds: Rectangle;
  #maximised = false;
  #closed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    const { x, y, width = 1280, height = 800 } = options;
    this.#bounds = { x: x ?? 0, y: y ?? 0, width, height };
    this.webContents = new StandInContents(() => this.#page);
    this.#page = ChromiumPage.open(
      {
        profile: join(standInApp.getPath("userData"), "chromium"),
        switches: standInApp.switches,
        preload: options.webPreferences?.preload ?? "",
        bounds: { x: x ?? null, y: y ?? null, width, height },
        background: options.backgroundColor ?? "#ffffff",
        colourScheme: null,
      },
      this.#listener(),
    );
    this.#page.catch((error: unknown) => fatal(error));
    StandInWindow.all.add(this);
    standInApp.windows.add(this);
    standInApp.emit("web-contents-created", refusable(), this.webContents);
    onMenuChange(() => this.#later((page) => page.setKeys(menuKeys())));
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#page;
    this.webContents.expect(address);
    await page.load(address).catch((error: unknown) => {
      if (!this.#closed) throw error;
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#ended();
    await this.run((page) => page.close()).catch(() => {}); // it may never have opened
  }

  followTheme(source: "system" | "light" | "dark"): void {
    const colorScheme = source === "system" ? null : source;
    this.#later(({ page }) => page.emulateMedia({ colorScheme }));
  }

  /** Does something with the page as soon as it is there. */
  async run<T>(use: (page: ChromiumPage) => Promise<T>): Promise<T> {
    return use(await this.#page);
  }

  /** What a page that is going, or never came, need not be told. */
  #later(use: (page: ChromiumPage) => Promise<unknown>): void {
    this.run(use).catch(() => {});
  }

  /** The old way, since the page has no permission for the new one. */
  async copy(text: string): Promise<void> {
    const { page } = await this.#page;
    await page.evaluate(copyInPage, text);
  }

  show(): void {}
  restore(): void {}

  focus(): void {
    this.#later(({ page }) => page.bringToFront());
  }

  maximize(): void {
    this.#maximised = true;
    this.#later(() => this.#setState("maximized"));
  }

  isMaximized(): boolean {
    return this.#maximised;
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.#closed;
  }

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }

  setBackgroundColor(colour: string): void {
    this.#later((page) => page.setBackground(colour));
  }

  #listener(): PageListener {
    const { webContents } = this;
    return {
      onCall: (kind, json) => this.#answerCall(kind, json),
      onRequest: (request) => webContents.answer(request),
      onConsole: (level, message) => webContents.emit("console-message", { level, message }),
      onLoad: () => {
        this.#later((page) => page.setKeys(menuKeys()));
        this.#later(() => this.#readBounds());
        this.emit("ready-to-show");
        webContents.emit("did-finish-load");
      },
      onCrash: () => webContents.emit("render-process-gone", refusable(), { reason: "crashed" }),
      onClosed: () => this.#ended(),
    };
  }

  async #answerCall(kind: string, json: string): Promise<string> {
    if (kind === "invoke")
      return answerInvoke({ sender: this.webContents, senderFrame: this.webContents.mainFrame }, json);
    const [value] = unwire(json);
    if (kind === "key") chooseByNumber(value);
    if (kind === "open") this.webContents.askToOpen(String(value));
    if (kind === "resized") {
      await this.#readBounds();
      this.emit("resize");
    }
    return "{}";
  }

  async #readBounds(): Promise<void> {
    const { devtools } = await this.#page;
    const { bounds } = await devtools.send("Browser.getWindowForTarget");
    this.#maximised = bounds.windowState === "maximized";
    const { left = 0, top = 0, width = 0, height = 0 } = bounds;
    if (!this.#maximised && width > 0) this.#bounds = { x: left, y: top, width, height };
  }

  async #setState(windowState: "maximized"): Promise<void> {
    const { devtools } = await this.#page;
    const { windowId } = await devtools.send("Browser.getWindowForTarget");
    await devtools.send("Browser.setWindowBounds", { windowId, bounds: { windowState } }).catch(() => {}); // headless has none
  }

  #ended(): void {
    if (this.#closed) return;
    this.emit("close");
    this.#closed = true;
    StandInWindow.all.delete(this);
    this.emit("closed");
    const gone = () => standInApp.windowClosed(this);
    this.#page.then((page) => page.close()).then(gone, gone);
  }
}

/** `webContents`: the page's half of the window. */
class StandInContents extends EventEmitter implements WebContents {
  readonly mainFrame: { url: string } = { url: "" };
  readonly #page: () => Promise<ChromiumPage>;
  #mayOpen: Parameters<WebContents["setWindowOpenHandler"]>[0] = () => ({ action: "deny" });
  #expected = "";

  constructor(page: () => Promise<ChromiumPage>) {
    super();
    this.#page = page;
  }

  send(channel: string, ...values: unknown[]): void {
    this.#page()
      .then((page) => page.send(channel, values))
      .catch(() => {});
  }

  reload(): void {
    this.#page()
      .then(({ page }) => page.reload())
      .catch(() => {});
  }

  isDestroyed(): boolean {
    return false;
  }

  setWindowOpenHandler(handler: Parameters<WebContents["setWindowOpenHandler"]>[0]): void {
    this.#mayOpen = handler;
  }

  /** The page is refused either way (`page-script.ts`); this lets the app say so too. */
  askToOpen(url: string): void {
    this.#mayOpen({ url });
  }

  /** A load that the app itself asked for is no navigation of the page's. */
  expect(address: string): void {
    this.#expected = address;
  }

  async answer(request: PageRequest): Promise<Response | null> {
    if (request.kind === "new-window") {
      this.askToOpen(request.url);
      return null;
    }
    if (request.kind === "navigation" && !this.#mayNavigate(request)) return null;
    const response = await answerRequest(request.url, request.method);
    if (request.kind === "navigation" && response !== null) this.mainFrame.url = request.url;
    return response;
  }

  #mayNavigate({ url, from }: PageRequest): boolean {
    if (url === this.#expected || url === toApp(from)) return true;
    const event = { ...refusable(), url };
    let refused = false;
    event.preventDefault = () => {
      refused = true;
    };
    this.emit("will-navigate", event);
    return !refused;
  }
}

/** Runs in the page. */
function copyInPage(text: string): void {
  const { document } = globalThis as unknown as { document: PageDocument };
  const listener = (event: CopyEvent): void => {
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", listener, true);
  document.execCommand("copy");
  document.removeEventListener("copy", listener, true);
}

type CopyEvent = {
  readonly clipboardData: { setData(type: string, text: string): void };
  preventDefault(): void;
  stopImmediatePropagation(): void;
};
type PageDocument = {
  addEventListener(type: "copy", listener: (event: CopyEvent) => void, capture: boolean): void;
  removeEventListener(type: "copy", listener: (event: CopyEvent) => void, capture: boolean): void;
  execCommand(command: "copy"): void;
};

/** Without its window the app is nothing: say why, once, and end. Unless it was told to quit while Chromium still started. */
function fatal(error: unknown): void {
  if (standInApp.isQuitting) return;
  console.error(error instanceof Error ? error.message.split("\n")[0] : String(error));
  process.exit(1);
}
