import { realpath } from "node:fs/promises";
import { basename } from "node:path";
import type { WatchState } from "../../shared/ipc/answers.ts";
import type { Library } from "../library/library.ts";
import { type FolderWatch, watchFolder } from "../library/watch-folder.ts";
import type { Dialogs } from "./electron-surface.ts";
import type { SettingsDesk } from "./settings.ts";

export type WatchDeskParts = {
  readonly settings: Pick<SettingsDesk, "watched" | "saveWatched">;
  readonly library: () => Promise<Pick<Library, "importFiles">>;
  readonly dialogs: Pick<Dialogs, "chooseFiles">;
  /** Called whenever `state` would answer something else. */
  readonly onChange: () => void;
  /** Milliseconds between two looks at the folder. */
  readonly every: number;
};

/** The one folder that is watched, if any; its path stays here. */
export type WatchDesk = {
  readonly state: () => WatchState;
  readonly choose: () => Promise<void>;
  readonly stop: () => void;
  /** Looks no more; the next start goes on. */
  readonly close: () => void;
};

/** Goes on watching what was watched when the app ended. */
export function openWatchDesk(parts: WatchDeskParts): WatchDesk {
  const { settings, dialogs, onChange } = parts;
  let watch: FolderWatch | null = null;

  const begin = (): void => {
    const watched = settings.watched();
    watch?.close();
    watch = watched === null ? null : watchFolder(optionsFor(watched, parts));
  };

  begin();
  return {
    state: () => {
      const watched = settings.watched();
      return { folder: watched === null ? null : basename(watched.path), gone: watch?.isGone() ?? false };
    },
    choose: async () => {
      const { canceled, filePaths } = await dialogs.chooseFiles({
        title: "Choose a folder to watch",
        buttonLabel: "Watch",
        properties: ["openDirectory"],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) return;
      // The folder a link leads to now, not whatever it may lead to later.
      settings.saveWatched({ path: await realpath(path).catch(() => path), since: Date.now() });
      begin();
      onChange();
    },
    stop: () => {
      settings.saveWatched(null);
      begin();
      onChange();
    },
    close: () => watch?.close(),
  };
}

function optionsFor({ path, since }: { readonly path: string; readonly since: number }, parts: WatchDeskParts) {
  let kept = since;
  return {
    ...{ folder: path, since, every: parts.every },
    take: async (paths: readonly (string | Buffer)[]) => {
      (await parts.library()).importFiles(paths.map((found) => ({ kind: "path", path: found })));
    },
    onSeen: (until: number) => {
      if (until - kept < writeEvery) return;
      kept = until;
      parts.settings.saveWatched({ path, since: until });
    },
    onGone: () => parts.onChange(),
  };
}

/** How often the settings are written to say how far was looked, in milliseconds: a few files are looked at again after a kill. */
const writeEvery = 60_000;
