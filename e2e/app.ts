import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import type { CommandId } from "../shared/ipc/commands.ts";
import { type DroppedFile, fakeDrop } from "./fake-drop.ts";
import { launchApp } from "./launch-app.ts";
import type { LaunchedApp } from "./launched-app.ts";

export { expect };

type Look = { readonly width: number; readonly height: number; readonly theme: "light" | "dark" | "sepia" };

/** The app under test, under Electron or the Chromium host: journeys do not know which. */
export class SmallprintApp {
  readonly userData: string;
  #launched: LaunchedApp;
  #earlier: readonly string[] = [];

  private constructor(userData: string, launched: LaunchedApp) {
    this.userData = userData;
    this.#launched = launched;
  }

  /** Goes in: files to open by command line. */
  static async start(files: readonly string[] = []): Promise<SmallprintApp> {
    const userData = mkdtempSync(join(tmpdir(), "smallprint-"));
    return new SmallprintApp(userData, await launchApp(userData, files));
  }

  get page(): Page {
    return this.#launched.page;
  }

  /** Quits as a person would and starts again on the same user data. */
  async restart(files: readonly string[] = []): Promise<void> {
    await this.stop();
    await this.startAgain(files);
  }

  async stop(): Promise<void> {
    await this.#launched.quit();
  }

  async startAgain(files: readonly string[] = []): Promise<void> {
    this.#earlier = [...this.#earlier, ...this.#launched.log()];
    this.#launched = await launchApp(this.userData, files);
  }

  /** The power fails: no goodbye to anyone. */
  async crashAndRestart(): Promise<void> {
    await this.#launched.kill();
    await this.startAgain();
  }

  /** A second start while this one runs: it hands over its files and ends. Comes out: its exit code. */
  startAnother(files: readonly string[]): Promise<number | null> {
    return this.#launched.startAnother(files);
  }

  /** Chooses a command from the native menu. */
  async command(id: CommandId): Promise<void> {
    const found = await this.#launched.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      item?.click();
      return item !== undefined && item !== null;
    }, id);
    expect(found, `the menu has no ${id}`).toBe(true);
  }

  /** Opens files through the menu; the system's dialog is answered for the person. */
  async openFiles(paths: readonly string[]): Promise<void> {
    await this.#answerOpenDialog(paths);
    await this.command("file.open");
  }

  async openFolder(path: string): Promise<void> {
    await this.#answerOpenDialog([path]);
    await this.command("file.open-folder");
  }

  /** Drops files on the middle of the window. */
  async drop(files: readonly DroppedFile[]): Promise<void> {
    await fakeDrop(this.page, files);
  }

  /** Answers every question of the system's from now on with the button of that number, and keeps what was asked. */
  async answerQuestions(button: number): Promise<void> {
    await this.#launched.evaluate(({ dialog }, response) => {
      dialog.showMessageBox = (options: unknown) => {
        Reflect.set(globalThis, "askedOfPerson", options);
        return Promise.resolve({ response, checkboxChecked: false });
      };
    }, button);
  }

  /** Keeps the system's browser, mail program and file manager shut, and remembers what they were given. */
  async catchOpened(): Promise<() => Promise<readonly string[]>> {
    await this.#launched.evaluate(({ shell }) => {
      const opened: string[] = [];
      Reflect.set(globalThis, "openedBySystem", opened);
      shell.openExternal = (address: string) => Promise.resolve(void opened.push(address));
      shell.openPath = (path: string) => Promise.resolve(opened.push(path) > 0 ? "" : "");
    }, null);
    return () => this.#launched.evaluate(() => Reflect.get(globalThis, "openedBySystem") ?? [], null);
  }

  /** Addresses of requests that were cancelled. */
  blockedRequests(): readonly string[] {
    return this.#logged(/blocked request (.*)$/);
  }

  refusedNavigations(): readonly string[] {
    return this.#logged(/refused (?:navigation|window) (.*)$/);
  }

  cspViolations(): readonly string[] {
    return this.#logged(/window \w+: (.*Content Security Policy.*|.*Trusted Type.*)$/i);
  }

  /** Everything the window wrote as an error, violations included. */
  windowErrors(): readonly string[] {
    return this.#logged(/window error: (.*)$/);
  }

  /** For journeys that provoke them: what was refused so far is not held against the app at the end. */
  forgiveRefusals(): void {
    this.#earlier = [];
    this.#launched.forgetLog();
  }

  async setLook({ width, height, theme }: Look): Promise<void> {
    await this.#launched.resize({ width, height });
    await this.page.evaluate(async (wanted) => {
      const bridge: { call(method: string, input: object): Promise<unknown> } = Reflect.get(globalThis, "smallprint");
      await bridge.call("settings.change", { theme: wanted });
    }, theme);
  }

  /** A picture of the window in `test-results/screens`, for eyes. */
  async picture(name: string, look: Look): Promise<void> {
    await this.setLook(look);
    const file = `${name}-${look.theme}-${look.width}x${look.height}.png`;
    await this.page.screenshot({ path: join("test-results", "screens", file), animations: "disabled" });
  }

  forget(): void {
    rmSync(this.userData, { recursive: true, force: true });
  }

  async #answerOpenDialog(paths: readonly string[]): Promise<void> {
    await this.#launched.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
    }, paths);
  }

  /** The main process's lines, of all its runs. */
  log(): readonly string[] {
    return [...this.#earlier, ...this.#launched.log()];
  }

  #logged(pattern: RegExp): readonly string[] {
    return this.log().flatMap((line) => pattern.exec(line)?.[1] ?? []);
  }
}

type Fixtures = {
  readonly app: SmallprintApp;
  /** Files that the app is started with. */
  readonly startFiles: readonly string[];
};

/** Every journey ends with the same question: was anything asked of the network, or refused by the page's policy? */
export const test = base.extend<Fixtures>({
  startFiles: [[], { option: true }],
  app: async ({ startFiles }, use, testInfo) => {
    const app = await SmallprintApp.start(startFiles);
    await use(app);
    await app.stop();
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach("what the app wrote", { body: app.log().join("\n"), contentType: "text/plain" });
    }
    expect(app.blockedRequests(), "requests that were blocked").toEqual([]);
    expect(app.refusedNavigations(), "navigations that were refused").toEqual([]);
    expect(app.cspViolations(), "violations of the page's policy").toEqual([]);
    app.forget();
  },
});
