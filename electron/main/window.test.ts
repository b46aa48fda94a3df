import { EventEmitter } from "node:events";
import type { BrowserWindowConstructorOptions } from "electron";
import { expect, test, vi } from "vitest";
import type { AppWindow } from "./electron-surface.ts";
import { backgroundFor, openWindow, themeSourceFor, windowOptions } from "./window.ts";

const look = {
  place: { x: null, y: null, width: 1280, height: 800, maximised: false },
  background: "#1d1c1a",
  preload: "/app/preload/bridge.cjs",
  isPackaged: true,
};

test("the page runs in a sandbox, apart from the preload script, with nothing of Node and no way around the web's rules", () => {
  expect(windowOptions(look).webPreferences).toEqual({
    preload: "/app/preload/bridge.cjs",
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
    devTools: false,
  });
});

test("developer tools are there only in development", () => {
  expect(windowOptions({ ...look, isPackaged: false }).webPreferences?.devTools).toBe(true);
});

test("the window is not shown before it has something to show, and has its colour from the start", () => {
  expect(windowOptions(look)).toMatchObject({ show: false, backgroundColor: "#1d1c1a", width: 1280, height: 800 });
  expect(windowOptions(look)).not.toHaveProperty("x");
});

test("sepia is light to the system and sepia to the eye", () => {
  expect([themeSourceFor("sepia"), themeSourceFor("system"), themeSourceFor("dark")]).toEqual([
    "light",
    "system",
    "dark",
  ]);
  expect(backgroundFor("system", true)).toBe(backgroundFor("dark", false));
  expect(backgroundFor("sepia", true)).not.toBe(backgroundFor("light", true));
});

test("what is announced before the page is loaded is said once it is", () => {
  const { window, native } = open();
  window.announce("policy.show", "p1");
  expect(native.webContents.said).toEqual([]);
  native.webContents.emit("did-finish-load");
  window.announce("library.changed", null);
  expect(native.webContents.said).toEqual([
    ["smallprint", "policy.show", "p1"],
    ["smallprint", "library.changed", null],
  ]);
});

test("only the top frame of this window, showing our page, is a sender", () => {
  const { window, native } = open();
  const sender = native.webContents as unknown as AppWindow["webContents"];
  expect(window.isSender({ sender, senderFrame: native.webContents.mainFrame })).toBe(true);
  expect(window.isSender({ sender, senderFrame: { url: "app://bundle/index.html" } })).toBe(false);
  expect(window.isSender({ sender, senderFrame: null })).toBe(false);
  expect(window.isSender({ sender: open().window.native.webContents, senderFrame: native.webContents.mainFrame })).toBe(
    false,
  );
  native.webContents.mainFrame.url = "https://example.com/";
  expect(window.isSender({ sender, senderFrame: native.webContents.mainFrame })).toBe(false);
});

test("a page that crashes is loaded again, but not for ever", () => {
  const { native } = open();
  for (let crash = 0; crash < 5; crash += 1) native.webContents.emit("render-process-gone", {}, { reason: "crashed" });
  expect(native.webContents.reloads).toBe(3);
});

test("a page that ends with its window is not", () => {
  const { native } = open();
  native.webContents.emit("render-process-gone", {}, { reason: "clean-exit" });
  expect(native.webContents.reloads).toBe(0);
});

test("the window's place is saved when it rests, and when it closes", () => {
  vi.useFakeTimers();
  const { native, places } = open();
  native.emit("resize");
  native.emit("move");
  expect(places).toEqual([]);
  vi.runAllTimers();
  native.emit("close");
  vi.useRealTimers();
  const place = { x: 1, y: 2, width: 900, height: 700, maximised: false };
  expect(places).toEqual([place, place]);
});

class FakeContents extends EventEmitter {
  readonly said: unknown[][] = [];
  readonly mainFrame = { url: "app://bundle/index.html" };
  reloads = 0;
  send(...values: unknown[]): void {
    this.said.push(values);
  }
  reload(): void {
    this.reloads += 1;
  }
}

class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly webContents = new FakeContents();
  constructor(_options: BrowserWindowConstructorOptions) {
    super();
    FakeWindow.made.push(this);
  }
  async loadURL(): Promise<void> {}
  isDestroyed(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds(): object {
    return { x: 1, y: 2, width: 900, height: 700 };
  }
}

function open() {
  const places: unknown[] = [];
  const window = openWindow({
    BrowserWindow: FakeWindow as unknown as new (options: BrowserWindowConstructorOptions) => AppWindow,
    look,
    savePlace: (place) => places.push(place),
    report: () => {},
    now: () => 0,
  });
  const native = FakeWindow.made.at(-1);
  if (native === undefined) throw new Error("no window was made");
  return { window, native, places };
}
