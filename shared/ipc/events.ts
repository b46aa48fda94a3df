import type { CommandId } from "./commands.ts";

/** What main announces to the window. Announcements carry ids at most; what changed is asked for. */
export type Events = {
  /** Policies came, went or were read again. */
  readonly "library.changed": null;
  /** Bookmarks or notes changed. */
  readonly "annotations.changed": null;
  /** An import started, went on or ended. */
  readonly "import.changed": null;
  /** A version was offered, accepted, declined or split off. */
  readonly "offers.changed": null;
  /** Settings or the watched folder changed. */
  readonly "settings.changed": null;
  /** A native menu entry was chosen that the window carries out. */
  readonly "command.chosen": CommandId;
  /** A policy that came by command line, dock or "open with" is in the library and should be shown. */
  readonly "policy.show": string;
};

export type EventName = keyof Events;
