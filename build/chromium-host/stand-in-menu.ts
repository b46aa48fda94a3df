import type { Menu, MenuItemConstructorOptions } from "electron";
import { readAccelerator } from "./accelerator.ts";
import type { PageKey } from "./page-script.ts";
import { standInApp } from "./stand-in-app.ts";

type Item = MenuItemConstructorOptions;

/** Accelerators that come with a role of the system, where no menu bar shows them. */
const roleKeys: Readonly<Record<string, string>> = { quit: "CmdOrCtrl+Q", close: "CmdOrCtrl+W" };

let items: readonly Item[] = [];
const listeners = new Set<() => void>();

/** The menu that is not shown: its accelerators work, its entries can be chosen by id (`getMenuItemById`), its roles are few. */
class StandInMenu {
  readonly template: readonly Item[];

  constructor(template: readonly Item[]) {
    this.template = template;
  }

  getMenuItemById(id: string): { readonly label: string; click(): void } | null {
    const item = flatten(this.template).find((each) => each.id === id);
    return item === undefined ? null : { label: item.label ?? "", click: () => choose(item) };
  }
}

let current: StandInMenu | null = null;

export const standInMenu = {
  buildFromTemplate: (template: Item[]) => new StandInMenu(template) as unknown as Menu,
  setApplicationMenu: (menu: Menu | null) => {
    current = menu as unknown as StandInMenu | null;
    items = flatten(current?.template ?? []);
    for (const listener of listeners) listener();
  },
  getApplicationMenu: () => current,
};

/** The keys of the menu there is now; `onMenuChange` says when to ask again. */
export function menuKeys(): readonly PageKey[] {
  return items.flatMap((item, number) => {
    const accelerator = item.accelerator ?? roleKeys[item.role ?? ""];
    return accelerator === undefined ? [] : readAccelerator(accelerator, number);
  });
}

export function onMenuChange(listener: () => void): void {
  listeners.add(listener);
}

/** Goes in: a key's number, as the page has it from `menuKeys`. */
export function chooseByNumber(number: unknown): void {
  const item = typeof number === "number" ? items[number] : undefined;
  if (item !== undefined) choose(item);
}

function choose(item: Item): void {
  if (item.role === "quit" || item.role === "close") standInApp.quit();
  else Reflect.apply(item.click ?? (() => {}), item, []);
}

function flatten(template: readonly Item[]): readonly Item[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}
