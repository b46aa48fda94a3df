import { expect, test } from "vitest";
import { durationInWords, keepingInWords } from "./durations.ts";

test.each([
  ["P7Y", "7 years"],
  ["P1M", "1 month"],
  ["P1Y6M", "1 year 6 months"],
  ["P2W", "2 weeks"],
  ["P30D", "30 days"],
  ["PT24H", "24 hours"],
  ["PT5M", "5 minutes"],
  ["P1DT12H", "1 day 12 hours"],
  ["for ever", "for ever"],
])("%s is %s", (iso, words) => {
  expect(durationInWords(iso)).toBe(words);
});

test("a time of keeping says of what, how long and by which rule, as far as it is known", () => {
  expect(keepingInWords({ of: "server logs", duration: "P90D", rule: null })).toBe("Server logs: 90 days");
  expect(keepingInWords({ of: null, duration: "P90D", rule: "after you leave" })).toBe("90 days, after you leave");
  expect(keepingInWords({ of: "messages", duration: null, rule: "while you are a member" })).toBe(
    "Messages: while you are a member",
  );
  expect(keepingInWords({ of: "messages", duration: null, rule: null })).toBe("Messages");
});
