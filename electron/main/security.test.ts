import { describe, expect, test } from "vitest";
import type { Session, WebContents } from "./electron-surface.ts";
import { contentSecurityPolicy, guardContents, guardSession, hardenProcess, isOurs } from "./security.ts";

test("the page's policy is the strict one, and says nothing is unsafe", () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; worker-src 'self'; frame-src 'none'; " +
      "require-trusted-types-for 'script'; trusted-types dompurify smallprint",
  );
});

test("the sandbox and the quiet switches are on before anything else runs", () => {
  const switches = new Map<string, string | undefined>();
  let sandboxed = false;
  hardenProcess({
    enableSandbox: () => {
      sandboxed = true;
    },
    commandLine: { appendSwitch: (name, value) => void switches.set(name, value) },
  });
  expect(sandboxed).toBe(true);
  expect([...switches.keys()]).toEqual(
    expect.arrayContaining(["disable-background-networking", "disable-component-update", "no-pings"]),
  );
  expect(switches.get("host-resolver-rules")).toBe("MAP * ~NOTFOUND");
});

test.each([
  ["app://bundle/index.html", true],
  ["app://bundle/assets/a.js?x#y", true],
  ["app://bundle.evil.com/index.html", false],
  ["app://bundle@evil.com/", false],
  ["app://user@bundle/", false],
  ["app://evil/bundle/", false],
  ["https://bundle/index.html", false],
  ["https://example.com/?app://bundle/", false],
  ["file:///etc/passwd", false],
  ["not an address", false],
])("%s is ours: %s", (address, ours) => {
  expect(isOurs(address)).toBe(ours);
});

describe("a guarded session", () => {
  test("refuses every permission, however it is asked for", () => {
    const { session, answers } = fakeSession();
    guardSession(session, () => {});
    for (const permission of [
      "geolocation",
      "media",
      "notifications",
      "clipboard-read",
      "openExternal",
      "fullscreen",
    ]) {
      expect(answers.permission(permission)).toBe(false);
    }
    expect(answers.check()).toBe(false);
    expect(answers.device()).toBe(false);
  });

  test("has no spell checker and downloads nothing", () => {
    const { session, answers } = fakeSession();
    guardSession(session, () => {});
    expect(answers.spellChecker).toEqual([false]);
    expect(answers.download()).toBe("prevented");
  });

  test.each([
    "https://example.com/",
    "http://localhost:8080/",
    "wss://example.com/",
    "ftp://example.com/",
    "file:///etc/passwd",
    "chrome-extension://abc/x.js",
    "app://evil/index.html",
    "not an address",
  ])("cancels a request to %s and says so", (url) => {
    const { session, answers } = fakeSession();
    const lines: string[] = [];
    guardSession(session, (line) => lines.push(line));
    expect(answers.request(url)).toBe("cancelled");
    expect(lines).toEqual([`blocked request ${url}`]);
  });

  test("lets its own files and images spelled out in place pass", () => {
    const { session, answers } = fakeSession();
    const lines: string[] = [];
    guardSession(session, (line) => lines.push(line));
    expect(answers.request("app://bundle/assets/a.css")).toBe("passed");
    expect(answers.request("data:image/svg+xml,<svg/>")).toBe("passed");
    expect(lines).toEqual([]);
  });
});

test.each(["will-navigate", "will-frame-navigate", "will-redirect"])(
  "a guarded window refuses %s, even to itself",
  (name) => {
    const { contents, emit } = fakeContents();
    guardContents(contents, () => {});
    expect(emit(name, "https://example.com/")).toBe("prevented");
    expect(emit(name, "app://bundle/index.html")).toBe("prevented");
  },
);

test("a guarded window opens no other and attaches no webview", () => {
  const { contents, emit, open } = fakeContents();
  const lines: string[] = [];
  guardContents(contents, (line) => lines.push(line));
  expect(open("https://example.com/")).toEqual({ action: "deny" });
  expect(emit("will-attach-webview", "")).toBe("prevented");
  expect(lines).toEqual(["refused window https://example.com/"]);
});

function fakeSession() {
  let request: Parameters<Session["setPermissionRequestHandler"]>[0] = (_c, _p, answer) => answer(true);
  let check = (): boolean => true;
  let device = (): boolean => true;
  let download: Parameters<Session["on"]>[1] = () => {};
  let before: Parameters<Session["webRequest"]["onBeforeRequest"]>[0] = (_d, answer) => answer({ cancel: false });
  const spellChecker: boolean[] = [];
  const session: Session = {
    setPermissionRequestHandler: (handler) => {
      request = handler;
    },
    setPermissionCheckHandler: (handler) => {
      check = handler;
    },
    setDevicePermissionHandler: (handler) => {
      device = handler;
    },
    setSpellCheckerEnabled: (enabled) => void spellChecker.push(enabled),
    webRequest: {
      onBeforeRequest: (listener) => {
        before = listener;
      },
    },
    on: (_event, listener) => {
      download = listener;
    },
  };
  const answers = {
    permission: (name: string) => {
      let answered: boolean | null = null;
      request(null, name, (granted) => {
        answered = granted;
      });
      return answered;
    },
    check: () => check(),
    device: () => device(),
    spellChecker,
    download: () => {
      let outcome = "done";
      download({
        preventDefault: () => {
          outcome = "prevented";
        },
      });
      return outcome;
    },
    request: (url: string) => {
      let outcome = "unanswered";
      before({ url }, ({ cancel }) => {
        outcome = cancel ? "cancelled" : "passed";
      });
      return outcome;
    },
  };
  return { session, answers };
}

function fakeContents() {
  const listeners = new Map<string, (event: object) => void>();
  let opener: Parameters<WebContents["setWindowOpenHandler"]>[0] | null = null;
  const contents = {
    on: (name: string, listener: (event: object) => void) => void listeners.set(name, listener),
    setWindowOpenHandler: (handler: Parameters<WebContents["setWindowOpenHandler"]>[0]) => {
      opener = handler;
    },
  } as unknown as WebContents;
  const emit = (name: string, url: string) => {
    let outcome = "allowed";
    const preventDefault = () => {
      outcome = "prevented";
    };
    listeners.get(name)?.({ preventDefault, url });
    return outcome;
  };
  return { contents, emit, open: (url: string) => opener?.({ url }) };
}
