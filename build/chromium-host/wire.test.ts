import { expect, test } from "vitest";
import { unwire } from "./wire.ts";

test("what JSON lacks comes through: nothing at all, and bytes", () => {
  const sent = '["import.dropped", {"$": "undefined"}, [{"name": "a", "bytes": {"$": "bytes", "base64": "AQID"}}]]';
  expect(unwire(sent)).toEqual(["import.dropped", undefined, [{ name: "a", bytes: new Uint8Array([1, 2, 3]) }]]);
});

test("anything but a list is refused", () => {
  expect(() => unwire('{"a": 1}')).toThrow();
});
