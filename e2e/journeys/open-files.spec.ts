import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type SmallprintApp, test } from "../app.ts";
import { LibraryPane } from "../pages/library-pane.ts";
import { ReadingPane } from "../pages/reading-pane.ts";

const seeds = join(import.meta.dirname, "../../seeds");
const marlpost = join(seeds, "marlpost/source.md");
const hearthlamp = join(seeds, "hearthlamp/source.txt");
const thistlewheel = join(seeds, "thistlewheel/source.html");

const isInLibrary = async (app: SmallprintApp, name: string): Promise<void> => {
  await expect(new LibraryPane(app.page).policy(name)).toBeVisible();
};
const isOnScreen = async (app: SmallprintApp, name: string): Promise<void> => {
  await expect(new ReadingPane(app.page).title).toContainText(name);
};

test.describe("started with a file", () => {
  test.use({ startFiles: [marlpost] });

  test("the app opens it, and a second start hands over its own and ends", async ({ app }) => {
    await isOnScreen(app, "Marlpost");
    expect(await app.startAnother([thistlewheel])).toBe(0);
    await isOnScreen(app, "Thistlewheel");
    await isInLibrary(app, "Marlpost");
  });
});

test("files come by the dialog, dropped without a path, and as a folder", async ({ app }) => {
  await app.openFiles([marlpost]);
  await isInLibrary(app, "Marlpost");
  await app.drop([{ name: "hearthlamp.txt", bytes: readFileSync(hearthlamp) }]);
  await isInLibrary(app, "Hearthlamp");
  const folder = mkdtempSync(join(tmpdir(), "policies-"));
  mkdirSync(join(folder, "deep/er"), { recursive: true });
  writeFileSync(join(folder, "deep/er/page.html"), readFileSync(thistlewheel));
  writeFileSync(join(folder, "empty.txt"), "");
  await app.openFolder(folder);
  const preview = app.page.getByRole("dialog", { name: "2 files, 1 to add" });
  await expect(preview.getByRole("term")).toHaveText(["1 new", "1 unreadable"]);
  await app.page.keyboard.press("Enter");
  await isInLibrary(app, "Thistlewheel");
});

test("a dialog that is closed changes nothing", async ({ app }) => {
  await app.openFiles([]);
  await app.command("file.samples");
  await isInLibrary(app, "Marlpost");
  await isInLibrary(app, "Fernbarge");
  await isInLibrary(app, "Quillmere");
});

test("when the power fails, what was in the library is there at the next start", async ({ app }) => {
  await app.openFiles([marlpost, thistlewheel]);
  await isInLibrary(app, "Marlpost");
  await isInLibrary(app, "Thistlewheel");
  await app.crashAndRestart();
  await isInLibrary(app, "Marlpost");
  await isInLibrary(app, "Thistlewheel");
});

test("settings that can't be read are kept aside, and the app starts with the usual ones", async ({ app }) => {
  await app.restart();
  await app.stop();
  writeFileSync(join(app.userData, "settings.json"), "{ broken");
  await app.startAgain();
  await expect(app.page.getByRole("main")).toBeVisible();
  expect(readFileSync(join(app.userData, "settings.json.bad"), "utf8")).toBe("{ broken");
});

test("a page full of traps is read as text: nothing runs, nothing is asked of the network", async ({ app }) => {
  const traps = [
    "<!doctype html><title>Privacy Policy</title><base href='https://evil.example/'>",
    "<meta http-equiv=refresh content='0; url=https://evil.example/'>",
    "<link rel=stylesheet href='https://evil.example/x.css'><style>@import url(https://evil.example/y.css);</style>",
    "<script>globalThis.ran = 1; location = 'https://evil.example/'</script>",
    "<h1>Privacy Policy of Trapdoor Ltd</h1><h2>What we collect</h2>",
    "<p onclick='globalThis.ran = 2'>We collect your name<img src=https://evil.example/p.gif onerror='globalThis.ran = 3'>.</p>",
    "<svg onload='globalThis.ran = 4'><a href='javascript:globalThis.ran = 5'>We keep it for a year.</a></svg>",
    "<iframe src=https://evil.example/></iframe><form action=https://evil.example/><button>Send</button></form>",
    "<h2>Sharing</h2><p>We share your <a href='javascript:globalThis.ran = 6'>email address</a> with nobody.</p>",
  ].join("\n");
  await app.drop([{ name: "trapdoor.html", bytes: new TextEncoder().encode(traps) }]);
  await expect(app.page.getByRole("main").getByRole("article")).toContainText("We collect your name");
  expect(await app.page.evaluate(() => Reflect.get(globalThis, "ran"))).toBeUndefined();
  expect(app.windowErrors()).toEqual([]);
});
