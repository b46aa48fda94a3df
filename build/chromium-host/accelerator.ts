import type { PageKey } from "./page-script.ts";

const named: Readonly<Record<string, string>> = {
  left: "arrowleft",
  right: "arrowright",
  up: "arrowup",
  down: "arrowdown",
  esc: "escape",
  space: " ",
};

/** Goes in: an accelerator in Electron's spelling (`CmdOrCtrl+Shift+F`). Comes out: the keys as a page's event names them. */
export function readAccelerator(accelerator: string, number: number): readonly PageKey[] {
  const parts = accelerator.toLowerCase().split("+");
  const last = parts.at(-1) ?? "";
  const modifiers = new Set(parts.slice(0, -1));
  const shift = modifiers.has("shift");
  const common = {
    number,
    mod: ["cmdorctrl", "ctrl", "cmd"].some((name) => modifiers.has(name)),
    alt: modifiers.has("alt"),
  };
  // On an English keyboard plus is Shift and equals; people press it without.
  if (last === "plus") return ["+", "="].map((key) => ({ ...common, key, shift: null }));
  const isSign = last.length === 1 && !/[a-z]/.test(last);
  return [{ ...common, key: named[last] ?? last, shift: isSign && !shift ? null : shift }];
}
