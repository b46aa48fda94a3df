import { expect, test } from "vitest";
import { answerTo } from "./answer-to.test-support.ts";

test("what service providers do for them is nobody they share with", async () => {
  const { value } = await answerTo(
    "share-who",
    "We share your information with service providers who work for us, such as:\n\n- polishing lamp shades\n- your lamp doctor",
  );
  expect(value).toContain("lamp doctor");
  expect(value).not.toContain("polishing lamp shades");
});

test("a religious society among recipients is no datum about belief", async () => {
  const { state } = await answerTo(
    "collect-sensitive",
    "We may share your information with the following entities:\n\n- Religious organizations that you choose",
  );
  expect(state).toBe("does-not-say");
});

test("letters of the GDPR's Article 6 are told as the reasons they stand for", async () => {
  const { value } = await answerTo(
    "use-legal",
    "We send lamps under Art. 6 (1) (b) GDPR and keep bills under Article 6(1)(c) of the GDPR.",
  );
  expect(value).toEqual(["a contract with you", "a duty in law"]);
});

test("a year before the word court makes no address", async () => {
  const { value } = await answerTo(
    "who-contact",
    "You can contact us at lamps@acorn.example. On 16 July 2020, the Lantern Court gave a judgment about lamps.",
  );
  expect(value.filter((each) => typeof each === "string" && /court/i.test(each))).toEqual([]);
});

test("an address is told as it is written, without the words around it", async () => {
  const { value } = await answerTo("who-contact", "Please write to Acorn Lamps Ltd, 4 Wick Street, Anstruther.");
  expect(value).toContain("Acorn Lamps Ltd, 4 Wick Street, Anstruther");
});

test("where to leave a mailing list is not how to see one's data", async () => {
  const { value } = await answerTo(
    "right-see",
    "You can opt out of promotional mail by writing to optout@acorn.example. You may request a copy of your personal information.",
  );
  expect(value).not.toContain("optout@acorn.example");
});

test("a minimum age is read behind what it is for; an article's number is no age", async () => {
  expect((await answerTo("kids-age", "The minimum age to open an account is 14.")).value).toEqual(["14"]);
  const { state } = await answerTo("kids-age", "You may object under the conditions of Article 21 of that law.");
  expect(state).toBe("does-not-say");
});

test("how long an unused account stays is told", async () => {
  const { text } = await answerTo(
    "keep-long",
    "If you have not used your account for 36 months, we erase the order data.",
  );
  expect(text).toContain("36 months");
});

test("browsers that accept cookies by themselves decide nothing about people", async () => {
  const { state } = await answerTo(
    "use-profile",
    "Most browsers automatically accept cookies, though the decision whether to accept them is yours.",
  );
  expect(state).toBe("does-not-say");
});

test("notice by email or by posting is telling", async () => {
  const { state } = await answerTo(
    "change-tell",
    "If we change this privacy policy, we will notify you by email or by posting a notice on the website.",
  );
  expect(state).toBe("yes");
});

test("reasons in law in a list are no kinds of data", async () => {
  const list =
    "We process your information on the following legal grounds:\n\n- Consent: you said yes.\n- Lamp contract: we owe you a lamp.";
  const { value } = await answerTo("collect-what", list);
  expect(value).not.toContain("consent");
  expect(value).not.toContain("lamp contract");
});

test("aims in a list about safety are no protections", async () => {
  const list =
    "To protect you and the lamps, we may use your information to:\n\n- Enforce our lamp rules;\n- Prevent dark corners.";
  expect((await answerTo("safe-how", `We encrypt what you send.\n\n${list}`)).value).toEqual(["encryption"]);
});

test("people whose safety is protected get no data for it", async () => {
  const words =
    "We may share data with our affiliates, and disclose it to protect the rights and safety of Acorn, our users or the public.";
  expect((await answerTo("share-who", words)).value).not.toContain("the public");
});

test("staff who review a request show nothing to the public", async () => {
  const words = "We review each order of a court before disclosing any information.";
  expect((await answerTo("share-people", words)).state).toBe("does-not-say");
});

test("news and updates by mail are no right to correct", async () => {
  const words = "If you join our list, you will receive emails with company news, updates, or related information.";
  expect((await answerTo("right-delete", words)).state).toBe("does-not-say");
});

test("an unsubscribe link at the bottom of a mail posts no new policy", async () => {
  const words =
    "To opt out use the link found at the bottom of the mail. We still send updates to this Privacy Policy.";
  expect((await answerTo("change-tell", words)).state).not.toBe("no");
});

test("a leak that is made public is told to the public", async () => {
  const words = "If the confidentiality of lamp data is breached, we will publicly disclose what happened.";
  expect(await answerTo("safe-breach", words)).toMatchObject({ state: "yes", value: ["the public"] });
});

test("backups that an erasure leaves as they are stay after it", async () => {
  const words = "An erasure request will leave our backups untouched.";
  expect((await answerTo("keep-after", words)).state).toBe("yes");
});

test("tracking across services that is denied is a no that names it", async () => {
  const { state, text } = await answerTo("use-track", "We do not engage in or support cross-service tracking.");
  expect(state).toBe("no");
  expect(text).toContain("across other sites and apps");
});

test("mail that is denied is told as mail", async () => {
  const { text } = await answerTo("use-ads", "We never send promotional emails.");
  expect(text).toBe("They say they do not use it to send you marketing.");
});

test("an access token is no access to one's data", async () => {
  const words = "When you connect your lamp account, we receive an access token and store it.";
  expect((await answerTo("right-see", words)).state).toBe("does-not-say");
});

test("mail that is said not to do is no way to have data deleted", async () => {
  const words = "You can delete your personal information in the app, not by email.";
  const { text } = await answerTo("right-delete", words);
  expect(text).toContain("settings");
  expect(text).not.toContain("by email");
  expect((await answerTo("right-delete", words.replace(", not", " or"))).text).toContain("by email");
});

test("whoever gets only figures about many is nobody data goes to", async () => {
  const { value } = await answerTo(
    "share-who",
    "We share your address with carriers. We share aggregated usage statistics with our advertisers and affiliates.",
  );
  expect(value).not.toContain("advertisers and ad companies");
  const other = await answerTo("share-who", "We share aggregated and personal data with our advertisers.");
  expect(other.value).toContain("advertisers and ad companies");
});

test("an address written in other capitals is told once", async () => {
  const { value } = await answerTo("who-contact", "Write to lamps@acorn.example. Or ask us at Lamps@Acorn.example.");
  expect(value).toEqual(["lamps@acorn.example"]);
});

test("how marketing comes is not how consent is taken back", async () => {
  const { text } = await answerTo(
    "right-withdraw",
    "We only send marketing by email if you agree. You have the right to withdraw your consent.",
  );
  expect(text).toBe("You can take back your consent or object.");
});

test("a word for many kinds is left out beside one of them", async () => {
  const { text } = await answerTo("collect-sensitive", "We collect your payment card number and your health data.");
  expect(text).toBe("They handle sensitive data: payment card details and health data.");
});

test("what one thing is not used for may be done with others", async () => {
  const { state } = await answerTo("use-ads", "We do not share your location with third parties for advertising.");
  expect(state).toBe("does-not-say");
  expect((await answerTo("use-ads", "We do not use your data for advertising.")).state).toBe("no");
});

test("cookies that remember preferences are none that one can refuse", async () => {
  const { state } = await answerTo("right-optout", "Preference cookies remember your settings and preferences.");
  expect(state).toBe("does-not-say");
  expect((await answerTo("right-optout", "Change the settings of our cookies at any time.")).state).toBe("yes");
});

test("what somebody gets data for is nobody that data goes to", async () => {
  const { value } = await answerTo(
    "share-who",
    "We share your information with other lamp companies:\n\n- To recommend lamps to shoppers\n- lamp makers",
  );
  expect(value).not.toContain("recommend lamps to shoppers");
});
