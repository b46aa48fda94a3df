import type { LibraryState, Settings } from "../../shared/ipc/answers.ts";
import type { ClauseId } from "../../shared/model/ids.ts";
import type { AskRequest } from "../features/ask/ask-panel.tsx";
import type { VersionOffers } from "../features/versions/use-version-offers.ts";
import type { Navigation } from "./use-navigation.ts";
import type { Opened } from "./use-open-policy.ts";
import type { SettingsPatch } from "./use-settings.ts";
import type { SidePanes } from "./use-side-panes.ts";

export type UsableLibrary = Exclude<LibraryState, { kind: "unusable" }>;

/** What every part of the window is given: where one is, how to move, and what is open. */
export type Desk = {
  readonly nav: Navigation;
  readonly panes: SidePanes;
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
  readonly library: UsableLibrary;
  readonly opened: Opened;
  /** Asks for the open policy anew: it was read again. */
  readonly readAgain: () => void;
  readonly versions: VersionOffers;
  /** What is asked of the questions, and is not done yet; and how to ask it, which brings them on screen. */
  readonly asked: AskRequest | null;
  readonly ask: (request: AskRequest | null) => void;
  /** The clause at the top of the reading pane. */
  readonly place: ClauseId | null;
};
