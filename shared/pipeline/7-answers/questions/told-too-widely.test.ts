import { expect, test } from "vitest";
import { answerTo } from "../answer-to.test-support.ts";

/** Each question with words that do not answer it so, and like ones that do. */
test.each([
  [
    "share-sell",
    "yes",
    "If we sell our assets, your data may be sold with them.",
    "Our sharing may be a sale of your data.",
  ],
  [
    "share-merger",
    "no",
    "We mend what is no longer loved of the lamps bought or kept for our own business purposes.",
    "Your data is not transferred in a merger.",
  ],
  [
    "use-profile",
    "yes",
    "Please note that the site does not engage in personalised advertising.",
    "We show personalised advertising.",
  ],
  [
    "change-tell",
    "yes",
    "In a merger we will post a prominent notice of changes to this policy.",
    "We will post a prominent notice of changes to this policy.",
  ],
  ["collect-sensitive", "yes", "We collect your browser fingerprint.", "We collect your fingerprints."],
  [
    "right-delete",
    "yes",
    "If you are younger than 15 we will delete your information.",
    "You can request that it be deleted or corrected.",
  ],
  [
    "safe-how",
    "yes",
    "To protect your data from unauthorised access we verify your identity.",
    "To protect your data from unauthorised access we lock our doors.",
  ],
  [
    "share-merger",
    "yes",
    "We have rules on the acquisition, use and supply of personal information.",
    "In an acquisition your data may go to the new owner.",
  ],
  [
    "share-police",
    "no",
    "We do not cooperate with law enforcement unless compelled to do so.",
    "We do not give your data to law enforcement.",
  ],
  [
    "collect-source",
    "yes",
    "We collect data to communicate with you through one of our partners.",
    "We collect data about you through one of our partners.",
  ],
  [
    "change-tell",
    "yes",
    "If you use it after we have posted the policy, or notified you of changes to it, you agree.",
    "We will notify you of changes to this policy.",
  ],
  ["right-see", "yes", "Only grant access rights to your data to friends.", "You may ask us for access to your data."],
  [
    "collect-source",
    "yes",
    "You can prevent that data is collected and received from your device by Google.",
    "We receive data about you from Google.",
  ],
])("%s: what does not say %s goes for none", async (question, state, other, same) => {
  expect((await answerTo(question, other)).state).not.toBe(state);
  expect((await answerTo(question, same)).state).toBe(state);
});

test("a notice that comes by post on the site or by email tells of changes", async () => {
  const words = "If this policy changes, we will notify you by posting it on our site or by sending you an email.";
  expect((await answerTo("change-tell", words)).state).toBe("yes");
  expect((await answerTo("change-tell", words.replace(" or by sending you an email", ""))).state).toBe("no");
});

test("no personalised ads are not told as no ads", async () => {
  const { text } = await answerTo("use-ads", "We do not show targeted advertising.");
  expect(text).toBe("They say they do not use it for personalised ads.");
});

test("consent that may be revoked can be taken back", async () => {
  const words = "If you have consented to more, you may revoke this at any time.";
  expect((await answerTo("right-withdraw", words)).state).toBe("yes");
});

test("a way out of something is not told as one out of ads", async () => {
  const { value, state } = await answerTo("right-optout", "You can opt out of the lamp survey.");
  expect({ value, state }).toEqual({ value: [], state: "yes" });
  const { text } = await answerTo("right-optout", "You can opt out of ad personalisation.");
  expect(text).toContain("opt out of targeted ads");
});

test("places where people live are none that data goes to", async () => {
  const words = "If you reside in Japan, we rely on contracts when we transfer your data to Canada.";
  const { value } = await answerTo("share-abroad", words, "International transfers");
  expect(value).toContain("Canada");
  expect(value).not.toContain("Japan");
  const moved = await answerTo("share-abroad", "We transfer data from Norway to Canada.", "International transfers");
  expect(moved.value).toEqual(["Canada"]);
});

test("a duty in law to share is no reason in law to use data", async () => {
  const words = "We disclose data for compliance with a legal obligation.";
  expect((await answerTo("use-legal", words, "Legal requirements")).state).toBe("does-not-say");
  expect((await answerTo("use-legal", words, "Legal bases")).state).toBe("yes");
});

test("an aim of several verbs is told with what they are about", async () => {
  const { value } = await answerTo("use-why", "We use your data:\n\n- To polish, oil and mend lamps\n- To light rooms");
  expect(value).toContain("polish, oil and mend lamps");
});

test("a name in a table of companies is not taken apart", async () => {
  const table = "We share your data with:\n\n| Company | Site |\n| --- | --- |\n| Wick Partners | a.example |";
  expect((await answerTo("share-who", table)).value).not.toContain("business partners");
  expect((await answerTo("share-who", table.replace("Wick Partners", "our partners"))).value).toContain(
    "business partners",
  );
});

test("how long answers nothing where only backups are spoken of", async () => {
  const words = "Deleted data may remain in our backups.";
  expect((await answerTo("keep-long", words)).state).toBe("does-not-say");
  expect((await answerTo("keep-after", words)).state).toBe("yes");
});

test("a street shortened to its first letters makes an address", async () => {
  const { value } = await answerTo("who-contact", "Write to Acorn Lamps, 12 Wick St., Anstruther.");
  expect(value.join(" ")).toContain("12 Wick St");
});

test("an address that is not asked for is one thing that one need not give", async () => {
  const { state } = await answerTo("collect-required", "Membership does not require an email address.");
  expect(state).toBe("yes");
});

test("a law's name is no place that data goes to", async () => {
  const words = "We transfer your data to Canada in line with the EU's General Data Protection Regulation.";
  expect((await answerTo("share-abroad", words, "International transfers")).value).toEqual(["Canada"]);
});

test("a denial of sharing is told with what it leaves out", async () => {
  const words = "We do not share your data with third parties, except with your consent.";
  expect((await answerTo("share-who", words)).text).toBe(
    "They say they share it with nobody, except with your consent.",
  );
});

test("a place that is not precise is not told as precise", async () => {
  const { text } = await answerTo("collect-location", "We derive your non-precise location from your IP address.");
  expect(text).toBe("They collect where you are, roughly, such as from your IP address.");
});

test("aims set out below are no kinds of data", async () => {
  const lead = "We use the information we collect for the purposes described below, including:";
  const { value } = await answerTo("collect-what", `${lead}\n\n- Carry out short-term chores\n- Lamp oil`);
  expect(value).not.toContain("carry out short-term chores");
});
