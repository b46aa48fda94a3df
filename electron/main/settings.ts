import { existsSync, readFileSync, renameSync } from "node:fs";
import { isAbsolute } from "node:path";
import type { Settings } from "../../shared/ipc/answers.ts";
import { contract, type Input } from "../../shared/ipc/contract.ts";
import { checkWindowPlace, type WindowPlace } from "./window-place.ts";

/** What keeps the settings between starts: electron-store in the app, a map in tests. */
export type SettingsStore = {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
};

/** Preferences, the window's place and recent files. What can't be written is reported and held until the end of the session. */
export type SettingsDesk = {
  readonly settings: () => Settings;
  readonly change: (patch: Input<"settings.change">) => Settings;
  readonly windowPlace: () => WindowPlace | null;
  readonly saveWindowPlace: (place: WindowPlace) => void;
  /** Paths, the newest first. */
  readonly recentFiles: () => readonly string[];
  readonly addRecentFiles: (paths: readonly string[]) => void;
  readonly clearRecentFiles: () => void;
  readonly watched: () => WatchedFolder | null;
  readonly saveWatched: (watched: WatchedFolder | null) => void;
};

/** The folder whose new files are imported, and up to when (milliseconds since 1970) all of them were. */
type WatchedFolder = { readonly path: string; readonly since: number };

const defaults: Settings = {
  theme: "system",
  textScale: 1,
  libraryOpen: true,
  panelOpen: true,
  panelTab: "summary",
  practices: [],
  singleKeys: true,
  plain: false,
  redLines: [],
  lastPolicy: null,
};

const mostRecentFiles = 10;

/** Goes in: the store, and where a failed write is told. Every value read is checked; a bad one counts as never set. */
export function openSettings(store: SettingsStore, report: (line: string) => void): SettingsDesk {
  let settings: Settings = { ...defaults, ...knownSettings(store.get("settings")) };
  let place = checkWindowPlace(store.get("window"));
  let watched = knownFolder(store.get("watched"));
  let recent = knownPaths(store.get("recent"));
  const save = (key: string, value: unknown) => {
    try {
      store.set(key, value);
    } catch (error) {
      report(`settings could not be saved: ${String(error)}`); // no disk, no permission: the session goes on without
    }
  };
  const saveRecent = (paths: readonly string[]) => {
    recent = paths;
    save("recent", paths);
  };
  return {
    settings: () => settings,
    change: (patch) => {
      settings = { ...settings, ...knownSettings(patch) };
      save("settings", settings);
      return settings;
    },
    windowPlace: () => place,
    saveWindowPlace: (next) => {
      place = next;
      save("window", next);
    },
    recentFiles: () => recent,
    addRecentFiles: (paths) => saveRecent([...new Set([...paths, ...recent])].slice(0, mostRecentFiles)),
    clearRecentFiles: () => saveRecent([]),
    watched: () => watched,
    saveWatched: (next) => {
      watched = next;
      save("watched", next);
    },
  };
}

/**
 * Goes in: the settings file. One that is no JSON object is renamed to `….bad` (`….bad-2`, … where that is taken), so that the
 * app starts with the defaults and nothing is overwritten. Comes out: the new name, or null where there was nothing to do.
 */
export function keepBrokenAside(file: string): string | null {
  if (!existsSync(file) || holdsObject(file)) return null;
  const kept = freeName(`${file}.bad`);
  renameSync(file, kept);
  return kept;
}

function holdsObject(file: string): boolean {
  try {
    return isRecord(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return false; // unreadable or no JSON: either way not settings
  }
}

function freeName(name: string): string {
  let free = name;
  for (let count = 2; existsSync(free); count += 1) free = `${name}-${count}`;
  return free;
}

/** Each known key on its own, so that one bad value does not take the others along. */
function knownSettings(value: unknown): Partial<Settings> {
  if (!isRecord(value)) return {};
  const known = Object.keys(defaults).flatMap((key) => {
    const parsed = contract["settings.change"].input.safeParse({ [key]: value[key] });
    return parsed.success ? Object.entries(parsed.data).filter(([, entry]) => entry !== undefined) : [];
  });
  return Object.fromEntries(known);
}

function knownPaths(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((path) => typeof path === "string").slice(0, mostRecentFiles) : [];
}

function knownFolder(value: unknown): WatchedFolder | null {
  if (!isRecord(value)) return null;
  const { path, since } = value;
  return typeof path === "string" && isAbsolute(path) && typeof since === "number" ? { path, since } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
