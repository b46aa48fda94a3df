import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "../app.ts";
import { root } from "../launched-app.ts";
import { LibraryPane } from "../pages/library-pane.ts";

const seeds = join(root, "seeds");

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "smallprint-folder-"));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Two policies, one of them twice and one folder deeper, and a file that is none. */
function fill(): void {
  mkdirSync(join(folder, "deeper"));
  copyFileSync(join(seeds, "brindlebox/source.txt"), join(folder, "brindlebox.txt"));
  copyFileSync(join(seeds, "brindlebox/source.txt"), join(folder, "copy.txt"));
  copyFileSync(join(seeds, "marlpost/source.md"), join(folder, "deeper/named-wrongly.pdf"));
  writeFileSync(join(folder, "empty.html"), "");
}

/** Enough of them that an import can be stopped in the middle. */
function fillWithMany(count: number): void {
  for (let index = 0; index < count; index += 1) {
    const sections = Array.from(
      { length: 40 },
      (_, part) => `${part + 1}. What we keep\n\nBranch ${index} keeps parcel list ${part} for ${part + 2} months.\n`,
    );
    writeFileSync(join(folder, `branch-${index}.txt`), `Privacy Policy of Branch ${index}\n\n${sections.join("\n")}`);
  }
}

test("a folder is taken in by keyboard alone: looked at, asked about, and each file accounted for", async ({ app }) => {
  fill();
  await app.openFolder(folder);
  const sheet = app.page.getByRole("dialog", { name: "4 files, 2 to add" });
  await expect(sheet).toContainText("2 new");
  await expect(sheet).toContainText("1 duplicate");
  await expect(sheet).toContainText("1 unreadable");
  await expect(new LibraryPane(app.page).policy("Brindlebox")).toHaveCount(0);
  await app.page.keyboard.press("Enter");
  await expect(new LibraryPane(app.page).policy("Marlpost")).toBeVisible();
  await app.command("file.import-results");
  const main = app.page.getByRole("main");
  await expect(main).toContainText("Added 2 policies");
  await expect(main.getByRole("list", { name: "Files" }).getByRole("listitem")).toHaveCount(4);
  await main.getByText("Already there", { exact: true }).click();
  await expect(main.getByRole("list", { name: "Files" }).getByRole("listitem")).toHaveCount(1);
});

test("a folder that is declined leaves nothing behind", async ({ app }) => {
  fill();
  await app.openFolder(folder);
  await expect(app.page.getByRole("dialog", { name: "4 files, 2 to add" })).toBeVisible();
  await app.page.keyboard.press("Escape");
  await expect(app.page.getByText("Nothing was added").first()).toBeVisible();
  await expect(new LibraryPane(app.page).policy("Brindlebox")).toHaveCount(0);
  expect(readdirSync(folder)).toHaveLength(4);
});

test("an import that is stopped keeps what is done", async ({ app }) => {
  fillWithMany(600);
  await app.openFolder(folder);
  await app.page.getByRole("button", { name: "Add 600 policies" }).click();
  await expect(app.page.getByRole("button", { name: /^Stop and keep/ })).toBeVisible();
  await app.command("file.import-stop");
  const said = await app.page.getByRole("region", { name: "What was added" }).textContent();
  const kept = Number(/\d+/.exec(said ?? "")?.[0]);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(600);
  await app.restart();
  const library = app.page.getByRole("navigation", { name: "Library" });
  await expect(library.getByText(String(kept), { exact: true })).toBeVisible();
});
