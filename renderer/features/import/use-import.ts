import { useEffect, useRef, useState } from "react";
import type { ImportReport, ImportState, ImportSurvey } from "../../../shared/ipc/answers.ts";
import { useClient } from "../../client/client-context.tsx";

/** The import as the window follows it: none yet in this session, one that is looked into, waits or runs, or the last one's report. */
export type Import =
  | { readonly kind: "none" }
  | { readonly kind: "surveying"; readonly state: Extract<ImportState, { kind: "surveying" }> }
  | { readonly kind: "waiting"; readonly survey: ImportSurvey }
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
    const settle = (own: number, next: Import) => {
      if (own !== turn) return;
      setShown(next);
      if (next.kind === "ended") ended.current(next.report);
    };
    const follow = async () => {
      turn += 1;
      const own = turn;
      const state = await client.call("import.state");
      if (own !== turn) return;
      settle(own, state.kind === "idle" ? whatCameOf(await client.call("import.report")) : whatGoesOn(state));
    };
    const end = client.subscribe("import.changed", () => void follow());
    // One that was interrupted goes on by itself, maybe before the window listens.
    void client.call("import.state").then((state) => state.kind !== "idle" && settle(0, whatGoesOn(state)));
    return () => {
      turn = -1;
      end();
    };
  }, [client]);
  return shown;
}

/** One that was declined before anything was done leaves nothing to show. */
function whatCameOf(report: ImportReport): Import {
  const isDeclined = report.cancelled && report.outcomes.length === 0;
  return report.finished && !isDeclined ? { kind: "ended", report } : { kind: "none" };
}

function whatGoesOn(state: Exclude<ImportState, { kind: "idle" }>): Import {
  switch (state.kind) {
    case "surveying":
      return { kind: "surveying", state };
    case "waiting":
      return { kind: "waiting", survey: state.survey };
    case "running":
      return { kind: "running", state };
  }
}
