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
    let last: Import = { kind: "none" };
    let lastReport = "";
    const settle = (own: number, next: Import) => {
      if (own !== turn) return;
      const isDeclined = isLookedInto(last) && next.kind === "ended" && keyOf(next.report) === lastReport;
      last = isDeclined ? { kind: "none" } : next;
      setShown(last);
      if (last.kind !== "ended") return;
      lastReport = keyOf(last.report);
      ended.current(last.report);
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

function whatCameOf(report: ImportReport): Import {
  return report.finished ? { kind: "ended", report } : { kind: "none" };
}

function isLookedInto({ kind }: Import): boolean {
  return kind === "surveying" || kind === "waiting";
}

/**
 * Two reports are told apart by what they hold. One that is declined before anything was done has none of its own: the
 * report is still that of the import before it, or empty.
 */
export function keyOf({ outcomes, cancelled }: ImportReport): string {
  if (outcomes.length === 0) return "";
  const ends = [outcomes.at(0), outcomes.at(-1)].map((outcome) => `${outcome?.kind} ${outcome?.fileName}`);
  return [outcomes.length, cancelled, ...ends].join(" ");
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
