import { describe, expect, it } from "vitest";
import { practices } from "../../../model/practice.ts";
import { choosePractices } from "./choose-practices.ts";

function over(some: Readonly<Record<string, number>>): readonly number[] {
  return practices.map((practice) => some[practice] ?? -2);
}

function named(chosen: readonly number[]): readonly string[] {
  return chosen.map((k) => practices[k] ?? "");
}

describe("choosePractices", () => {
  it("gives every practice that reaches its threshold", () => {
    const both = over({ "user-choice": 0, "data-security": 0.1, "data-retention": -0.1 });
    expect(named(choosePractices(both))).toEqual(["user-choice", "data-security"]);
  });

  it("gives the nearest where none is reached", () => {
    expect(named(choosePractices(over({ "data-retention": -0.1, other: -0.2 })))).toEqual(["data-retention"]);
    expect(named(choosePractices(over({ "data-retention": -0.2, other: -0.1 })))).toEqual(["other"]);
  });

  it("lets other stand alone where it is clearly ahead, and not beside a practice", () => {
    expect(named(choosePractices(over({ "data-retention": 0.1, other: 0.2 })))).toEqual(["data-retention"]);
    expect(named(choosePractices(over({ "data-retention": 0.1, other: 0.5 })))).toEqual(["other"]);
  });
});
