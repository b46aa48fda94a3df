import { expect, test } from "vitest";
import type { VersionOffer } from "../../../shared/ipc/answers.ts";
import { policyId } from "../../../shared/model/ids.ts";
import { describeOffer } from "./offer-words.ts";

const offer: VersionOffer = {
  policy: policyId("pnew"),
  title: "Larkspit Privacy",
  fileName: "larkspit-2.html",
  into: policyId("pold"),
  intoTitle: "Larkspit Privacy",
  intoImported: "2026-03-03T12:00:00.000Z",
  nextNumber: 2,
  known: 1,
  sameText: false,
};
const now = new Date("2026-11-22T12:00:00.000Z");

test("an offer says what it looks like and asks", () => {
  expect(describeOffer(offer, now)).toEqual({
    says: "This looks like a newer version of Larkspit Privacy (added 3 March).",
    asks: "Add as version 2?",
    accept: "Add as version 2",
  });
});

test("what is older than all known versions is called earlier", () => {
  expect(describeOffer({ ...offer, nextNumber: 1 }, now).says).toContain("an earlier version of");
});

test("what falls between two known versions is not called newer", () => {
  expect(describeOffer({ ...offer, nextNumber: 3, known: 3 }, now).says).toContain("a version between 2 and 3 of");
});

test("the same text in another file is called that", () => {
  expect(describeOffer({ ...offer, sameText: true }, now).says).toBe(
    "This has the same text as Larkspit Privacy (added 3 March), in another file.",
  );
});
