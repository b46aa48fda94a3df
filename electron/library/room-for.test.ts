import { expect, test } from "vitest";
import { roomFor } from "./room-for.ts";

test("no more are inside than may be, in the order they came, and a failure leaves its place", async () => {
  const room = roomFor(2);
  const begun: string[] = [];
  const ends = new Map<string, (how: "well" | "badly") => void>();
  const go = (name: string) =>
    room(() => {
      begun.push(name);
      return new Promise<string>((resolve, reject) => {
        ends.set(name, (how) => (how === "well" ? resolve(name) : reject(new Error(name))));
      });
    });
  const all = ["a", "b", "c", "d"].map((name) => go(name));
  expect(begun).toEqual(["a", "b"]);
  ends.get("b")?.("badly");
  await expect(all[1]).rejects.toThrow("b");
  await Promise.resolve();
  expect(begun).toEqual(["a", "b", "c"]);
  ends.get("a")?.("well");
  await all[0];
  await Promise.resolve();
  for (const name of ["c", "d"]) ends.get(name)?.("well");
  expect(await Promise.all([all[2], all[3]])).toEqual(["c", "d"]);
});
