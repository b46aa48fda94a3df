import { basename } from "node:path";
import { expect, type SmallprintApp, test } from "../app.ts";
import { LibraryPane } from "../pages/library-pane.ts";
import { ReadingPane } from "../pages/reading-pane.ts";
import { SearchView } from "../pages/search-view.ts";
import { type SeedPolicy, seedPolicies } from "../seed-policies.ts";

for (const policy of seedPolicies) {
  test(`${policy.company}: open ${basename(policy.file)}, read, search, bookmark, and find it all again`, async ({
    app,
  }) => {
    await app.openFiles([policy.file]);
    await isOpenInOutline(app, policy);
    await marksAPractice(app, policy);
    await followsACitation(app);
    await findsWords(app, policy);
    const clause = await bookmarksAndNotes(app);
    await app.restart();
    await keptAll(app, policy, clause);
  });
}

async function isOpenInOutline(app: SmallprintApp, policy: SeedPolicy): Promise<void> {
  const pane = new ReadingPane(app.page);
  const library = new LibraryPane(app.page);
  await expect(pane.title).toHaveText(policy.head);
  await expect(library.policy(policy.company)).toBeVisible();
  const head = app.page.getByRole("main").getByRole("paragraph").first();
  await expect(head).toHaveText(policy.dated);
  if (policy.leftOut !== null) await expect(head).toHaveText(policy.leftOut);
  const rows = (await library.sections.allInnerTexts()).map((row) => row.replace(/\s+/g, " ").trim());
  const places = policy.outline.map((wanted) => rows.findIndex((row) => wanted.test(row)));
  expect(places, rows.join("\n")).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(rows.filter((row) => !row.split(" ")[0]?.includes("."))).toHaveLength(policy.topSections);
}

async function marksAPractice(app: SmallprintApp, policy: SeedPolicy): Promise<void> {
  const pane = new ReadingPane(app.page);
  const chip = pane.practice(policy.practice);
  await chip.click();
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  const counted = Number(/(\d+) clause/.exec((await chip.getAttribute("aria-label")) ?? "")?.[1]);
  expect(counted).toBeGreaterThan(0);
  await expect(pane.markedClauses()).toHaveCount(counted);
  await chip.click();
  await expect(pane.markedClauses()).toHaveCount(0);
}

async function followsACitation(app: SmallprintApp): Promise<void> {
  const pane = new ReadingPane(app.page);
  const chip = pane.citations.last();
  const number = (await chip.textContent()) ?? "";
  await chip.click();
  await expect.poll(() => pane.focusedClause()).toBe(number);
  await expect(pane.clause(number).first()).toBeInViewport();
}

async function findsWords(app: SmallprintApp, policy: SeedPolicy): Promise<void> {
  const pane = new ReadingPane(app.page);
  const search = new SearchView(app.page);
  await search.search(policy.word);
  const hit = search.hitsIn(policy.title).first();
  await expect(hit.locator("mark").first()).toHaveText(new RegExp(policy.word, "i"));
  await hit.click();
  await expect.poll(() => pane.markedWords()).toContainEqual(expect.stringMatching(new RegExp(policy.word, "i")));
}

/** Comes out: the number of the clause that was bookmarked, from the keyboard alone. */
async function bookmarksAndNotes(app: SmallprintApp): Promise<string> {
  const pane = new ReadingPane(app.page);
  const number = await pane.focusedClause();
  await app.page.keyboard.press("ControlOrMeta+D");
  await expect(app.page.getByRole("status")).toHaveText(`Bookmark added to ${number}`);
  await app.page.keyboard.press("ControlOrMeta+Shift+M");
  await app.page.getByRole("textbox", { name: `Note on ${number}` }).fill("Ask them **why**.");
  await app.page.keyboard.press("Escape");
  await expect(new LibraryPane(app.page).view("Notes")).toContainText("1");
  return number;
}

async function keptAll(app: SmallprintApp, policy: SeedPolicy, clause: string): Promise<void> {
  const pane = new ReadingPane(app.page);
  const library = new LibraryPane(app.page);
  await expect(pane.title).toHaveText(policy.head);
  await library.view("Bookmarks").click();
  const main = app.page.getByRole("main");
  await expect(main.getByText(clause, { exact: true })).toBeVisible();
  await library.view("Notes").click();
  await expect(main.getByText("Ask them why.")).toBeVisible();
  await main
    .getByRole("button", { name: /^Go to / })
    .first()
    .click();
  await expect.poll(() => pane.focusedClause()).toBe(clause);
}
