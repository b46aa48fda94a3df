import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "../app.ts";
import { root } from "../launched-app.ts";
import { LibraryPane } from "../pages/library-pane.ts";
import { ReadingPane } from "../pages/reading-pane.ts";

const sample = join(root, "seeds", "brindlebox", "source.txt");

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "smallprint-bad-"));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test("files that can't be read get a sentence each, and the good one among them is taken in", async ({ app }) => {
  const huge = file("huge.html", "");
  truncateSync(huge, 51_000_000);
  const bad = [
    file("empty.txt", ""),
    file("blank.md", " \n\t\n "),
    file(
      "noise.txt",
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
    ),
    join(folder, "gone.txt"),
    huge,
  ];
  await app.openFiles([...bad, sample]);
  await expect(new LibraryPane(app.page).policy("Brindlebox")).toBeVisible();
  await app.command("file.import-results");
  const main = app.page.getByRole("main");
  await expect(main.getByText("This file is empty.").first()).toBeVisible();
  await expect(main.getByText("This file does not hold text.")).toBeVisible();
  await expect(main.getByText("This file could not be opened.")).toBeVisible();
  await expect(main.getByText("This file is 51 MB; the limit is 50 MB.")).toBeVisible();
});

test("a file that was mended since is taken in by trying again, beside what came in before", async ({ app }) => {
  const broken = file("ferry.txt", "");
  await app.openFiles([broken, sample]);
  await app.command("file.import-results");
  const main = app.page.getByRole("main");
  await expect(main.getByText("This file is empty.")).toBeVisible();
  writeFileSync(
    broken,
    "Privacy Policy of Larkspit Ferries\n\nWe collect your name when you book.\n\nWe keep it for a year.\n",
  );
  await main.getByRole("button", { name: "Try 1 again" }).click();
  await expect(main.getByText("This file is empty.")).toHaveCount(0);
  await expect(main.getByRole("list", { name: "Files" }).getByRole("button", { name: /^Open / })).toHaveCount(2);
  await expect(main.getByRole("button", { name: /^Try / })).toHaveCount(0);
});

test("a text that is no policy opens, and nothing is claimed about it", async ({ app }) => {
  const recipe =
    "Bread\n\nMix flour, water, salt and yeast. Knead it for ten minutes. Let it stand for an hour.\n\nBake it until it is brown. Let it cool before you cut it.\n";
  await app.openFiles([file("bread.txt", recipe.repeat(3))]);
  await expect(new ReadingPane(app.page).article).toContainText("Knead it");
  const panel = app.page.getByRole("complementary", { name: "About this policy" });
  await expect(panel).toContainText("does not look like a privacy policy");
  await expect(new ReadingPane(app.page).citations).toHaveCount(0);
});

test("the same bytes twice are kept once", async ({ app }) => {
  await app.openFiles([sample]);
  await expect(new LibraryPane(app.page).policy("Brindlebox")).toBeVisible();
  copyFileSync(sample, join(folder, "copy.txt"));
  await app.openFiles([join(folder, "copy.txt")]);
  await app.command("file.import-results");
  await expect(app.page.getByRole("main")).toContainText(/already|Already/);
  await expect(
    app.page.getByRole("list", { name: "Policies" }).getByRole("button", { name: "Brindlebox" }),
  ).toHaveCount(1);
});

test("a policy moved to the trash comes back by undo, with its bookmark", async ({ app }) => {
  await app.openFiles([sample]);
  const pane = new ReadingPane(app.page);
  await expect(pane.title).toContainText("Brindlebox");
  await pane.clause("6.1").click();
  await app.page.keyboard.press("ControlOrMeta+D");
  await expect(app.page.getByRole("status")).toHaveText("Bookmark added to 6.1");
  await app.command("file.remove");
  const library = new LibraryPane(app.page);
  await expect(library.policy("Brindlebox")).toHaveCount(0);
  await app.page.keyboard.press("ControlOrMeta+Z");
  await expect(library.policy("Brindlebox")).toBeVisible();
  await library.view("Bookmarks").click();
  await expect(app.page.getByRole("main").getByText("6.1", { exact: true })).toBeVisible();
});

test("a damaged library is kept aside, and bookmarks come back from the snapshot", async ({ app }) => {
  await app.openFiles([sample]);
  const pane = new ReadingPane(app.page);
  await expect(pane.title).toContainText("Brindlebox");
  await pane.clause("6.1").click();
  await app.page.keyboard.press("ControlOrMeta+D");
  await expect(app.page.getByRole("status")).toHaveText("Bookmark added to 6.1");
  await app.stop();
  const library = join(app.userData, "library", "library.db");
  writeFileSync(library, Buffer.alloc(statSync(library).size, "no database "));
  await app.startAgain();
  await expect(app.page.getByText(/kept as library\.db\.damaged/)).toBeVisible();
  await new LibraryPane(app.page).view("Bookmarks").click();
  await expect(app.page.getByRole("main").getByText("6.1", { exact: true })).toBeVisible();
});
