/** Whether this is a Mac, as far as the browser says; decides which of Cmd and Ctrl is meant. */
export const onMac: boolean = /^Mac/.test(navigator.platform);

const macSigns: Readonly<Record<string, string>> = {
  CmdOrCtrl: "⌘",
  Cmd: "⌘",
  Ctrl: "⌃",
  Alt: "⌥",
  Shift: "⇧",
  Plus: "+",
  Left: "←",
  Right: "→",
  Up: "↑",
  Down: "↓",
  Delete: "⌦",
};

const otherSigns: Readonly<Record<string, string>> = {
  CmdOrCtrl: "Ctrl",
  Plus: "+",
  "-": "−",
  Left: "←",
  Right: "→",
  Up: "↑",
  Down: "↓",
};

/**
 * The keys of an accelerator as printed on this platform's keyboard.
 * Goes in: Electron's spelling (`CmdOrCtrl+Shift+P`). Comes out: one string a key (`["Ctrl", "Shift", "P"]`, `["⌘", "⇧", "P"]`).
 */
export function keysOf(accelerator: string, mac: boolean): readonly string[] {
  const signs = mac ? macSigns : otherSigns;
  return accelerator.split("+").map((key) => signs[key] ?? key);
}
