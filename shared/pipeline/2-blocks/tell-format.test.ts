import { expect, test } from "vitest";
import { tellFormat } from "./tell-format.ts";

test("a page may begin with comments", () => {
  expect(tellFormat("<!-- saved --> <!-- from a -> b -- c -->\n<html><body>We keep it.")).toBe("html");
  expect(tellFormat("<?xml version='1.0'?>\n<!-- one --><!doctype html><p>We keep it.")).toBe("html");
  expect(tellFormat("<!-- saved --> We keep it.")).toBe("text");
});

test("comments that may end at many places are gone over once", () => {
  const started = performance.now();
  expect(tellFormat(`<!--D${"--><!--DT".repeat(40_000)}a`)).toBe("text");
  expect(performance.now() - started).toBeLessThan(2_000);
});
