import { expect, test } from "vitest";
import { policyId, versionId } from "../../../shared/model/ids.ts";
import type { PolicyCard } from "../../../shared/model/policy.ts";
import { shelve } from "./shelves.ts";

const card = (title: string, organisation: string | null): PolicyCard => ({
  id: policyId(`p${title.toLowerCase()}`),
  version: versionId(`v${title.toLowerCase()}`),
  versions: 1,
  title,
  organisation,
  fileName: `${title}.html`,
  updated: null,
  language: "en",
  words: 100,
  clauses: 10,
  bookmarks: 0,
  notes: 0,
  imported: "2026-11-22T10:00:00Z",
});

test("the policies of one organisation share a shelf, however it is written", () => {
  const shelves = shelve([card("Terms", "Ferry"), card("Cookies", "FERRY"), card("Notice", "Bank")]);
  expect(shelves.map(({ name, cards }) => [name, cards.map(({ title }) => title)])).toEqual([
    ["Bank", ["Notice"]],
    ["Ferry", ["Cookies", "Terms"]],
  ]);
});

test("policies without an organisation stand each under its own title", () => {
  const shelves = shelve([card("Beta", null), card("Alpha", null)]);
  expect(shelves.map(({ name }) => name)).toEqual(["Alpha", "Beta"]);
});
