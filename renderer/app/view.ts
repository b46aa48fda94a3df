import type { ClauseId, PolicyId, VersionId } from "../../shared/model/ids.ts";
import type { Span } from "../../shared/model/span.ts";
import type { TargetKind } from "../client/target.ts";

/** One version of a policy, the newest where `version` is `null`: as it is read, or the file it was read from. */
export type PolicyPlace = {
  readonly kind: "policy" | "original";
  readonly policy: PolicyId;
  readonly version: VersionId | null;
};

/** What the middle of the window shows. `home` is the first run, or the bare library where policies stand in it. */
export type View =
  | { readonly kind: "home" }
  | PolicyPlace
  | { readonly kind: "search" }
  | { readonly kind: "bookmarks" }
  | { readonly kind: "notes" }
  | { readonly kind: "trash" }
  | { readonly kind: "settings" }
  | { readonly kind: "glossary" }
  | { readonly kind: "import-results" };

/** A clause, and the words in it, that a jump goes to. */
export type Goal = { readonly clause: ClauseId; readonly span: Span<"text"> | null; readonly kind: TargetKind };

/** One step of the history: a view, and for a policy where in it. */
export type Stop = { readonly view: View; readonly goal: Goal | null };

/** Two views are one where going from the one to the other changes nothing but the place in it. */
export function isSameView(one: View, other: View): boolean {
  if (!isOfPolicy(one) || !isOfPolicy(other)) return one.kind === other.kind;
  return one.kind === other.kind && one.policy === other.policy && one.version === other.version;
}

/** Whether a view shows a policy: the library marks it as open, and its panel stands at the right. */
export function isOfPolicy(view: View): view is PolicyPlace {
  return view.kind === "policy" || view.kind === "original";
}
