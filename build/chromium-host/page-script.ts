/** What of a menu the page must know: which keys to take, and the number to say when they are pressed. */
export type PageKey = {
  readonly number: number;
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  /** null where the key's own sign may need Shift or not (`+`, `/`). */
  readonly shift: boolean | null;
};

type PageParts = {
  /** The Playwright binding that reaches the host; taken and hidden before the page's own scripts run. */
  readonly binding: string;
  /** The name, known to nobody else, under which the host reaches into the page. */
  readonly inbox: string;
  /** The app's preload bundle, as it was built. */
  readonly preload: string;
  readonly isMac: boolean;
};

/**
 * Comes out: the script that runs before the page's own: it is the preload script's `electron`, and the keys of the native
 * menu. Unlike under Electron it shares the page's world; the app's own content is all that ever runs there.
 */
export function pageScript(parts: PageParts): string {
  const { preload, ...names } = parts;
  return `(${installHost.toString()})(${JSON.stringify(names)}, (require, module, exports) => {\n${preload}\n});`;
}

type PageNames = Omit<PageParts, "preload">;
type Listener = (event: object, ...values: unknown[]) => void;
type Tell = (kind: string, json: string) => Promise<string>;
type Module = { exports: unknown };
type Preload = (require: (name: string) => unknown, module: Module, exports: unknown) => void;

/** The part of a page's world that is used below; this file is compiled without the DOM's types. */
type PageWindow = {
  [name: string]: unknown;
  readonly top: unknown;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
};
type PageEvent = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: unknown;
  preventDefault(): void;
};

/** Runs in the page, from its source text: it may use nothing from outside itself. */
function installHost(names: PageNames, preload: Preload): void {
  const window = globalThis as unknown as PageWindow;
  const tell = window[names.binding] as Tell;
  delete window[names.binding];
  if (window.top !== window) return;

  const toWire = (values: readonly unknown[]): string =>
    JSON.stringify(values, (_key, value: unknown) => {
      if (value === undefined) return { $: "undefined" };
      return value instanceof Uint8Array
        ? { $: "bytes", base64: (value as Uint8Array & { toBase64(): string }).toBase64() }
        : value;
    });

  const listeners = new Map<string, Listener[]>();
  let keys: readonly PageKey[] = [];
  const receive = (channel: string, values: readonly unknown[]): void => {
    if (channel === "host:keys") keys = values as readonly PageKey[];
    else for (const listener of listeners.get(channel) ?? []) listener({}, ...values);
  };
  Object.defineProperty(window, names.inbox, { value: receive, enumerable: false });

  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (...request: readonly unknown[]) => {
        const answer = JSON.parse(await tell("invoke", toWire(request))) as { error?: string; value?: unknown };
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value;
      },
      on: (channel: string, listener: Listener) =>
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    },
    webUtils: { getPathForFile: () => "" },
  };
  const module: Module = { exports: {} };
  preload((name) => (name === "electron" ? electron : undefined), module, module.exports);

  const isEditing = (target: unknown): boolean =>
    /^(?:INPUT|TEXTAREA)$/.test((target as { nodeName?: string } | null)?.nodeName ?? "");
  const matches = (key: PageKey, event: PageEvent): boolean =>
    key.key === event.key.toLowerCase() &&
    key.mod === (names.isMac ? event.metaKey : event.ctrlKey) &&
    key.alt === event.altKey &&
    (key.shift === null || key.shift === event.shiftKey);
  window.addEventListener("keydown", (event) => {
    const key = event.defaultPrevented ? undefined : keys.find((each) => matches(each, event));
    if (key === undefined || (isEditing(event.target) && key.mod && "zy".includes(key.key))) return;
    event.preventDefault();
    void tell("key", toWire([key.number]));
  });
  window.addEventListener("resize", () => void tell("resized", "[]"));

  const open = (address: unknown): null => {
    void tell("open", toWire([String(address)]));
    return null;
  };
  Object.defineProperty(window, "open", { value: open, configurable: false, writable: false });
}
