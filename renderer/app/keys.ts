import { type Command, type CommandId, commands } from "../../shared/ipc/commands.ts";
import { acceleratorOf } from "../client/accelerator.ts";

/** What of a key event decides which command it is. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

const spelling: Readonly<Record<string, string>> = {
  plus: "+",
  left: "arrowleft",
  right: "arrowright",
  up: "arrowup",
  down: "arrowdown",
};

/** The command that these keys give on this platform, from the one table; `null` for any other keys. */
export function commandFor(pressed: Pressed, mac: boolean): CommandId | null {
  const all: readonly Command[] = commands;
  const found = all.find((command) => {
    const accelerators = [acceleratorOf(command, mac), mac ? null : command.also];
    return accelerators.some((keys) => keys != null && isPressed(keys, pressed, mac));
  });
  return found?.id ?? null;
}

function isPressed(accelerator: string, pressed: Pressed, mac: boolean): boolean {
  const parts = accelerator.toLowerCase().split("+");
  const key = parts.at(-1) ?? "";
  const wants = (...names: readonly string[]) => names.some((name) => parts.includes(name));
  return (
    keyMatches(spelling[key] ?? key, pressed) &&
    pressed.ctrlKey === (wants("ctrl") || (!mac && wants("cmdorctrl"))) &&
    pressed.metaKey === (wants("cmd") || (mac && wants("cmdorctrl"))) &&
    pressed.altKey === wants("alt") &&
    (pressed.shiftKey === wants("shift") || isShiftOfSign(key, pressed))
  );
}

/** `Mod+Plus` is also meant by the unshifted `=` that carries the plus on many keyboards. */
function keyMatches(key: string, pressed: Pressed): boolean {
  const typed = pressed.key.toLowerCase();
  return typed === key || (key === "+" && typed === "=") || (key === "-" && typed === "_");
}

/** Signs such as `+` and `/` need Shift on some keyboards, so Shift says nothing about them. */
function isShiftOfSign(key: string, pressed: Pressed): boolean {
  return pressed.shiftKey && (key === "plus" || /^[/,]$/.test(key));
}
