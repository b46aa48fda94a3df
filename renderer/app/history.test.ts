import { expect, test } from "vitest";
import { clauseId, policyId, versionId } from "../../shared/model/ids.ts";
import { goBack, goForward, goTo, keepPlace, leavePlace, moveGoals, startHistory, withoutPolicy } from "./history.ts";
import type { View } from "./view.ts";

const ferry: View = { kind: "policy", policy: policyId("pferry"), version: null };
const bank: View = { kind: "policy", policy: policyId("pbank"), version: null };
const goal = (order: number) => ({ clause: clauseId(order), span: null, kind: "citation" }) as const;

test("back leads to where the reader was in the policy, not to where they came in", () => {
  const reading = keepPlace(goTo(startHistory({ kind: "home" }), ferry, null), clauseId(7));
  const back = goBack(goTo(reading, ferry, goal(30)));
  expect(back.here).toEqual({ view: ferry, goal: { clause: clauseId(7), span: null, kind: "place" } });
});

test("forward after back leads to the jump again", () => {
  const jumped = goTo(goTo(startHistory({ kind: "home" }), ferry, null), bank, goal(2));
  expect(goForward(goBack(jumped)).here).toEqual(jumped.here);
});

test("a new jump forgets what lay forward", () => {
  const back = goBack(goTo(goTo(startHistory({ kind: "home" }), ferry, null), bank, null));
  expect(goTo(back, { kind: "notes" }, null).forward).toEqual([]);
});

test("going to the view one is in is no step", () => {
  const history = goTo(startHistory({ kind: "home" }), ferry, null);
  expect(goTo(history, ferry, null)).toBe(history);
});

test("going to the same clause twice is two jumps", () => {
  const once = goTo(startHistory(ferry), ferry, goal(3));
  expect(goTo(once, ferry, goal(3)).turn).toBe(once.turn + 1);
});

test("with nothing behind or ahead, back and forward stay", () => {
  const history = startHistory({ kind: "home" });
  expect(goBack(history)).toBe(history);
  expect(goForward(history)).toBe(history);
});

test("a place outside a policy is not kept", () => {
  const history = startHistory({ kind: "notes" });
  expect(keepPlace(history, clauseId(1))).toBe(history);
});

test("a policy that is gone is not gone back to", () => {
  const history = goTo(goTo(startHistory({ kind: "home" }), ferry, null), bank, null);
  const rest = withoutPolicy(history, (view) => view.kind === "policy" && view.policy === policyId("pferry"));
  expect(goBack(rest).here.view).toEqual({ kind: "home" });
});

test("another version of a policy is another view, and so is its original", () => {
  const history = goTo(startHistory({ kind: "home" }), ferry, null);
  const older: View = { ...ferry, version: versionId("v1") };
  const original: View = { ...ferry, kind: "original" };
  expect(goTo(history, older, null).back).toEqual([history.back[0], history.here]);
  expect(goTo(history, original, null).here.view).toEqual(original);
});

test("a click on the map is a step to go back from, and moves nothing by itself", () => {
  const reading = goTo(startHistory({ kind: "home" }), ferry, null);
  const left = leavePlace(reading, clauseId(7));
  expect(left.turn).toBe(reading.turn);
  const back = goBack(keepPlace(left, clauseId(90)));
  expect(back.here).toEqual({ view: ferry, goal: { clause: clauseId(7), span: null, kind: "place" } });
});

test("steps follow their clauses into another reading, and others stay", () => {
  const history = goTo(goTo(goTo(startHistory(ferry), ferry, goal(3)), bank, goal(3)), ferry, goal(9));
  const moved = moveGoals(
    history,
    (view) => view === ferry,
    (clause) => (clause === clauseId(3) ? clauseId(5) : null),
  );
  expect(moved.back.map((stop) => stop.goal?.clause)).toEqual([undefined, clauseId(5), clauseId(3)]);
  expect(moved.turn).toBe(history.turn);
});
