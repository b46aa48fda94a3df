import { resolve } from "node:path";
import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from "electron";
import { askInPage, chooseInPage, nameInPage } from "./page-dialogs.ts";
import { StandInWindow } from "./stand-in-window.ts";

/** Dialogs shown by the page itself; tests replace these functions, as they would Electron's. */
export const standInDialog = {
  showOpenDialog: async (options: unknown): Promise<OpenDialogReturnValue> => {
    const { properties = [] } = options as OpenDialogOptions;
    const [window] = StandInWindow.all;
    const filePaths = window === undefined ? [] : await window.run((page) => chooseInPage(page, properties));
    return { canceled: filePaths.length === 0, filePaths: [...filePaths] };
  },
  /** A page's own chooser of a place tells no path, so it is written. */
  showSaveDialog: async (options: unknown): Promise<SaveDialogReturnValue> => {
    const { title = "Save", defaultPath = "" } = options as SaveDialogOptions;
    const [window] = StandInWindow.all;
    const path = await window?.run((page) => nameInPage(page, title, resolve(defaultPath)));
    return { canceled: !path, filePath: path ?? "" };
  },
  showMessageBox: async (options: unknown): Promise<MessageBoxReturnValue> => {
    const { message, detail = "", buttons = ["OK"], cancelId = 0, defaultId = 0 } = options as MessageBoxOptions;
    const [window] = StandInWindow.all;
    const answer = window?.run((page) => askInPage(page, { message, detail, buttons, cancelId, defaultId }));
    return { response: (await answer) ?? cancelId, checkboxChecked: false };
  },
};
