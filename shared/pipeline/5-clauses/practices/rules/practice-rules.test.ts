import { describe, expect, it } from "vitest";
import { practiceRules } from "./practice-rules.ts";

describe("practice rules", () => {
  it("have ids of their own", () => {
    const ids = practiceRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(practiceRules.map((rule) => [rule.id, rule] as const))(
    "%s finds its example and leaves the other alone",
    (_id, rule) => {
      expect(rule.matches.match(rule.pattern)).not.toBeNull();
      expect(rule.misses.match(rule.pattern)).toBeNull();
    },
  );
});
