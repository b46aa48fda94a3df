import { expect, test } from "vitest";
import { commands } from "../../shared/ipc/commands.ts";
import { readAccelerator } from "./accelerator.ts";

const plain = { number: 3, mod: false, alt: false, shift: false };

test.each([
  ["CmdOrCtrl+Shift+F", [{ ...plain, key: "f", mod: true, shift: true }]],
  ["F3", [{ ...plain, key: "f3" }]],
  ["Shift+F3", [{ ...plain, key: "f3", shift: true }]],
  ["Alt+Left", [{ ...plain, key: "arrowleft", alt: true }]],
  ["CmdOrCtrl+/", [{ ...plain, key: "/", mod: true, shift: null }]],
  [
    "CmdOrCtrl+Plus",
    [
      { ...plain, key: "+", mod: true, shift: null },
      { ...plain, key: "=", mod: true, shift: null },
    ],
  ],
])("%s is what a page sees as %j", (accelerator, keys) => {
  expect(readAccelerator(accelerator, 3)).toEqual(keys);
});

test("every command's keys can be read", () => {
  const keys = commands.flatMap((command) => ("accelerator" in command ? readAccelerator(command.accelerator, 0) : []));
  expect(keys.every(({ key }) => key.length > 0)).toBe(true);
});
