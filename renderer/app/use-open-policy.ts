import { useEffect, useState } from "react";
import type { OpenPolicy } from "../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { PolicyId } from "../../shared/model/ids.ts";
import { useClient } from "../client/client-context.tsx";

/** The policy that is open, or why it is not. */
export type Opened =
  | { readonly kind: "none" }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: LibraryFailure }
  | { readonly kind: "ready"; readonly open: OpenPolicy };

/**
 * Opens a policy. It is asked for once and not again on every change of the library: a reading may be a megabyte, its bytes
 * never change, and bookmarks and notes are followed by those who show them.
 */
export function useOpenPolicy(policy: PolicyId | null): Opened {
  const client = useClient();
  const [kept, setKept] = useState<{ readonly policy: PolicyId; readonly opened: Opened } | null>(null);
  useEffect(() => {
    if (policy === null) return;
    let isLate = false;
    const settle = (opened: Opened) => {
      if (!isLate) setKept({ policy, opened });
    };
    client.call("policy.open", { policy }).then(
      (result) =>
        settle(result.ok ? { kind: "ready", open: result.value } : { kind: "failed", failure: result.failure }),
      () => settle({ kind: "failed", failure: { kind: "library-unreadable" } }),
    );
    return () => {
      isLate = true;
    };
  }, [client, policy]);
  if (policy === null) return { kind: "none" };
  return kept?.policy === policy ? kept.opened : { kind: "loading" };
}
