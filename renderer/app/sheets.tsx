import { CommandPalette } from "../features/palette/command-palette.tsx";
import { QuickOpen } from "../features/palette/quick-open.tsx";
import { ShortcutSheet } from "../features/palette/shortcut-sheet.tsx";
import type { Desk } from "./desk.ts";
import type { Sheet } from "./use-app-commands.ts";

type SheetsProps = { readonly sheet: Sheet | null; readonly desk: Desk; readonly onClose: () => void };

/** What lies over the window while it is asked for. */
export function Sheets({ sheet, desk, onClose }: SheetsProps) {
  const { nav, opened } = desk;
  switch (sheet) {
    case null:
      return null;
    case "palette":
      return <CommandPalette onClose={onClose} />;
    case "shortcuts":
      return <ShortcutSheet onClose={onClose} />;
    case "quick-open":
      return (
        <QuickOpen
          sections={opened.kind === "ready" ? opened.open.reading.sections : []}
          onOpenPolicy={nav.openPolicy}
          onGoTo={(clause) => {
            if (opened.kind === "ready") nav.goWithin({ clause, span: null, kind: "place" });
          }}
          onClose={onClose}
        />
      );
  }
}
