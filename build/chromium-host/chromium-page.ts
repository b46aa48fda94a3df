import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { type BrowserContext, type CDPSession, chromium, type Page, type Request, type Route } from "playwright-core";
import { findChromium } from "../find-chromium.ts";
import { toApp, toChromium } from "./addresses.ts";
import { isHeadless, switchValue } from "./command-line.ts";
import { type PageKey, pageScript } from "./page-script.ts";

export type PageOptions = {
  /** Chromium's own folder for this app. */
  readonly profile: string;
  readonly switches: readonly string[];
  readonly preload: string;
  readonly bounds: Bounds;
  readonly background: string;
  readonly colourScheme: "light" | "dark" | null;
};

type Bounds = {
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number;
  readonly height: number;
};

/** What the page's events are answered with; addresses are the app's (`app://…`). */
export type PageListener = {
  readonly onCall: (kind: string, json: string) => Promise<string>;
  readonly onRequest: (request: PageRequest) => Promise<globalThis.Response | null>;
  readonly onConsole: (level: string, message: string) => void;
  readonly onLoad: () => void;
  readonly onCrash: () => void;
  readonly onClosed: () => void;
};

export type PageRequest = {
  readonly url: string;
  readonly method: string;
  /** "fetch" is whatever the page loads for itself. */
  readonly kind: "navigation" | "new-window" | "fetch";
  /** Where the page is, for a navigation. */
  readonly from: string;
};

/** One Chromium with one page in it: a window without browser chrome, or none at all when headless. */
export class ChromiumPage {
  readonly #context: BrowserContext;
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly #inbox: string;

  private constructor(context: BrowserContext, page: Page, parts: { devtools: CDPSession; inbox: string }) {
    this.#context = context;
    this.page = page;
    this.devtools = parts.devtools;
    this.#inbox = parts.inbox;
  }

  static async open(options: PageOptions, listener: PageListener): Promise<ChromiumPage> {
    const context = await launch(options);
    await context.grantPermissions([]); // which refuses all that are not granted
    const binding = `host${randomUUID().replaceAll("-", "")}`;
    const inbox = `${binding}Inbox`;
    await context.exposeBinding(binding, (_source, kind: string, json: string) => listener.onCall(kind, json));
    const preload = readFileSync(options.preload, "utf8");
    await context.addInitScript(pageScript({ binding, inbox, preload, isMac: process.platform === "darwin" }));
    await context.route("**/*", (route) => answerRoute(route, listener));
    const page = context.pages()[0] ?? (await context.newPage());
    listenTo(page, listener);
    context.on("page", (other) => void other.close());
    const devtools = await context.newCDPSession(page);
    await paint(devtools, options.background);
    return new ChromiumPage(context, page, { devtools, inbox });
  }

  async load(address: string): Promise<void> {
    await this.page.goto(toChromium(address), { waitUntil: "commit" });
  }

  /** Hands values to whatever in the page listens on `channel`. A page that is just going hears nothing. */
  async send(channel: string, values: readonly unknown[]): Promise<void> {
    const say = ([inbox, ...said]: readonly [string, string, readonly unknown[]]) =>
      Reflect.get(globalThis, inbox)?.(...said);
    await this.page.evaluate(say, [this.#inbox, channel, values] as const).catch(() => {});
  }

  setKeys(keys: readonly PageKey[]): Promise<void> {
    return this.send("host:keys", keys);
  }

  setBackground(colour: string): Promise<void> {
    return paint(this.devtools, colour).catch(() => {});
  }

  async close(): Promise<void> {
    await this.#context.close().catch(() => {});
  }
}

function launch(options: PageOptions): Promise<BrowserContext> {
  const { width, height, x, y } = options.bounds;
  const port = switchValue("remote-debugging-port");
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(options.profile, {
    executablePath: chromiumPath(),
    headless: isHeadless,
    viewport: isHeadless ? { width, height } : null,
    colorScheme: options.colourScheme,
    reducedMotion: null,
    forcedColors: null,
    serviceWorkers: "block",
    acceptDownloads: false,
    chromiumSandbox: !isRoot, // Chromium refuses to run as root with it
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: ["--enable-automation"],
    args: [
      ...options.switches,
      "--block-new-web-contents",
      "--test-type", // without its bar about unsupported switches
      ...(port === null ? [] : [`--remote-debugging-port=${port}`]),
      ...(isHeadless ? [] : [`--app=${blank}`, `--window-size=${width},${height}`]),
      ...(isHeadless || x === null || y === null ? [] : [`--window-position=${x},${y}`]),
    ],
  });
}

const blank = "data:text/html,<title>Smallprint</title>";

function chromiumPath(): string {
  const path = findChromium();
  if (path === null) throw new Error("No Chromium was found to show the window with.");
  return path;
}

function listenTo(page: Page, listener: PageListener): void {
  page.on("console", (message) => listener.onConsole(message.type(), message.text()));
  page.on("pageerror", (error) => listener.onConsole("error", error.stack ?? error.message));
  page.on("load", () => listener.onLoad());
  page.on("crash", () => listener.onCrash());
  page.on("close", () => listener.onClosed());
}

async function answerRoute(route: Route, listener: PageListener): Promise<void> {
  const request = route.request();
  const { kind, from } = originOf(request);
  const response = await listener.onRequest({ url: toApp(request.url()), method: request.method(), kind, from });
  // "aborted" leaves the page where it is
  if (response === null) return route.abort(kind === "fetch" ? "blockedbyclient" : "aborted").catch(() => {});
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  await route.fulfill({ status: response.status, headers, body }).catch(() => {});
}

function originOf(request: Request): Pick<PageRequest, "kind" | "from"> {
  if (!request.isNavigationRequest()) return { kind: "fetch", from: "" };
  try {
    return { kind: "navigation", from: toApp(request.frame().url()) };
  } catch {
    return { kind: "new-window", from: "" }; // Playwright knows no frame for a window that is not there yet
  }
}

/** The colour behind the page before it has one of its own. */
async function paint(devtools: CDPSession, colour: string): Promise<void> {
  const [r = 255, g = 255, b = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
  await devtools.send("Emulation.setDefaultBackgroundColorOverride", { color: { r, g, b, a: 1 } });
}
