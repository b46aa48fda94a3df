import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { collectLines, exitOf, type LaunchedApp, root } from "./launched-app.ts";

const host = join(root, "build/chromium-host/start.ts");

/** The built app on the Chromium host, without a window; Playwright joins its browser through the debugging port. */
export async function launchOnChromium(userData: string, files: readonly string[]): Promise<LaunchedApp> {
  const portFile = join(userData, "chromium", "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const start = (more: readonly string[]): ChildProcess =>
    fork(host, ["--headless", "--remote-debugging-port=0", "--", ...more], {
      env: { ...process.env, SMALLPRINT_USER_DATA: userData },
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
  const child = start(files);
  const { lines, forget } = collectLines(child.stderr);
  const browser = await connect(child, { portFile, lines });
  const page = await pageOf(browser);
  const gone = once(child, "exit");
  return {
    page,
    evaluate: (run, input) => evaluateIn(child, run.toString(), input) as never,
    resize: (size) => page.setViewportSize(size),
    startAnother: (more) => exitOf(start(more)),
    log: lines,
    forgetLog: forget,
    quit: async () => {
      child.kill("SIGTERM");
      await gone;
      await browser.close();
    },
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
      await browser.close();
    },
  };
}

type Start = { readonly portFile: string; readonly lines: () => readonly string[] };

async function connect(child: ChildProcess, { portFile, lines }: Start): Promise<Browser> {
  while (child.exitCode === null) {
    const port = existsSync(portFile) ? readFileSync(portFile, "utf8").split("\n")[0] : "";
    if (port !== undefined && port !== "") return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await wait(20);
  }
  throw new Error(`The app ended before its window opened:\n${lines().join("\n")}`);
}

async function pageOf(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent("page"));
  if (page === undefined) throw new Error("The app opened no window.");
  await page.waitForURL(/index\.html$/);
  return page;
}

let lastId = 0;

/** Asks the host over the channel it was forked with; see `build/chromium-host/remote-control.ts`. */
function evaluateIn(child: ChildProcess, source: string, input: unknown): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const listen = (answer: { readonly id: number; readonly value?: unknown; readonly error?: string }): void => {
      if (answer.id !== id) return;
      child.off("message", listen);
      if (answer.error === undefined) resolve(answer.value);
      else reject(new Error(answer.error));
    };
    child.on("message", listen);
    child.send({ id, source, input });
  });
}
