import { expect, test } from "vitest";
import { readRequest } from "./read-request.ts";

test("a command, its options in any place and its names are understood", () => {
  expect(readRequest(["search", "sell data", "--library", "lib", "--limit=5", "now", "--json"])).toEqual({
    ok: true,
    value: {
      command: "search",
      request: { names: ["sell data", "now"], json: true, library: "lib", limit: 5, format: "markdown" },
    },
  });
});

test("after -- everything is a name", () => {
  expect(readRequest(["inspect", "--", "--json"])).toMatchObject({
    value: { request: { names: ["--json"], json: false } },
  });
});

test.each([
  [[]],
  [["parse", "a.md"]],
  [["toString", "a.md"]],
  [["inspect"]],
  [["inspect", "--jason", "a.md"]],
  [["inspect", "a.md", "--library", "lib"]],
  [["inspect", "a.md", "-x"]],
  [["inspect", "a.md", "--json=yes"]],
  [["classify", "a.md"]],
  [["import", "a.md"]],
  [["import", "--library", "lib"]],
  [["import", "a.md", "--library"]],
  [["import", "a.md", "--library", ""]],
  [["search", "--library", "lib"]],
  [["search", "x", "--library", "lib", "--limit", "0"]],
  [["search", "x", "--library", "lib", "--limit", "many"]],
  [["search", "x", "--library", "lib", "--limit", "1.5"]],
  [["export", "--library", "lib", "--format", "docx"]],
  [["export", "--library", "lib", "stray"]],
  [["check"]],
  [["check", "--library", "lib", "--limit", "4"]],
])("%j is not understood", (args) => {
  expect(readRequest(args)).toEqual({ ok: false, failure: expect.stringMatching(/./) });
});
