import type { MenuItemConstructorOptions } from "electron";
import { type Command, type CommandId, commands } from "../../shared/ipc/commands.ts";

type MenuName = Command["menu"];
type Item = MenuItemConstructorOptions;

type MenuParts = {
  readonly platform: NodeJS.Platform;
  /** Development has the tools of the trade in its menu; a shipped app does not. */
  readonly isPackaged: boolean;
  readonly recentFiles: readonly string[];
  readonly choose: (command: CommandId) => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
};

const menuNames = ["File", "Edit", "View", "Go", "Policy", "Help"] as const satisfies readonly MenuName[];

/** Comes out: the whole menu bar, from the table of commands and the system's own roles. */
export function menuTemplate(parts: MenuParts): Item[] {
  const isMac = parts.platform === "darwin";
  const menus = menuNames.map((name): Item => ({ label: `&${name}`, submenu: submenuOf(name, parts) }));
  const named = isMac ? menus.map((menu) => ({ ...menu, label: menu.label?.replace("&", "") ?? "" })) : menus;
  if (!isMac) return named;
  return [appMenu(parts), ...named.slice(0, -1), { role: "windowMenu" }, ...named.slice(-1)];
}

/** The Mac's first menu, where its people look for the settings. */
function appMenu(parts: MenuParts): Item {
  return {
    label: "Smallprint",
    submenu: [
      { role: "about" },
      { type: "separator" },
      itemOf("file.settings", parts),
      { type: "separator" },
      { role: "services" },
      { type: "separator" },
      { role: "hide" },
      { role: "hideOthers" },
      { role: "unhide" },
      { type: "separator" },
      { role: "quit" },
    ],
  };
}

function submenuOf(name: MenuName, parts: MenuParts): Item[] {
  const isMac = parts.platform === "darwin";
  const ours = commands
    .filter((command) => command.menu === name && !(isMac && command.id === "file.settings"))
    .map((command) => itemOf(command.id, parts));
  switch (name) {
    case "File":
      return [...ours.slice(0, 2), recentMenu(parts), ...ours.slice(2), separator, ...closing(isMac)];
    case "Edit":
      return [...ours.slice(0, 2), separator, ...editing, separator, ...ours.slice(2)];
    case "View":
      return [...ours, separator, { role: "togglefullscreen" }, ...(parts.isPackaged ? [] : developing)];
    case "Help":
      return isMac ? ours : [...ours, separator, { role: "about" }];
    case "Go":
    case "Policy":
      return ours;
  }
}

const separator: Item = { type: "separator" };
const editing: Item[] = [{ role: "cut" }, { role: "copy" }, { role: "paste" }, { role: "selectAll" }];
const developing: Item[] = [{ type: "separator" }, { role: "reload" }, { role: "toggleDevTools" }];

function closing(isMac: boolean): Item[] {
  return isMac ? [{ role: "close" }] : [{ role: "close" }, { role: "quit" }];
}

function recentMenu(parts: MenuParts): Item {
  const files = parts.recentFiles.map(
    (path): Item => ({ label: escapeLabel(path), click: () => parts.openRecent(path) }),
  );
  const clear: Item = { label: "Clear this list", enabled: files.length > 0, click: () => parts.clearRecent() };
  return { label: "Open recent", submenu: files.length === 0 ? [clear] : [...files, separator, clear] };
}

/** A lone `&` underlines the next letter of a menu's label. */
function escapeLabel(label: string): string {
  return label.replaceAll("&", "&&");
}

function itemOf(id: CommandId, parts: MenuParts): Item {
  const command: Command | undefined = commands.find((row) => row.id === id);
  if (command === undefined) throw new Error(`no command ${id}`);
  const accelerator = (parts.platform === "darwin" ? command.mac : undefined) ?? command.accelerator;
  const item: Item = { id, label: command.label, click: () => parts.choose(id) };
  return accelerator === undefined ? item : { ...item, accelerator };
}
