import type { CDPSession } from "playwright-core";
import type { ChromiumPage } from "./chromium-page.ts";

/**
 * Lets the person choose files with the browser's own chooser. Comes out: their real paths (the page never learns them: the
 * debugger tells), or none where they thought better of it. Of a folder, the folder's path.
 */
export async function chooseInPage(
  { page, devtools }: ChromiumPage,
  properties: readonly string[],
): Promise<readonly string[]> {
  const isFolder = properties.includes("openDirectory");
  const files = await page.evaluate(chooseFiles, { isFolder, many: properties.includes("multiSelections") });
  const paths = await Promise.all(files.map((_relative, index) => pathOf(devtools, index)));
  if (!isFolder) return paths.filter((path) => path !== "");
  const [first = "", relative = ""] = [paths[0], files[0]];
  return first === "" ? [] : [first.slice(0, first.length - relative.length) + (relative.split("/")[0] ?? "")];
}

async function pathOf(devtools: CDPSession, index: number): Promise<string> {
  const { result } = await devtools.send("Runtime.evaluate", { expression: `hostChosenFiles[${index}]` });
  if (result.objectId === undefined) return "";
  return (await devtools.send("DOM.getFileInfo", { objectId: result.objectId })).path;
}

/** Runs in the page; leaves the files under a name that the debugger knows. Comes out: their paths within the folder. */
function chooseFiles(wanted: { readonly isFolder: boolean; readonly many: boolean }): Promise<readonly string[]> {
  type PageFile = { readonly webkitRelativePath: string };
  type Input = {
    type: string;
    multiple: boolean;
    webkitdirectory: boolean;
    readonly files: ArrayLike<PageFile>;
    addEventListener(type: string, listener: () => void): void;
    click(): void;
  };
  const { document } = globalThis as unknown as { document: { createElement(name: string): Input } };
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = wanted.many;
  input.webkitdirectory = wanted.isFolder;
  return new Promise((resolve) => {
    input.addEventListener("change", () => {
      const files = Array.from(input.files);
      Reflect.set(globalThis, "hostChosenFiles", files);
      resolve(files.map((file) => file.webkitRelativePath));
    });
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}

/** Lets the person write a path, since the page's own chooser tells none. Comes out: the path, or null where they closed it. */
export function nameInPage({ page }: ChromiumPage, title: string, path: string): Promise<string | null> {
  return page.evaluate(askPath, { title, path });
}

/** Runs in the page, as `ask` does. */
function askPath({ title, path }: { readonly title: string; readonly path: string }): Promise<string | null> {
  type Element = {
    value: string;
    returnValue: string;
    method: string;
    append(...children: (Element | string)[]): void;
    addEventListener(type: string, listener: () => void): void;
    setAttribute(name: string, value: string): void;
    showModal(): void;
    remove(): void;
  };
  const { document } = globalThis as unknown as { document: { createElement(name: string): Element; body: Element } };
  const [dialog, form, input] = ["dialog", "form", "input"].map((name) => document.createElement(name));
  if (dialog === undefined || form === undefined || input === undefined) return Promise.resolve(null);
  form.method = "dialog";
  input.value = path;
  input.setAttribute("aria-label", title);
  input.setAttribute("size", "60");
  // Enter sends the form, which closes the dialog with the button's value; Escape closes it with none.
  const save = document.createElement("button");
  save.value = "save";
  save.append("Save");
  form.append(title, input, save);
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "save" ? input.value : null);
    });
    dialog.showModal();
  });
}

type Question = {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly cancelId: number;
  /** The button that Enter presses. */
  readonly defaultId: number;
};

/** A plain question over the page. Comes out: the number of the button. */
export function askInPage({ page }: ChromiumPage, question: Question): Promise<number> {
  return page.evaluate(ask, question);
}

/** Runs in the page; built without HTML and styled through the object model, as the app's policy wants it. */
function ask(question: Question): Promise<number> {
  type Element = {
    textContent: string;
    returnValue: string;
    readonly style: { cssText: string };
    autofocus: boolean;
    append(...children: Element[]): void;
    addEventListener(type: string, listener: () => void): void;
    showModal(): void;
    close(value?: string): void;
    remove(): void;
  };
  const { document } = globalThis as unknown as { document: { createElement(name: string): Element; body: Element } };
  const make = (name: string, style: string, text: string): Element => {
    const element = document.createElement(name);
    element.style.cssText = style;
    element.textContent = text;
    return element;
  };
  const dialog = make("dialog", "max-width: 34rem; padding: 24px; border-radius: 8px; font: 15px/1.4 sans-serif", "");
  const row = make("div", "display: flex; gap: 8px; justify-content: flex-end; margin-top: 16px", "");
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "" ? question.cancelId : Number(dialog.returnValue));
    });
    row.append(
      ...question.buttons.map((label, index) => {
        const button = make("button", "padding: 6px 14px", label);
        button.autofocus = index === question.defaultId;
        button.addEventListener("click", () => dialog.close(String(index)));
        return button;
      }),
    );
    const detail = make("p", "white-space: pre-wrap; overflow-wrap: anywhere; margin: 8px 0 0", question.detail);
    dialog.append(make("strong", "", question.message), detail, row);
    document.body.append(dialog);
    dialog.showModal();
  });
}
