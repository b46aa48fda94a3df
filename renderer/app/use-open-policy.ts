import { useCallback, useEffect, useState } from "react";
import type { OpenPolicy } from "../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { PolicyId, VersionId } from "../../shared/model/ids.ts";
import { useClient } from "../client/client-context.tsx";

/** The policy that is open, or why it is not. */
export type Opened =
  | { readonly kind: "none" }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: LibraryFailure }
  | { readonly kind: "ready"; readonly open: OpenPolicy };

/** A version of a policy, the newest where `version` is `null`. */
type Wanted = { readonly policy: PolicyId; readonly version: VersionId | null };
type Kept = { readonly wanted: Wanted; readonly opened: Opened };

/**
 * Opens a version of a policy. It is asked for once and not again on every change of the library: a reading may be a
 * megabyte, and bookmarks and notes are followed by those who show them. What does change it announces itself (a version that
 * came or went) or is done in this window, which then calls `readAgain`; meanwhile what is shown stays.
 */
export function useOpenPolicy(wanted: Wanted | null): { readonly opened: Opened; readonly readAgain: () => void } {
  const client = useClient();
  const [kept, setKept] = useState<Kept | null>(null);
  const [turn, setTurn] = useState(0);
  const readAgain = useCallback(() => setTurn((last) => last + 1), []);
  useEffect(() => client.subscribe("offers.changed", readAgain), [client, readAgain]);
  const policy = wanted?.policy ?? null;
  const version = wanted?.version ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks again
  useEffect(() => {
    if (policy === null) return;
    let isLate = false;
    const settle = (opened: Opened) => {
      if (!isLate) setKept((last) => keep(last, { wanted: { policy, version }, opened }));
    };
    client.call("policy.open", { policy, version }).then(
      (result) =>
        settle(result.ok ? { kind: "ready", open: result.value } : { kind: "failed", failure: result.failure }),
      () => settle({ kind: "failed", failure: { kind: "library-unreadable" } }),
    );
    return () => {
      isLate = true;
    };
  }, [client, policy, version, turn]);
  return { opened: wanted === null ? { kind: "none" } : whatIsKept(kept, wanted), readAgain };
}

/** What is shown stays where asking for it again fails: whoever took it away leads on from there. */
function keep(last: Kept | null, next: Kept): Kept {
  const isSame = last?.wanted.policy === next.wanted.policy && last.wanted.version === next.wanted.version;
  return isSame && last.opened.kind === "ready" && next.opened.kind === "failed" ? last : next;
}

/** The newest version by its own id is the one that was opened as the newest: it stays while it is asked for again. */
function whatIsKept(kept: Kept | null, { policy, version }: Wanted): Opened {
  if (kept?.wanted.policy !== policy) return { kind: "loading" };
  if (kept.wanted.version === version) return kept.opened;
  if (kept.opened.kind !== "ready") return { kind: "loading" };
  const { open } = kept.opened;
  const meant = version ?? open.versions[0]?.id;
  return open.version.id === meant ? kept.opened : { kind: "loading" };
}
