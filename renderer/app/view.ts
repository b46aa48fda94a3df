import type { ClauseId, PolicyId } from "../../shared/model/ids.ts";
import type { Span } from "../../shared/model/span.ts";
import type { TargetKind } from "../client/target.ts";

/** What the middle of the window shows. `home` is the first run, or the bare library where policies stand in it. */
export type View =
  | { readonly kind: "home" }
  | { readonly kind: "policy"; readonly policy: PolicyId }
  | { readonly kind: "search" }
  | { readonly kind: "bookmarks" }
  | { readonly kind: "notes" }
  | { readonly kind: "trash" }
  | { readonly kind: "settings" }
  | { readonly kind: "import-results" };

/** A clause, and the words in it, that a jump goes to. */
export type Goal = { readonly clause: ClauseId; readonly span: Span<"text"> | null; readonly kind: TargetKind };

/** One step of the history: a view, and for a policy where in it. */
export type Stop = { readonly view: View; readonly goal: Goal | null };

/** Two views are one where going from the one to the other changes nothing but the place in it. */
export function isSameView(one: View, other: View): boolean {
  if (one.kind === "policy" && other.kind === "policy") return one.policy === other.policy;
  return one.kind === other.kind;
}
