import { expect, test } from "vitest";
import { findByLabel } from "./find-choices.ts";

const things = [
  { id: "a", label: "Bookmark this clause" },
  { id: "b", label: "Show trash" },
  { id: "c", label: "Keyboard shortcuts" },
];

test("a few letters find a label and say where they stand in it", () => {
  expect(findByLabel(things, "trash", 10)).toEqual([{ thing: things[1], strong: [[5, 10]] }]);
});

test("a slip of the finger still finds it", () => {
  expect(findByLabel(things, "bokmark", 10)[0]?.thing.id).toBe("a");
});

test("what stands nowhere finds nothing", () => {
  expect(findByLabel(things, "xylophone", 10)).toEqual([]);
});

test("with nothing typed the things stand in their own order", () => {
  expect(findByLabel(things, " ", 2).map(({ thing }) => thing.id)).toEqual(["a", "b"]);
});
