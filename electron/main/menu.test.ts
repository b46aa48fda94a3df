import type { MenuItemConstructorOptions } from "electron";
import { expect, test } from "vitest";
import { commands } from "../../shared/ipc/commands.ts";
import { menuTemplate } from "./menu.ts";

const parts = {
  isPackaged: true,
  recentFiles: ["/home/x/this & that.html"],
  choose: () => {},
  openRecent: () => {},
  clearRecent: () => {},
};

const flatten = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);

const platforms = ["linux", "win32", "darwin"] as const;

test.each(platforms)("on %s every command stands in the menu once", (platform) => {
  const ids = flatten(menuTemplate({ ...parts, platform })).flatMap((item) => item.id ?? []);
  expect(ids.toSorted()).toEqual(commands.map((command) => command.id).toSorted());
});

test.each(platforms)("on %s no two entries have the same keys", (platform) => {
  const keys = flatten(menuTemplate({ ...parts, platform })).flatMap((item) => item.accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(platforms)(
  "on %s text fields have their own entries, and undo and redo are left to our commands",
  (platform) => {
    const roles = flatten(menuTemplate({ ...parts, platform })).flatMap((item) => item.role ?? []);
    expect(roles).toEqual(expect.arrayContaining(["cut", "copy", "paste", "selectAll", "close", "quit"]));
    expect(roles).not.toContain("undo");
    expect(roles).not.toContain("redo");
  },
);

test("the Mac has its own first menu, with the settings in it, and its own keys", () => {
  const template = menuTemplate({ ...parts, platform: "darwin" });
  const [first] = template;
  expect(first?.label).toBe("Smallprint");
  expect(flatten(first === undefined ? [] : [first]).map((item) => item.id)).toContain("file.settings");
  expect(flatten(template).find((item) => item.id === "go.back")?.accelerator).toBe("Cmd+[");
  expect(template.map((menu) => menu.label ?? menu.role)).toEqual([
    "Smallprint",
    "File",
    "Edit",
    "View",
    "Go",
    "Policy",
    "windowMenu",
    "Help",
  ]);
});

test("a shipped app has no developer tools in its menu", () => {
  const roles = (isPackaged: boolean) =>
    flatten(menuTemplate({ ...parts, platform: "linux", isPackaged })).map((item) => item.role);
  expect(roles(true)).not.toContain("toggleDevTools");
  expect(roles(false)).toContain("toggleDevTools");
});

test("choosing an entry says which command, a recent file says which path", () => {
  const said: string[] = [];
  const template = menuTemplate({
    ...parts,
    platform: "linux",
    choose: (command) => said.push(command),
    openRecent: (path) => said.push(path),
  });
  for (const item of flatten(template).filter(({ id, label }) => id === "edit.find" || label?.startsWith("/"))) {
    Reflect.apply(item.click ?? (() => {}), item, []);
  }
  expect(said).toEqual(["/home/x/this & that.html", "edit.find"]);
});

test("an ampersand in a file's name is shown, not swallowed", () => {
  const labels = flatten(menuTemplate({ ...parts, platform: "linux" })).map((item) => item.label);
  expect(labels).toContain("/home/x/this && that.html");
});
