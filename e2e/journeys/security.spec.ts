import { expect, test } from "../app.ts";

test("the window holds one way to ask, one to listen, and nothing of Node or Electron", async ({ app }) => {
  const held = await app.page.evaluate(() => {
    const bridge: object = Reflect.get(globalThis, "smallprint");
    const forbidden = ["require", "process", "module", "Buffer", "electron", "ipcRenderer", "global"];
    return { bridge: Object.keys(bridge), found: forbidden.filter((name) => name in globalThis) };
  });
  expect(held).toEqual({ bridge: ["call", "subscribe"], found: [] });
});

test("the bridge can't be changed or replaced by the page", async ({ app }) => {
  const kept = await app.page.evaluate(() => {
    const bridge: { call: unknown } = Reflect.get(globalThis, "smallprint");
    const { call } = bridge;
    Reflect.set(bridge, "call", () => {});
    Reflect.set(globalThis, "smallprint", {});
    return Reflect.get(Reflect.get(globalThis, "smallprint"), "call") === call;
  });
  expect(kept).toBe(true);
});

test("a request that main does not know, or whose input does not fit, is refused", async ({ app }) => {
  const answers = await app.page.evaluate(async () => {
    const bridge: { call(name: string, input?: unknown, files?: unknown): Promise<unknown> } = Reflect.get(
      globalThis,
      "smallprint",
    );
    const attempts: [string, unknown?, unknown?][] = [
      ["library.destroy"],
      ["constructor"],
      ["__proto__"],
      ["policy.open", { policy: "../../etc/passwd" }],
      ["search.run", { query: "x", limit: 1e9, offset: 0 }],
      ["settings.change", { theme: "dark", folder: "/" }],
      ["library.list", undefined, [new File(["x"], "x.txt")]],
    ];
    const outcome = (attempt: [string, unknown?, unknown?]): Promise<string> =>
      bridge.call(...attempt).then(
        () => "answered",
        (error: unknown) => (String(error).endsWith("refused") ? "refused" : String(error)),
      );
    return Promise.all(attempts.map(outcome));
  });
  expect(answers).toEqual(Array.from({ length: 7 }, () => "refused"));
});

test("no script, image, frame, form or socket reaches the network", async ({ app }) => {
  const violated = await app.page.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
    const add = (name: string, attributes: Record<string, string>): void => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
    };
    add("img", { src: "https://example.com/pixel.gif" });
    add("iframe", { src: "https://example.com/" });
    add("link", { rel: "stylesheet", href: "https://example.com/x.css" });
    add("video", { src: "https://example.com/x.mp4" });
    await fetch("https://example.com/").catch(() => {});
    navigator.sendBeacon("https://example.com/", "x");
    try {
      new WebSocket("wss://example.com/");
    } catch {
      // some engines throw, others only report
    }
    while (new Set(blocked).size < 5) await new Promise((resolve) => requestAnimationFrame(resolve));
    return [...new Set(blocked)].sort();
  });
  expect(violated).toEqual(["connect-src", "frame-src", "img-src", "media-src", "style-src-elem"]);
  expect(app.blockedRequests()).toEqual([]);
  app.forgiveRefusals();
});

test("a string is not made into markup or code", async ({ app }) => {
  const outcomes = await app.page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve)); // the debugger that runs this may do what the page may not, at first
    const attempt = (act: () => void): string => {
      try {
        act();
        return "done";
      } catch (error) {
        return error instanceof Error ? error.name : "thrown";
      }
    };
    return [
      attempt(() => {
        document.body.innerHTML = "<b>hello</b>";
      }),
      attempt(() => Reflect.construct(Function, ["return 1"])),
      attempt(() => {
        document.createElement("script").text = "globalThis.ran = true";
      }),
    ];
  });
  expect(outcomes).toEqual(["TypeError", "EvalError", "TypeError"]);
  app.forgiveRefusals();
});

test("the window can't be led away, and opens no other", async ({ app }) => {
  const home = app.page.url();
  for (const address of ["https://example.com/away", "file:///etc/passwd", "app://bundle/missing.html"]) {
    await app.page.evaluate((to) => {
      const link = document.createElement("a");
      link.href = to;
      document.body.append(link);
      link.click();
      link.target = "_blank";
      link.click();
      return window.open(to) === null;
    }, address);
  }
  // three ways to each address; Chromium itself stops some of those to files
  const refused = (address: string) => app.refusedNavigations().filter((to) => to === address).length;
  await expect.poll(() => refused("https://example.com/away")).toBe(3);
  await expect.poll(() => refused("app://bundle/missing.html")).toBeGreaterThan(0);
  expect(app.page.url()).toBe(home);
  expect(app.page.context().pages()).toHaveLength(1);
  app.forgiveRefusals();
});

test("every permission is refused", async ({ app }) => {
  const outcomes = await app.page.evaluate(async () => {
    const located = new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve("granted"),
        () => resolve("refused"),
      );
    });
    const refused = (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        (answer) => (answer === "denied" ? "refused" : "granted"),
        () => "refused",
      );
    return Promise.all([
      located,
      refused(Notification.requestPermission()),
      refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      refused(navigator.clipboard.readText()),
    ]);
  });
  expect(outcomes).toEqual(["refused", "refused", "refused", "refused"]);
});

test("a link out of a policy is asked about, and only an ordinary one", async ({ app }) => {
  const opened = await app.catchOpened();
  const open = (url: string) =>
    app.page.evaluate((to) => {
      const bridge: { call(name: string, input: object): Promise<unknown> } = Reflect.get(globalThis, "smallprint");
      return bridge.call("link.open", { url: to });
    }, url);
  await app.answerQuestions(1);
  expect(await open("https://example.com/privacy")).toBe("cancelled");
  await app.answerQuestions(0);
  expect(await open("https://example.com/privacy")).toBe("opened");
  expect(await open("javascript:alert(1)")).toBe("refused");
  expect(await open("https://user:secret@example.com/")).toBe("refused");
  expect(await opened()).toEqual(["https://example.com/privacy"]);
});
