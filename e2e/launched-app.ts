import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Menu, MessageBoxReturnValue, OpenDialogReturnValue } from "electron";

export const root = join(import.meta.dirname, "..");

/** Of Electron's main process, what journeys touch; both hosts have it. */
export type MainProcess = {
  readonly Menu: { getApplicationMenu(): Pick<Menu, "getMenuItemById"> | null };
  readonly dialog: {
    showOpenDialog: (options: unknown) => Promise<OpenDialogReturnValue>;
    showMessageBox: (options: unknown) => Promise<MessageBoxReturnValue>;
  };
  readonly shell: {
    openExternal: (address: string) => Promise<void>;
    openPath: (path: string) => Promise<string>;
  };
};

/** One run of the app, from its start to its end. */
export type LaunchedApp = {
  readonly page: Page;
  /** Runs in the main process, from its source text: it may use nothing from outside itself. */
  evaluate<In, Out>(run: (electron: MainProcess, input: In) => Out | Promise<Out>, input: In): Promise<Out>;
  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  startAnother(files: readonly string[]): Promise<number | null>;
  /** The main process's own lines, as they came. */
  log(): readonly string[];
  forgetLog(): void;
  quit(): Promise<void>;
  kill(): Promise<void>;
};

/** Goes in: a stream of text. Comes out: what gives its whole lines so far, and what forgets them. */
export function collectLines(stream: NodeJS.ReadableStream | null): {
  readonly lines: () => readonly string[];
  readonly forget: () => void;
} {
  let text = "";
  stream?.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  return {
    lines: () => text.split("\n").filter((line) => line !== ""),
    forget: () => {
      text = "";
    },
  };
}

/** Comes out: the code that a process ends with, null where it was killed. */
export async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code]: unknown[] = await once(child, "exit");
  return typeof code === "number" ? code : null;
}
