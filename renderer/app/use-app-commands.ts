import type { Settings } from "../../shared/ipc/answers.ts";
import type { SearchHit } from "../../shared/model/search-hit.ts";
import { useClient } from "../client/client-context.tsx";
import { useCommand } from "../client/commands.tsx";
import type { Search } from "../features/search/use-search.ts";
import { isTextField } from "../ui/is-text-field.ts";
import { useUndo } from "../ui/undo.tsx";
import type { Navigation } from "./use-navigation.ts";
import { usePanes } from "./use-panes.ts";
import { nextTheme, type SettingsPatch, steppedScale } from "./use-settings.ts";
import type { SidePanes } from "./use-side-panes.ts";

export type Sheet = "palette" | "quick-open" | "shortcuts";

type Parts = {
  readonly nav: Navigation;
  readonly panes: SidePanes;
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
  readonly search: Search;
  readonly openHit: (hit: SearchHit) => void;
  readonly startSearch: () => void;
  readonly showSheet: (sheet: Sheet) => void;
};

/** Carries out every command that needs no open policy. */
export function useAppCommands(parts: Parts): void {
  useFileCommands(parts);
  useEditCommands(parts);
  useViewCommands(parts);
  const { nav, showSheet } = parts;
  const move = usePanes();
  useCommand("go.back", nav.back);
  useCommand("go.forward", nav.forward);
  useCommand("go.policy", () => showSheet("quick-open"));
  useCommand("go.bookmarks", () => nav.show({ kind: "bookmarks" }));
  useCommand("go.notes", () => nav.show({ kind: "notes" }));
  useCommand("go.next-pane", () => move(1));
  useCommand("go.previous-pane", () => move(-1));
  useCommand("help.glossary", () => nav.show({ kind: "glossary" }));
  useCommand("help.palette", () => showSheet("palette"));
  useCommand("help.shortcuts", () => showSheet("shortcuts"));
}

function useFileCommands({ nav }: Parts): void {
  const client = useClient();
  useCommand("file.open", () => void client.call("import.choose", { kind: "files" }));
  useCommand("file.open-folder", () => void client.call("import.choose", { kind: "folder" }));
  useCommand("file.samples", () => void client.call("import.samples"));
  useCommand("file.import-results", () => nav.show({ kind: "import-results" }));
  useCommand("file.import-stop", () => void client.call("import.cancel"));
  useCommand("file.watch", () => void client.call("watch.choose"));
  useCommand("file.trash", () => nav.show({ kind: "trash" }));
  useCommand("file.settings", () => nav.show({ kind: "settings" }));
  useCommand("help.library-folder", () => void client.call("folder.show", { folder: "library" }));
  useCommand("help.backups-folder", () => void client.call("folder.show", { folder: "backups" }));
}

function useEditCommands({ search, openHit, startSearch }: Parts): void {
  const undo = useUndo();
  const step = (steps: 1 | -1) => {
    const hit = search.step(steps);
    if (hit === null) startSearch();
    else openHit(hit);
  };
  useCommand("edit.undo", () => {
    // Chosen from the menu while a field has focus, it is meant for the field; there is no newer way to ask for that.
    if (isTextField(document.activeElement)) document.execCommand("undo");
    else if (!undo.undoLast()) undo.say("There is nothing to undo.");
  });
  useCommand("edit.redo", () => {
    if (isTextField(document.activeElement)) document.execCommand("redo");
    else if (!undo.redoLast()) undo.say("There is nothing to do again.");
  });
  useCommand("edit.search-all", startSearch);
  useCommand("edit.next-hit", () => step(1));
  useCommand("edit.previous-hit", () => step(-1));
}

function useViewCommands({ panes, settings, change }: Parts): void {
  const scale = (steps: number) => change({ textScale: steppedScale(settings.textScale, steps) });
  useCommand("view.library", () => panes.showLibrary(!panes.library));
  useCommand("view.bigger", () => scale(1));
  useCommand("view.smaller", () => scale(-1));
  useCommand("view.reset-size", () => change({ textScale: 1 }));
  useCommand("view.theme", () => change({ theme: nextTheme(settings.theme) }));
}
