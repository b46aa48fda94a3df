import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepBrokenAside, openSettings, type SettingsStore } from "./settings.ts";

function storeOf(saved: Record<string, unknown>): SettingsStore & { readonly saved: Map<string, unknown> } {
  const map = new Map(Object.entries(saved));
  return { saved: map, get: (key) => map.get(key), set: (key, value) => void map.set(key, value) };
}

const usual = openSettings(storeOf({}), () => {}).settings();

test("the first start has the usual settings", () => {
  expect(usual).toEqual({
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
  });
});

test("a change is saved whole and there again at the next start", () => {
  const store = storeOf({});
  openSettings(store, () => {}).change({ theme: "sepia", textScale: 1.2 });
  expect(openSettings(store, () => {}).settings()).toEqual({ ...usual, theme: "sepia", textScale: 1.2 });
});

test("a value that no longer fits counts as never set, and takes no other along", () => {
  const store = storeOf({ settings: { theme: "puce", textScale: 99, panelOpen: false, lastPolicy: "../x", other: 1 } });
  expect(openSettings(store, () => {}).settings()).toEqual({ ...usual, panelOpen: false });
});

test.each([null, 3, "x", [], { settings: [] }])("settings that are %j are the usual ones", (settings) => {
  expect(openSettings(storeOf({ settings }), () => {}).settings()).toEqual(usual);
});

test("a key that would reach everyone's prototype changes nothing", () => {
  const hostile: unknown = JSON.parse('{"__proto__": {"theme": "dark"}, "constructor": 1}');
  expect(openSettings(storeOf({ settings: hostile }), () => {}).settings()).toEqual(usual);
});

test("what can't be written is told, and holds until the end of the session", () => {
  const lines: string[] = [];
  const store: SettingsStore = {
    get: () => undefined,
    set: () => {
      throw new Error("ENOSPC");
    },
  };
  const desk = openSettings(store, (line) => lines.push(line));
  desk.change({ theme: "dark" });
  expect(desk.settings().theme).toBe("dark");
  expect(lines).toHaveLength(1);
});

test("recent files: the newest first, each once, ten at most", () => {
  const desk = openSettings(storeOf({ recent: ["/a", 3, "/b"] }), () => {});
  expect(desk.recentFiles()).toEqual(["/a", "/b"]);
  desk.addRecentFiles(["/b", "/c"]);
  expect(desk.recentFiles()).toEqual(["/b", "/c", "/a"]);
  desk.addRecentFiles(Array.from({ length: 12 }, (_, index) => `/${index}`));
  expect(desk.recentFiles()).toHaveLength(10);
  desk.clearRecentFiles();
  expect(desk.recentFiles()).toEqual([]);
});

test("a broken file is kept under another name, also the second time", () => {
  const folder = mkdtempSync(join(tmpdir(), "settings-"));
  const file = join(folder, "settings.json");
  for (const text of ["{ not json", "[1]", ""]) {
    writeFileSync(file, text);
    expect(keepBrokenAside(file)).not.toBeNull();
  }
  expect(readdirSync(folder).sort()).toEqual(["settings.json.bad", "settings.json.bad-2", "settings.json.bad-3"]);
  expect(readFileSync(`${file}.bad`, "utf8")).toBe("{ not json");
});

test("a sound file, or none, is left alone", () => {
  const file = join(mkdtempSync(join(tmpdir(), "settings-")), "settings.json");
  expect(keepBrokenAside(file)).toBeNull();
  writeFileSync(file, "{}");
  expect(keepBrokenAside(file)).toBeNull();
});
