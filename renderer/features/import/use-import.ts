import { useEffect, useRef, useState } from "react";
import type { ImportReport, ImportState } from "../../../shared/ipc/answers.ts";
import { useClient } from "../../client/client-context.tsx";

/** The import as the window follows it: none yet in this session, one that runs, or the report of the last one. */
export type Import =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly state: Extract<ImportState, { kind: "running" }> }
  | { readonly kind: "ended"; readonly report: ImportReport };

/**
 * Follows the imports of this session.
 * Goes in: what to do when one has ended, called once for each. The report, which may hold ten thousand outcomes, is only
 * asked for at the end.
 */
export function useImport(onEnded: (report: ImportReport) => void): Import {
  const client = useClient();
  const [shown, setShown] = useState<Import>({ kind: "none" });
  const ended = useRef(onEnded);
  useEffect(() => {
    ended.current = onEnded;
  });
  useEffect(() => {
    let turn = 0;
    const follow = async () => {
      turn += 1;
      const own = turn;
      const state = await client.call("import.state");
      if (own !== turn) return;
      if (state.kind === "running") {
        setShown({ kind: "running", state });
        return;
      }
      const report = await client.call("import.report");
      if (own !== turn || !report.finished) return;
      setShown({ kind: "ended", report });
      ended.current(report);
    };
    const end = client.subscribe("import.changed", () => void follow());
    return () => {
      turn = -1;
      end();
    };
  }, [client]);
  return shown;
}
