/**
 * Every command, once: the native menu, the palette and the shortcut sheet are all made from this table. Accelerators are
 * in Electron's spelling; `CmdOrCtrl` is the journey's `Mod`.
 */
type Row = {
  readonly id: string;
  readonly label: string;
  readonly menu: "File" | "Edit" | "View" | "Go" | "Policy" | "Help";
  readonly accelerator?: string;
  /** Where macOS differs. */
  readonly mac?: string;
  /** Keys that do it too and that nobody is told of; not on macOS. */
  readonly also?: string;
  /** Needs an open policy. */
  readonly needsPolicy?: true;
};

export const commands = [
  { id: "file.open", label: "Open files…", menu: "File", accelerator: "CmdOrCtrl+O" },
  { id: "file.open-folder", label: "Open a folder…", menu: "File", accelerator: "CmdOrCtrl+Shift+O" },
  { id: "file.samples", label: "Add the sample policies", menu: "File" },
  { id: "file.import-results", label: "Show import results", menu: "File" },
  { id: "file.import-stop", label: "Stop adding files", menu: "File" },
  { id: "file.watch", label: "Watch a folder for new files…", menu: "File" },
  { id: "file.export-original", label: "Export the original file…", menu: "File", needsPolicy: true },
  { id: "file.remove", label: "Move policy to trash", menu: "File", needsPolicy: true },
  { id: "file.trash", label: "Show trash", menu: "File" },
  { id: "file.settings", label: "Settings…", menu: "File", accelerator: "CmdOrCtrl+," },
  { id: "edit.undo", label: "Undo", menu: "Edit", accelerator: "CmdOrCtrl+Z" },
  { id: "edit.redo", label: "Redo", menu: "Edit", accelerator: "CmdOrCtrl+Shift+Z", also: "Ctrl+Y" },
  { id: "edit.find", label: "Find in this policy", menu: "Edit", accelerator: "CmdOrCtrl+F", needsPolicy: true },
  { id: "edit.find-next", label: "Find next", menu: "Edit", accelerator: "F3", mac: "Cmd+G", needsPolicy: true },
  {
    id: "edit.find-previous",
    label: "Find previous",
    menu: "Edit",
    accelerator: "Shift+F3",
    mac: "Cmd+Shift+G",
    needsPolicy: true,
  },
  { id: "edit.search-all", label: "Search all policies", menu: "Edit", accelerator: "CmdOrCtrl+Shift+F" },
  { id: "edit.next-hit", label: "Next search result", menu: "Edit", accelerator: "F4", mac: "Ctrl+Cmd+Down" },
  {
    id: "edit.previous-hit",
    label: "Previous search result",
    menu: "Edit",
    accelerator: "Shift+F4",
    mac: "Ctrl+Cmd+Up",
  },
  { id: "view.library", label: "Show or hide the library", menu: "View", accelerator: "CmdOrCtrl+Shift+L" },
  { id: "view.panel", label: "Show or hide the side panel", menu: "View", accelerator: "CmdOrCtrl+Shift+B" },
  { id: "view.summary", label: "In short", menu: "View", accelerator: "CmdOrCtrl+1", needsPolicy: true },
  { id: "view.ask", label: "Ask", menu: "View", accelerator: "CmdOrCtrl+2", needsPolicy: true },
  { id: "view.notes", label: "Notes on this policy", menu: "View", accelerator: "CmdOrCtrl+3", needsPolicy: true },
  {
    id: "view.plain",
    label: "Show sections in plain words",
    menu: "View",
    accelerator: "CmdOrCtrl+J",
    needsPolicy: true,
  },
  { id: "view.bigger", label: "Bigger text", menu: "View", accelerator: "CmdOrCtrl+Plus" },
  { id: "view.smaller", label: "Smaller text", menu: "View", accelerator: "CmdOrCtrl+-" },
  { id: "view.reset-size", label: "Usual text size", menu: "View", accelerator: "CmdOrCtrl+0" },
  { id: "view.theme", label: "Next theme", menu: "View" },
  { id: "view.left-out", label: "Show what was left out", menu: "View", needsPolicy: true },
  { id: "go.back", label: "Back", menu: "Go", accelerator: "Alt+Left", mac: "Cmd+[" },
  { id: "go.forward", label: "Forward", menu: "Go", accelerator: "Alt+Right", mac: "Cmd+]" },
  { id: "go.policy", label: "Go to policy or section…", menu: "Go", accelerator: "CmdOrCtrl+K" },
  { id: "go.bookmarks", label: "Bookmarks", menu: "Go" },
  { id: "go.notes", label: "Notes", menu: "Go" },
  { id: "go.next-pane", label: "Next pane", menu: "Go", accelerator: "F6" },
  { id: "go.previous-pane", label: "Previous pane", menu: "Go", accelerator: "Shift+F6" },
  {
    id: "policy.bookmark",
    label: "Bookmark this clause",
    menu: "Policy",
    accelerator: "CmdOrCtrl+D",
    needsPolicy: true,
  },
  {
    id: "policy.note",
    label: "Write a note on this clause",
    menu: "Policy",
    accelerator: "CmdOrCtrl+Shift+M",
    needsPolicy: true,
  },
  {
    id: "policy.copy",
    label: "Copy clause with citation",
    menu: "Policy",
    accelerator: "CmdOrCtrl+Shift+C",
    needsPolicy: true,
  },
  {
    id: "policy.words",
    label: "Explain the words of this clause",
    menu: "Policy",
    accelerator: "Shift+F1",
    needsPolicy: true,
  },
  {
    id: "policy.original",
    label: "Switch between policy and original",
    menu: "Policy",
    accelerator: "CmdOrCtrl+U",
    needsPolicy: true,
  },
  {
    id: "policy.answer",
    label: "Answer this question yourself",
    menu: "Policy",
    accelerator: "F2",
    needsPolicy: true,
  },
  { id: "policy.versions", label: "Choose a version…", menu: "Policy", needsPolicy: true },
  { id: "policy.accept-version", label: "Add as a version of the policy it looks like", menu: "Policy" },
  { id: "policy.keep-apart", label: "Keep apart from the policy it looks like", menu: "Policy" },
  { id: "help.palette", label: "All commands…", menu: "Help", accelerator: "CmdOrCtrl+Shift+P" },
  { id: "help.shortcuts", label: "Keyboard shortcuts", menu: "Help", accelerator: "CmdOrCtrl+/" },
  { id: "help.glossary", label: "Glossary", menu: "Help" },
  { id: "help.library-folder", label: "Show the library folder", menu: "Help" },
  { id: "help.backups-folder", label: "Show the backups folder", menu: "Help" },
] as const satisfies readonly Row[];

export type CommandId = (typeof commands)[number]["id"];
/** One row of the table, as the menu, the palette and the sheet read it. */
export type Command = Omit<Row, "id"> & { readonly id: CommandId };
