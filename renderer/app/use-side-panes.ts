import { useState, useSyncExternalStore } from "react";
import type { Settings } from "../../shared/ipc/answers.ts";
import type { SettingsPatch } from "./use-settings.ts";

/** Whether the panes at the sides are shown. In a narrow window they lie over the page, and each opens only when asked for. */
export type SidePanes = {
  readonly library: boolean;
  readonly panel: boolean;
  readonly isLibraryOver: boolean;
  readonly isPanelOver: boolean;
  readonly showLibrary: (shown: boolean) => void;
  readonly showPanel: (shown: boolean) => void;
};

/** In px at the usual text size: below these, the measure of the text would not fit beside the pane. */
const panelBeside = 1_080;
const libraryBeside = 820;

/** Panes and words grow with the text size, the space around them does not: seven tenths of what there is are words. */
function widthFor(pane: number, { textScale }: Settings): string {
  return `(min-width: ${Math.round(pane * (1 + 0.7 * (Math.max(1, textScale) - 1)))}px)`;
}

/** Goes in: the settings, which keep the choice for a wide window, and how to change them. */
export function useSidePanes(settings: Settings, change: (patch: SettingsPatch) => void): SidePanes {
  const isPanelBeside = useMedia(widthFor(panelBeside, settings));
  const isLibraryBeside = useMedia(widthFor(libraryBeside, settings));
  const [over, setOver] = useState({ library: false, panel: false });
  return {
    library: isLibraryBeside ? settings.libraryOpen : over.library,
    panel: isPanelBeside ? settings.panelOpen : over.panel,
    isLibraryOver: !isLibraryBeside,
    isPanelOver: !isPanelBeside,
    showLibrary: (library) => (isLibraryBeside ? change({ libraryOpen: library }) : setOver({ library, panel: false })),
    showPanel: (panel) => (isPanelBeside ? change({ panelOpen: panel }) : setOver({ library: false, panel })),
  };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}
