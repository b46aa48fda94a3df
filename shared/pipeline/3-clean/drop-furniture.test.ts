import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "./block-text.ts";
import { draftBlocks, draftPage } from "./draft-blocks.test-support.ts";
import { dropFurniture } from "./drop-furniture.ts";

const policy = [
  "# Privacy Policy",
  "Last updated: 4 May 2021",
  "We collect your name and your address when you order a kite from us, and we keep both for two years.",
  "## Sharing",
  "We share your address with the carrier that brings the kite. We do not sell personal data to anyone.",
];
const menu = ["[Kites](/kites) [Strings](/strings)", "[Home](/)", "Products", "[Tails](/tails)"];
const footer = ["### COMPANY", "[Careers](/jobs)[Press](/press)", "[Terms](/terms) © 2021 Larkfield Ltd"];

function kept(lines: readonly string[]): readonly string[] {
  return dropFurniture(draftPage(lines)).blocks.map(textOf);
}

function leftOut(lines: readonly string[]): readonly (readonly [string, string])[] {
  return dropFurniture(draftPage(lines)).leftOut.map(({ reason, text }) => [reason, text]);
}

const whole = draftBlocks(policy).map(textOf);

test("a menu before the title and a footer after the last words are left out and listed", () => {
  expect(kept([...menu, ...policy, ...footer])).toEqual(whole);
  expect(leftOut([...menu, ...policy, ...footer])).toEqual([
    ["navigation", "Kites Strings\nHome\nProducts\nTails"],
    ["footer", "COMPANY\nCareersPress\nTerms © 2021 Larkfield Ltd"],
  ]);
});

test("a Word file's last line is its own: it has no footer but the one in its margin", () => {
  const lines = [...policy, "- [Facebook](https://a.example)", "[Website](https://larkfield.example)"];
  expect(leftOut(lines)).toEqual([["footer", "Facebook\nWebsite"]]);
  expect(dropFurniture({ ...draftPage(lines), format: "docx" }).leftOut).toEqual([]);
});

test("what was put back is kept, and everything else is as before", () => {
  const page = draftPage([...menu, ...policy, ...footer]);
  const [first, last] = dropFurniture(page).leftOut;
  const restored = last === undefined ? [] : [last.span];
  const cleaned = dropFurniture(page, restored);
  expect(cleaned.leftOut).toEqual([first]);
  expect(cleaned.blocks.slice(0, whole.length).map(textOf)).toEqual(whole);
  expect(cleaned.blocks.slice(whole.length).map(textOf).join("\n")).toBe(last?.text);
  expect(dropFurniture(page, []).leftOut).toEqual([first, last]);
});

test("a policy without furniture stays whole", () => {
  expect(kept(policy)).toEqual(whole);
});

test("an address at the end stays", () => {
  const address = ["## Contact", "Write to us:", "Larkfield Ltd", "1 Mill Lane", "Oxford OX1 1AA"];
  expect(kept([...policy, ...address, ...footer])).toEqual([
    ...whole,
    ...address.map((line) => line.replace("## ", "")),
  ]);
});

test("a notice of the archive before the title is kept apart", () => {
  const notice = "> This text was taken from a page archived on 2019-01-01; see the Wayback Machine for the original.";
  expect(leftOut([notice, ...policy])).toEqual([["archive-notice", notice.slice(2)]]);
});

test("a policy that says it keeps an archive of itself stays", () => {
  const lines = [
    ...policy,
    "Earlier versions of this policy are archived on our site for you to read at any time.",
    "We change it now and then; an [archived version](https://web.archive.org/larkfield) of each stays to be seen.",
    "Last changed in May 2021 (see the [archived version](https://web.archive.org/larkfield))",
  ];
  expect(leftOut(lines)).toEqual([]);
});

test("a consent banner goes, a section on cookies stays", () => {
  const banner = ["We use cookies to improve your visit.", "Accept all"];
  const section = ["## Cookies", "We use cookies to keep you logged in. You choose them under Cookie settings."];
  expect(leftOut([...banner, ...policy, ...section])).toEqual([["cookie-banner", banner.join("\n")]]);
  expect(kept([...banner, ...policy, ...section])).toContain(section[1]);
});

test("a menu in a navigation region goes even when it follows the title", () => {
  const lines = ["# Privacy Policy", "@navigation", "[Kites](/kites)", "Our strings", "@body", ...policy.slice(1)];
  expect(leftOut(lines)).toEqual([["navigation", "Kites\nOur strings"]]);
});

test("policy text in a footer region stays", () => {
  const prose = Array.from(
    { length: 12 },
    (_, index) => `In case ${index} we share your personal data with a carrier and ask for your consent before we do.`,
  );
  expect(kept([...policy, "@footer", ...prose])).toEqual([...whole, ...prose]);
});

test("a form around the whole page is not taken for a form", () => {
  expect(kept(["@form", ...policy])).toEqual(whole);
});

test("hidden text that only repeats what is shown goes, other hidden policy text stays", () => {
  const answer =
    "If you ask us to delete your personal data we do so within thirty days, unless the law obliges us to keep an invoice; then we keep only that and share it with nobody but the tax office, and we tell you by email.";
  expect(kept([...policy, "@hidden", answer])).toEqual([...whole, answer]);
  expect(leftOut([...policy, "@hidden", ...policy.slice(2, 3)])).toEqual([["hidden", whole[2]]]);
});

test("a contents list goes, the headings it repeats stay", () => {
  const long = "We say here at some length what we do with your personal data and why we think that it is right.";
  const sections = ["Collection", "Sharing", "Your rights", "Contact"];
  const body = sections.flatMap((title) => [`## ${title}`, long.replace("here", `under ${title}`)]);
  const list = sections.map((title) => `- [${title}](#${title})`);
  expect(leftOut(["# Privacy Policy", "Contents", ...list, ...body])).toEqual([
    ["link-list", ["Contents", ...sections].join("\n")],
  ]);
});

test("the repeated heads of tables that lost their shape are no contents list", () => {
  const heads = ["Category", "Purpose", "Expiration"];
  const text = "These cookies are set when you log in to your account and are deleted when you log out.";
  expect(leftOut([...policy, ...heads, text, ...heads, text.replace("log in", "pay")])).toEqual([]);
});

test("a list of links under a sentence that leads it in stays", () => {
  const links = Array.from({ length: 12 }, (_, index) => `[Browser ${index}](https://browser${index}.example)`);
  expect(
    kept([
      ...policy,
      "You can block cookies in your browser:",
      ...links,
      "Write to us if this personal data is wrong.",
    ]),
  ).toContain("Browser 7");
});

test("a second copy of the whole text goes", () => {
  const copy = Array.from(
    { length: 8 },
    (_, index) =>
      `For purpose ${index} we use the personal data that you gave us when you opened your account with us, and no other.`,
  );
  expect(leftOut([...policy, ...copy, ...copy])).toEqual([["repeated", copy.join("\n")]]);
});

test("lines of a menu that lost its links go when no title is found", () => {
  const lines = ["Kites", "Strings", "Tails", "Reels", "Schools", "Stores", "Events", "Gifts", "Magazine"];
  const body = ["Your personal data", ...policy.slice(2)];
  expect(kept([...lines, ...body]).slice(0, 2)).toEqual([draftBlocks(body).map(textOf)[1], "Sharing"]);
});

test("every block is either kept or listed, and cleaning what is clean changes nothing", () => {
  const line = fc.constantFrom(
    ...menu,
    ...policy,
    ...footer,
    "@footer",
    "@body",
    "---",
    "- [Log in](/login)",
    "Accept all",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const page = draftPage(lines);
      const cleaned = dropFurniture(page);
      const listed = cleaned.leftOut.flatMap((part) => part.text.split("\n"));
      const said = page.blocks.map(textOf).filter((text) => text !== "");
      expect([...cleaned.blocks.map(textOf).filter((text) => text !== ""), ...listed].toSorted()).toEqual(
        said.toSorted(),
      );
    }),
  );
});

test("an address of many lines at the end stays, what the page goes on with after it does not", () => {
  const address = [
    "## Contact",
    "Write to the kite desk:",
    "Larkfield Kites",
    "The Old Mill",
    "Harbour Side",
    "Second Floor",
    "Attention: Kite Desk",
    "Larkfield Strings Oy",
    "Esplanade",
    "Helsinki",
    "Finland",
  ];
  const after = ["Was this article helpful?", "Yes", "No", "Submit"];
  expect(leftOut([...policy, ...address, ...after])).toEqual([["footer", after.join("\n")]]);
});

test("sentences and lists without a word on privacy stay at the end", () => {
  const end = [
    "You may also write to the authority of the land you live in.",
    "These firms help us:",
    "- Hosting,",
    "- Mail,",
    "- Payment,",
    "- Weather maps,",
    "- Chat,",
    "- Strings,",
    "- Tails,",
    "- Reels.",
  ];
  expect(leftOut([...policy, ...end])).toEqual([]);
});

test("a foreword on privacy before the title stays, a slogan does not", () => {
  const foreword = [
    "## Our promise",
    "Your privacy matters to us more than the wind does, and we build each kite, each shop and each letter so that it is kept.",
    "We ask lawyers and sailors alike what becomes of your data, so that none of it is collected without a reason you would understand.",
  ];
  const slogan = [
    "## New this spring",
    "Fly our red kites higher than any other kite that you have ever flown on a beach.",
  ];
  const long = [...policy, "## Retention", ...policy.slice(2, 3), "## Security", ...policy.slice(4)];
  expect(leftOut([...foreword, ...long])).toEqual([]);
  expect(leftOut([...slogan, ...long])).toEqual([["header", slogan.join("\n").replace("## ", "")]]);
});

test("the title over a list of links is found, the links are left out", () => {
  const lines = Array.from({ length: 12 }, (_, index) => `- [Our kite number ${index}](/kites/${index})`);
  const [title = "", dated = "", ...rest] = policy;
  const prose = [...rest, ...rest.map((line) => line.replace("We", "As a club we"))];
  expect(kept([title, dated, ...lines, ...prose]).slice(0, 2)).toEqual(["Privacy Policy", dated]);
  expect(leftOut([title, dated, ...lines, ...prose]).map(([reason]) => reason)).toEqual(["link-list"]);
});

test("a passage that comes again is the policy's own, a second copy is not", () => {
  const rights = Array.from(
    { length: 7 },
    (_, index) =>
      `- to ask us for right number ${index}, which we grant within a month of the day on which your letter comes to us;`,
  );
  const other = Array.from(
    { length: 60 },
    (_, index) =>
      `For kite ${index} we collect the name and the address you give us, and we share both with the carrier who brings it to you.`,
  );
  expect(leftOut([...policy, ...rights, ...other, "## In Finland", ...rights])).toEqual([]);
});

test("lists that say the same under several heads are no contents lists", () => {
  const list = (head: string) => [
    `## ${head}`,
    "What we keep",
    "- Name",
    "- Address",
    "- Date of birth",
    "Legal basis",
    "- Contract",
    policy[4] ?? "",
  ];
  const titles = ["Orders", "Repairs", "Kite school", "Newsletter", "Contact"];
  expect(leftOut([...policy, ...titles.flatMap(list)])).toEqual([]);
});

test("links into the page are a contents list whatever the headings say, unless a sentence leads them in", () => {
  const links = ["What we take", "Who else sees it", "What you may ask"].map(
    (title) => `- [${title}](/privacy#${title.length})`,
  );
  expect(leftOut([policy[0] ?? "", "Contents", ...links, ...policy.slice(1)])).toEqual([
    ["link-list", "Contents\nWhat we take\nWho else sees it\nWhat you may ask"],
  ]);
  expect(leftOut([...policy, "We use what you tell us in order to do this:", ...links, policy[2] ?? ""])).toEqual([]);
});

test("one word of a list is no menu where a sentence leads it in", () => {
  const list = ["You may log in with these:", "- [Facebook](https://f.example)", "- [Twitter](https://t.example)"];
  const rest = [policy[2] ?? "", policy[4] ?? ""];
  expect(leftOut([...policy, ...list, ...rest])).toEqual([]);
  expect(leftOut([...policy, ...list.slice(1), ...rest])).toEqual([["navigation", "Facebook\nTwitter"]]);
});

test("a mail address that is a link, and the links under a numbered heading, are the policy's last words", () => {
  const ends = [
    [
      "You can write to us at any time, and we answer within a month.",
      "[privacy@larkfield.example](mailto:privacy@larkfield.example)",
    ],
    ["## 2. Useful pages", "[How kites fly](/fly)", "[Questions about wind](/wind)"],
  ];
  for (const end of ends)
    expect(kept([...policy, ...end, ...footer])).toEqual([...whole, ...draftBlocks(end).map(textOf)]);
});

test("text that is hidden right under a heading that is seen was folded away; elsewhere it is hidden", () => {
  const folded = "You can ask us for a copy of it.";
  const page = draftPage([...policy, "## Rights", folded, ...footer]);
  const hide = (text: string) => ({
    ...page,
    blocks: page.blocks.map((block) => (textOf(block) === text ? { ...block, region: "hidden" as const } : block)),
  });
  expect(dropFurniture(hide(folded)).blocks.map(textOf)).toContain(folded);
  const [, , second = ""] = policy;
  expect(dropFurniture(hide(second)).leftOut).toContainEqual(
    expect.objectContaining({ reason: "hidden", text: second }),
  );
});

test("a section on cookies stays beside a banner of consent, which goes", () => {
  const section = "If you go on using our shop, by continuing you accept the cookies that this policy tells of.";
  const banner = [
    "We use cookies on our website to make it better for everyone who comes.",
    "Accept",
    "Manage options",
  ];
  expect(kept([...policy, "## Cookies", section, ...banner])).toEqual([...whole, "Cookies", section]);
});

test("lines with which a page measures its type, and headings before a banner at the end, go", () => {
  const banner = ["We use cookies on our website to make it better for everyone who comes.", "Accept"];
  const end = ["word word word word word word word", "## Questions", "## What is a kite?", ...banner];
  expect(kept([...policy, ...end])).toEqual(whole);
});
