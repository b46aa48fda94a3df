import { expect, test } from "vitest";
import { checkDroppedFiles } from "./dropped-files.ts";

const bytes = new Uint8Array([1, 2]);

test("a drop is paths, and bytes where there is no path", () => {
  expect(checkDroppedFiles([{ path: "/a.html" }, { name: "b.html", bytes }])).toEqual([
    { kind: "path", path: "/a.html" },
    { kind: "bytes", name: "b.html", bytes },
  ]);
  expect(checkDroppedFiles(undefined)).toEqual([]);
});

test("a name that pretends to be a path is cut to its last part", () => {
  expect(checkDroppedFiles([{ name: "../../etc/passwd", bytes }])).toEqual([{ kind: "bytes", name: "passwd", bytes }]);
  expect(checkDroppedFiles([{ name: "C:\\x\\y.txt", bytes }])).toEqual([{ kind: "bytes", name: "y.txt", bytes }]);
});

test.each([
  [null],
  ["/etc/passwd"],
  [{ length: 1 }],
  [[null]],
  [[{ path: "" }]],
  [[{ path: 5 }]],
  [[{ path: "/a", bytes }]],
  [[{ name: "a" }]],
  [[{ name: "a", bytes: [1, 2] }]],
  [[{ name: 5, bytes }]],
  [[{ path: "/a" }, {}]],
  [Array.from({ length: 20_001 }, () => ({ path: "/a" }))],
])("anything else is refused whole (%#)", (value) => {
  expect(checkDroppedFiles(value)).toBeNull();
});
