import { expect, test } from "vitest";
import { summaryOf } from "./summary-of.test-support.ts";

test.each([
  [
    "# Where data comes from",
    "We receive your name from social networks.",
    "They also get data about you from social networks. c1",
  ],
  ["# Accounts", "You must create an account to book a berth.", "You need an account for some of it. c1"],
  ["# Accounts", "You may sail under a pseudonym.", "You do not have to use your real name. c1"],
  [
    "# Your choice",
    "Without this information we may not be able to help you.",
    "If you do not give the data they ask for, parts of the service may not work. c1",
  ],
  [
    "# Legal basis",
    "Our legal basis is our legitimate interests or your consent, based on your consent.",
    "They name these reasons in law to use data: your consent and legitimate interests. c1",
  ],
  ["# Sharing", "Your profile is visible to other users.", "Other users can see your profile. c1"],
  ["# Disputes", "Any dispute is settled by binding arbitration.", "Disputes are settled by arbitration. c1"],
  ["# Profiles", "We build interest profiles of our members.", "They build a profile of you. c1"],
  [
    "# Changes to this policy",
    "We will send you an e-mail 30 days before changes to this policy take effect.",
    "They say they tell you of changes by email, 30 days before they take effect. c1",
  ],
])("%s: %s", (title, text, sentence) => {
  expect(summaryOf(title, text)).toContain(sentence);
});

test("an account that is needed here and not there is told as neither", () => {
  const said = summaryOf("# Accounts", "You must register to book. You do not need to register to read.");
  expect(said).toEqual(["They say you need no account for some of it. c1"]);
});

test("reasons in law that find no room are told to be more", () => {
  const bases = [
    "your consent",
    "the performance of our contract with you",
    "a legal obligation",
    "your vital interests",
    "the public interest",
    "our legitimate interests",
  ];
  const items = bases.map((basis) => `- We rely on ${basis} to use your data`);
  const said = summaryOf("# Legal basis", "Our legal bases are:", ...items);
  expect(said.join(" ")).toMatch(/They name these reasons in law to use data: .*, among others\./);
});
