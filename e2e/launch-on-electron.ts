import { spawn } from "node:child_process";
import { once } from "node:events";
import { _electron, type ElectronApplication } from "@playwright/test";
import { collectLines, exitOf, type LaunchedApp, type MainProcess, root } from "./launched-app.ts";

/** The built app under real Electron. */
export async function launchOnElectron(userData: string, files: readonly string[]): Promise<LaunchedApp> {
  const env = { ...definedOf(process.env), SMALLPRINT_USER_DATA: userData };
  const app = await _electron.launch({ args: [root, ...files], env });
  const { lines, forget } = collectLines(app.process().stderr);
  const page = await app.firstWindow();
  return {
    page,
    evaluate: (run, input) => evaluateIn(app, run, input),
    resize: (size) =>
      app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, size),
    startAnother: async (more) => {
      const command = app.process().spawnfile;
      return exitOf(spawn(command, [root, ...more], { env, stdio: "ignore" }));
    },
    log: lines,
    forgetLog: forget,
    quit: () => app.close(),
    kill: async () => {
      const ended = once(app.process(), "exit");
      app.process().kill("SIGKILL");
      await ended;
    },
  };
}

/** Playwright's own types want the whole of Electron; journeys use a part that both hosts have. */
function evaluateIn<In, Out>(
  app: ElectronApplication,
  run: (electron: MainProcess, input: In) => Out | Promise<Out>,
  input: In,
): Promise<Out> {
  return app.evaluate(run as never, input as never);
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
