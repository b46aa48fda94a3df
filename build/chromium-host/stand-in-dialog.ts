import type { MessageBoxOptions, MessageBoxReturnValue, OpenDialogOptions, OpenDialogReturnValue } from "electron";
import { askInPage, chooseInPage } from "./page-dialogs.ts";
import { StandInWindow } from "./stand-in-window.ts";

/** Dialogs shown by the page itself; tests replace these two functions, as they would Electron's. */
export const standInDialog = {
  showOpenDialog: async (options: unknown): Promise<OpenDialogReturnValue> => {
    const { properties = [] } = options as OpenDialogOptions;
    const [window] = StandInWindow.all;
    const filePaths = window === undefined ? [] : await window.run((page) => chooseInPage(page, properties));
    return { canceled: filePaths.length === 0, filePaths: [...filePaths] };
  },
  showMessageBox: async (options: unknown): Promise<MessageBoxReturnValue> => {
    const { message, detail = "", buttons = ["OK"], cancelId = 0, defaultId = 0 } = options as MessageBoxOptions;
    const [window] = StandInWindow.all;
    const answer = window?.run((page) => askInPage(page, { message, detail, buttons, cancelId, defaultId }));
    return { response: (await answer) ?? cancelId, checkboxChecked: false };
  },
};
