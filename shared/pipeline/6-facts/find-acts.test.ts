import { describe, expect, it } from "vitest";
import { findActs } from "./find-acts.ts";

const ownNames = /\btidepool\b/g;
const acts = (text: string) => findActs(text, ownNames).map((act) => [act.kind, act.by, act.negated, act.hedged]);

describe("findActs", () => {
  it.each([
    ["we collect your name", [["collect", "company", false, false]]],
    ["we may also share it with couriers", [["share", "company", false, true]]],
    ["we do not, and will not, sell your data", [["sell", "company", true, false]]],
    ["tidepool keeps letters", [["keep", "company", false, false]]],
    ["our partners may collect it as well", [["collect", "others", false, true]]],
    ["orders are stored for a year", [["keep", "company", false, false]]],
    ["card numbers are stored only by our payment provider", [["keep", "others", false, false]]],
    ["you may be asked for a postal address", [["collect", "company", false, true]]],
    ["you give us your telephone number", [["collect", "company", false, false]]],
  ])("%s", (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });

  it.each([
    ["a description", "the collected shells are pretty"],
    ["a wish", "if you prefer that we do not share it, write to us"],
    ["another's aim", "you use the service to share pictures"],
    ["what people are told not to hand over", "you do not provide a postal address"],
    ["a verb without a subject", "sharing is caring"],
  ])("hears no act of the company in %s", (_what, text) => {
    expect(acts(text).filter(([, by]) => by === "company")).toEqual([]);
  });

  it("takes “not only” for no denial", () => {
    expect(acts("we not only collect names")).toEqual([["collect", "company", false, false]]);
  });

  it("says where each verb stands", () => {
    const text = "we collect names and we sell maps";
    expect(findActs(text, ownNames).map(({ start, end }) => text.slice(start, end))).toEqual(["collect", "sell"]);
  });
});
