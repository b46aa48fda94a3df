import { useRef } from "react";
import type { LibraryState, Settings } from "../../shared/ipc/answers.ts";
import type { Client } from "../client/client.ts";
import { ClientProvider } from "../client/client-context.tsx";
import { CommandsProvider } from "../client/commands.tsx";
import { type Query, useQuery } from "../client/use-query.ts";
import { LiveRegion } from "../ui/live-region.tsx";
import { UndoProvider } from "../ui/undo.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Shell } from "./shell.tsx";
import { Unusable } from "./unusable.tsx";
import { useLook, useSettings } from "./use-settings.ts";
import type { View } from "./view.ts";

/** The whole window over one client. */
export function App(props: { readonly client: Client }) {
  return (
    <ErrorBoundary what="Smallprint">
      <ClientProvider client={props.client}>
        <LiveRegion>
          <UndoProvider>
            <CommandsProvider>
              <Start />
            </CommandsProvider>
          </UndoProvider>
        </LiveRegion>
      </ClientProvider>
    </ErrorBoundary>
  );
}

/** Waits for the settings and the library's state, which come within a frame or two, so that nothing is drawn twice. */
function Start() {
  const { settings, change } = useSettings();
  const state = useQuery("library.state", [], ["library.changed"]);
  const kept = settings.kind === "ready" ? settings.value : null;
  useLook(kept?.theme ?? "system", kept?.textScale ?? 1);
  const start = useRef<View | null>(null);

  const retry = retryOf(settings) ?? retryOf(state);
  if (retry !== null) return <Unusable failure={{ kind: "library-unreadable" }} onRetry={retry} />;
  if (kept === null || state.kind !== "ready") return null;
  if (state.value.kind === "unusable")
    return <Unusable failure={state.value.failure} onRetry={() => location.reload()} />;
  start.current ??= startView(kept, state.value);
  return <Shell start={start.current} settings={kept} change={change} library={state.value} />;
}

function retryOf(query: Query<unknown>): (() => void) | null {
  return query.kind === "failed" ? query.retry : null;
}

/** The policy that was open last, where there is one; the pane itself then finds its place. */
function startView(settings: Settings, state: Exclude<LibraryState, { kind: "unusable" }>): View {
  const { lastPolicy } = settings;
  return lastPolicy === null || state.policies === 0
    ? { kind: "home" }
    : { kind: "policy", version: null, policy: lastPolicy };
}
