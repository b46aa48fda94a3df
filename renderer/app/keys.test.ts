import { expect, test } from "vitest";
import { type Command, commands } from "../../shared/ipc/commands.ts";
import { acceleratorOf } from "../client/accelerator.ts";
import { commandFor, type Pressed } from "./keys.ts";

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test("Mod is Ctrl elsewhere and Cmd on a Mac", () => {
  expect(commandFor(press("k", { ctrlKey: true }), false)).toBe("go.policy");
  expect(commandFor(press("k", { metaKey: true }), true)).toBe("go.policy");
  expect(commandFor(press("k", { ctrlKey: true }), true)).toBe(null);
});

test("Shift tells two commands on one letter apart", () => {
  expect(commandFor(press("f", { ctrlKey: true }), false)).toBe("edit.find");
  expect(commandFor(press("F", { ctrlKey: true, shiftKey: true }), false)).toBe("edit.search-all");
});

test("a Mac's own keys replace the usual ones", () => {
  expect(commandFor(press("[", { metaKey: true }), true)).toBe("go.back");
  expect(commandFor(press("ArrowLeft", { altKey: true }), true)).toBe(null);
  expect(commandFor(press("ArrowLeft", { altKey: true }), false)).toBe("go.back");
});

test("bigger text takes plus with and without Shift, and the equals sign", () => {
  expect(commandFor(press("+", { ctrlKey: true, shiftKey: true }), false)).toBe("view.bigger");
  expect(commandFor(press("+", { ctrlKey: true }), false)).toBe("view.bigger");
  expect(commandFor(press("=", { ctrlKey: true }), false)).toBe("view.bigger");
});

test("the shortcut sheet opens where the slash needs Shift", () => {
  expect(commandFor(press("/", { ctrlKey: true, shiftKey: true }), false)).toBe("help.shortcuts");
});

test("redo has the keys of Windows too, and only one of its own on a Mac", () => {
  expect(commandFor(press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe("edit.redo");
  expect(commandFor(press("y", { ctrlKey: true }), false)).toBe("edit.redo");
  expect(commandFor(press("Z", { metaKey: true, shiftKey: true }), true)).toBe("edit.redo");
  expect(commandFor(press("y", { ctrlKey: true }), true)).toBe(null);
});

test("a bare letter is no command", () => {
  for (const letter of "abcdefghijklmnopqrstuvwxyz") expect(commandFor(press(letter), false)).toBe(null);
});

test("no two commands share their keys on either platform", () => {
  for (const mac of [false, true]) {
    const all: readonly Command[] = commands;
    const keys = all.flatMap(
      (command) => acceleratorOf(command, mac)?.replace("CmdOrCtrl", mac ? "Cmd" : "Ctrl") ?? [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});
