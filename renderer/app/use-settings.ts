import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Settings } from "../../shared/ipc/answers.ts";
import type { Input } from "../../shared/ipc/contract.ts";
import { useClient } from "../client/client-context.tsx";
import { type Query, useQuery } from "../client/use-query.ts";

export type SettingsPatch = Input<"settings.change">;

/** The settings as main keeps them, and how to change some of them. A change shows when main has announced it. */
export function useSettings(): {
  readonly settings: Query<Settings>;
  readonly change: (patch: SettingsPatch) => void;
} {
  const client = useClient();
  const settings = useQuery("settings.get", [], ["settings.changed"]);
  const change = useMemo(() => (patch: SettingsPatch) => void client.call("settings.change", patch), [client]);
  return { settings, change };
}

/** The theme steps that "Next theme" goes through. */
const themes = ["system", "light", "dark", "sepia"] as const satisfies readonly Settings["theme"][];

/** The theme after this one. */
export function nextTheme(theme: Settings["theme"]): Settings["theme"] {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
}

/** The smallest and largest text size the contract takes, and the step between two; 1 is the design's size. */
const smallest = 0.7;
const largest = 2.5;
const step = 0.1;

/** The text size some steps up (or down), within bounds and free of rounding dust. */
export function steppedScale(scale: number, steps: number): number {
  const next = Math.round((scale + steps * step) * 100) / 100;
  return Math.min(largest, Math.max(smallest, next));
}

const darkScheme = () => window.matchMedia("(prefers-color-scheme: dark)");

function onSchemeChange(listener: () => void): () => void {
  const scheme = darkScheme();
  scheme.addEventListener("change", listener);
  return () => scheme.removeEventListener("change", listener);
}

/** Puts theme and text size on the root of the page, following the system where the theme is `system`. */
export function useLook(theme: Settings["theme"], textScale: number): void {
  const systemIsDark = useSyncExternalStore(onSchemeChange, () => darkScheme().matches);
  const shown = theme === "system" ? (systemIsDark ? "dark" : "light") : theme;
  useEffect(() => {
    document.documentElement.dataset.theme = shown;
    document.documentElement.style.setProperty("--text-scale", String(textScale));
  }, [shown, textScale]);
}
