import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type SmallprintApp, test } from "../app.ts";
import { LibraryPane } from "../pages/library-pane.ts";
import { ReadingPane } from "../pages/reading-pane.ts";

const marlpost = join(import.meta.dirname, "../../seeds/marlpost/source.md");
const thistlewheel = join(import.meta.dirname, "../../seeds/thistlewheel/source.html");

/** The policy as its company would have it a year later: one sentence more, and a newer date. */
function laterMarlpost(): string {
  const text = readFileSync(marlpost, "utf8").replace(/\b20(\d\d)\b/g, (_, year) => `20${Number(year) + 1}`);
  const path = join(mkdtempSync(join(tmpdir(), "policies-")), "marlpost-later.md");
  writeFileSync(path, `${text}\n\nWe also keep a list of the parcels that came back to us, for two years.\n`);
  return path;
}

const versionButton = (app: SmallprintApp, name: string) => app.page.getByRole("button", { name, exact: true });

test("a newer version is offered, added, read beside the older one, and taken apart by undo", async ({ app }) => {
  await app.openFiles([marlpost]);
  const pane = new ReadingPane(app.page);
  await expect(pane.title).toContainText("Marlpost");
  await app.openFiles([laterMarlpost()]);
  const offer = app.page.getByRole("region", { name: "Another version?" });
  await expect(offer).toContainText("This looks like a newer version of");
  await offer.getByRole("button", { name: "Add as version 2" }).click();
  await expect(versionButton(app, "Version 2 of 2")).toBeVisible();
  await versionButton(app, "Version 2 of 2").click();
  await app.page.getByRole("menuitemradio", { name: /^Version 1/ }).click();
  await expect(app.page.getByRole("region", { name: "An older version" })).toContainText("version 1 of 2");
  await expect(pane.article).not.toContainText("parcels that came back");
  await app.page.getByRole("button", { name: "Go to version 2" }).click();
  await expect(pane.article).toContainText("parcels that came back");
  await app.page.keyboard.press("ControlOrMeta+Z");
  await expect(offer).toBeVisible();
  await expect(versionButton(app, "Version 1 of 1")).toBeVisible();
});

test("a version that the policy links to goes to the browser once the person has said so, and nothing is fetched", async ({
  app,
}) => {
  const address = "https://harbour.example/privacy/archive";
  const policy = `# Privacy Policy of Harbour Ltd\n\nSee our [earlier versions of this policy](${address}).\n\n## What we collect\n\nWe collect your name and your address when you book a berth.\n`;
  await app.drop([{ name: "harbour.md", bytes: new TextEncoder().encode(policy) }]);
  await expect(new ReadingPane(app.page).article).toContainText("We collect your name");
  const opened = await app.catchOpened();
  const choose = async () => {
    await app.command("policy.versions");
    await app.page.getByRole("menuitem", { name: /^earlier versions/ }).click();
  };
  await app.answerQuestions(1);
  await choose();
  await expect(app.page.getByRole("menu")).toHaveCount(0);
  expect(await opened()).toEqual([]);
  await app.answerQuestions(0);
  await choose();
  await expect.poll(opened).toEqual([address]);
});

test("what was left out is put back, and still is after a restart", async ({ app }) => {
  await app.openFiles([thistlewheel]);
  const pane = new ReadingPane(app.page);
  await expect(pane.title).toContainText("Thistlewheel");
  await app.command("view.left-out");
  const sheet = app.page.getByRole("dialog", { name: "Left out of the policy" });
  const words = await sheet.getByRole("listitem").first().locator("span").first().textContent();
  await sheet
    .getByRole("button", { name: /^Put back/ })
    .first()
    .click();
  await expect(sheet.getByRole("region", { name: "Put back by you" })).toContainText((words ?? "").slice(0, 20));
  await app.page.keyboard.press("Escape");
  await expect(pane.article.locator("[data-restored]").first()).toBeAttached();
  await app.restart();
  await expect(new ReadingPane(app.page).article.locator("[data-restored]").first()).toBeAttached();
});

test("a bookmark stays with its words while a block is put back, after a restart, and when it is left out again", async ({
  app,
}) => {
  await app.openFiles([thistlewheel]);
  const bookmarked = () => new ReadingPane(app.page).article.locator("[data-clause][aria-label*=bookmarked]");
  const restored = () => new ReadingPane(app.page).article.locator("[data-restored]");
  await expect(new ReadingPane(app.page).title).toContainText("Thistlewheel");
  await new ReadingPane(app.page).article.locator("[data-clause]").nth(3).click();
  await app.page.keyboard.press("ControlOrMeta+D");
  const [label = "", words = ""] = [
    await bookmarked().getAttribute("aria-label"),
    await bookmarked().locator("[data-start]").first().textContent(),
  ].map(String);
  await app.command("view.left-out");
  const sheet = () => app.page.getByRole("dialog", { name: "Left out of the policy" });
  await sheet()
    .getByRole("button", { name: /^Put back/ })
    .first()
    .click();
  await app.page.keyboard.press("Escape");
  await expect(restored().first()).toBeAttached();
  await expect(bookmarked()).toContainText(words);
  await app.restart();
  await expect(restored().first()).toBeAttached();
  await expect(bookmarked()).toContainText(words);
  await app.command("view.left-out");
  await sheet()
    .getByRole("button", { name: /^Leave out again/ })
    .click();
  await app.page.keyboard.press("Escape");
  await expect(restored()).toHaveCount(0);
  await expect(bookmarked()).toHaveAttribute("aria-label", label);
  await expect(bookmarked()).toContainText(words);
});

test("a clause is shown in the original, letter for letter, and found again from there", async ({ app }) => {
  await app.openFiles([thistlewheel]);
  const pane = new ReadingPane(app.page);
  await expect(pane.title).toContainText("Thistlewheel");
  await pane.article.press("End");
  await pane.article.locator("[data-clause]").nth(12).focus();
  const number = await pane.focusedClause();
  const words = await pane.article.locator("[data-clause]").nth(12).locator("[data-start]").first().textContent();
  await app.page.keyboard.press("ControlOrMeta+U");
  await expect(pane.title).toHaveText(/^Original of/);
  await expect
    .poll(() => pane.article.locator("[class*=marked]").allInnerTexts())
    .toEqual(expect.arrayContaining([expect.stringContaining((words ?? "").slice(0, 12))]));
  await app.page.keyboard.press("ControlOrMeta+U");
  await expect.poll(() => pane.focusedClause()).toBe(number);
});

test("the policy stays in the library list under its company with its versions counted", async ({ app }) => {
  await app.openFiles([marlpost]);
  await expect(new ReadingPane(app.page).title).toContainText("Marlpost");
  await app.openFiles([laterMarlpost()]);
  await app.page.getByRole("button", { name: "Add as version 2" }).click();
  await expect(new LibraryPane(app.page).policy("Marlpost v2")).toBeVisible();
});
