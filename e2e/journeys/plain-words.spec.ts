import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../app.ts";
import { root } from "../launched-app.ts";
import { LibraryPane } from "../pages/library-pane.ts";
import { ReadingPane } from "../pages/reading-pane.ts";

const bicycles = join(root, "seeds/thistlewheel/source.html");
const gists = (page: Page) => page.getByRole("article").getByRole("note", { name: "In plain words" });

test("each section is told in plain words above its own, cited, kept, and not counted by find", async ({ app }) => {
  const pane = new ReadingPane(app.page);
  await app.openFiles([bicycles]);
  await expect(pane.article).toBeVisible();
  await expect(gists(app.page)).toHaveCount(0);
  await app.page.keyboard.press("ControlOrMeta+J");
  await expect(gists(app.page).first()).toBeVisible();

  const gist = gists(app.page).first();
  const chip = gist.getByRole("button", { name: /^Go to clause/ }).first();
  const number = (await chip.textContent()) ?? "";
  await chip.click();
  await expect.poll(() => pane.focusedClause()).toBe(number);

  await app.page.keyboard.press("ControlOrMeta+F");
  await app.page.getByRole("searchbox", { name: "Find in this policy" }).fill("In plain words");
  await expect(app.page.getByText("Not found").first()).toBeVisible();
  await app.page.keyboard.press("Escape");

  await app.page.emulateMedia({ media: "print" });
  await expect(gist).toBeVisible();
  await app.page.emulateMedia({ media: null });

  await app.restart();
  await expect(gists(app.page).first()).toBeVisible();
  await app.page.getByRole("button", { name: "Plain", exact: true }).click();
  await expect(gists(app.page)).toHaveCount(0);
});

test("a word of the glossary is explained where it stands, clause by clause, and in a list of all", async ({ app }) => {
  const { page } = app;
  await app.openFiles([bicycles]);
  await expect(new ReadingPane(page).article).toBeVisible();

  // The text may still be moving under the pointer; whoever reads points again.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await pointAt(page, "legitimate interest");
    await expect(page.getByRole("tooltip")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole("tooltip")).toContainText("A firm’s own good reason to use your data");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);

  const clause = page.locator("[data-clause]").filter({ hasText: "legitimate interest" });
  await clause.focus();
  await page.keyboard.press("?");
  const words = page.getByRole("dialog", { name: /^Words of/ });
  await expect(words.getByText("legitimate interest", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(clause).toBeFocused();

  await app.command("help.glossary");
  await page.getByRole("searchbox", { name: "Filter the glossary" }).fill("web beacon");
  await expect(page.getByRole("term").first()).toHaveText("pixel");
});

test("a red line is drawn beside what was found, stands first with its words, and is kept", async ({ app }) => {
  const watch = () => app.page.getByRole("region", { name: "Watch for" });
  const redLine = () => watch().getByRole("button", { name: "Red line for me: Knowing where I am" });
  await app.openFiles([bicycles]);
  await redLine().click();
  await expect(redLine()).toHaveAttribute("aria-pressed", "true");
  await expect(watch().getByRole("listitem").first()).toContainText("Red line");
  const chip = watch()
    .getByRole("listitem")
    .first()
    .getByRole("button", { name: /^Go to clause/ });
  const number = (await chip.first().textContent()) ?? "";
  await chip.first().click();
  await expect.poll(() => new ReadingPane(app.page).focusedClause()).toBe(number);

  await app.restart();
  await expect(watch().getByRole("listitem").first()).toContainText("Red line");
  await new LibraryPane(app.page).view("Settings").click();
  const chosen = app.page.getByRole("checkbox", { name: "Knowing where I am" });
  await expect(chosen).toBeChecked();
  await chosen.click();
  await expect(chosen).not.toBeChecked();
});

/** Rests the pointer on an underlined word of the text. */
async function pointAt(page: Page, words: string): Promise<void> {
  const place = page.locator("[data-clause]").filter({ hasText: words }).first();
  await place.scrollIntoViewIfNeeded();
  const box = () =>
    page.evaluate((wanted) => {
      for (const part of CSS.highlights.get("term") ?? []) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const [first] = range.getClientRects();
        if (range.toString() === wanted && first !== undefined) return { x: first.x, y: first.y };
      }
      return null;
    }, words);
  await expect.poll(box).not.toBe(null);
  const at = await box();
  if (at !== null) await page.mouse.move(at.x + 4, at.y + 6);
}
