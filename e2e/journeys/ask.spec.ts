import { join } from "node:path";
import { expect, type SmallprintApp, test } from "../app.ts";
import { AskPanel } from "../pages/ask-panel.ts";
import { ReadingPane } from "../pages/reading-pane.ts";

const thistlewheel = join(import.meta.dirname, "../../seeds/thistlewheel/source.html");
const sell = /^Do they sell my data/;

test.use({ startFiles: [thistlewheel] });

/** Opens the questions from the keyboard. */
async function openQuestions(app: SmallprintApp): Promise<AskPanel> {
  await expect(app.page.getByRole("tab", { name: "Ask" })).toBeVisible();
  await app.page.keyboard.press("ControlOrMeta+2");
  const ask = new AskPanel(app.page);
  await expect(ask.field).toBeFocused();
  return ask;
}

test("ask whether they sell it, see the words, disagree, and find that again after a crash", async ({ app }) => {
  const ask = await openQuestions(app);
  await followsTheAnswer(app, ask);
  await answersThemselves(app, ask);
  await app.crashAndRestart();
  const again = await openQuestions(app);
  await expect(again.question(sell)).toHaveAccessibleName(both);
  await again.question(sell).click();
  await expect(again.unfolded.getByText("A fee for my rides is a sale.")).toBeVisible();
});

test("take an own answer away, back and away again, and find it after a restart", async ({ app }) => {
  const ask = await openQuestions(app);
  await ask.question(sell).click();
  await answersThemselves(app, ask);
  await ask.button("Remove your reading").click();
  await expect(ask.question(sell)).toHaveAccessibleName(readOnly);
  await app.page.keyboard.press("ControlOrMeta+Z");
  await expect(ask.question(sell)).toHaveAccessibleName(both);
  await app.page.keyboard.press("ControlOrMeta+Shift+Z");
  await expect(ask.question(sell)).toHaveAccessibleName(readOnly);
  await app.page.keyboard.press("ControlOrMeta+Z");
  await expect(ask.question(sell)).toHaveAccessibleName(both);
  await app.restart();
  await expect((await openQuestions(app)).question(sell)).toHaveAccessibleName(both);
});

const both = /No, with an exception\. Your reading: yes\.$/;
const readOnly = /No, with an exception\.$/;

async function followsTheAnswer({ page }: SmallprintApp, ask: AskPanel): Promise<void> {
  await page.keyboard.type("sell my");
  await expect(ask.questions.first()).toHaveText(sell);
  await page.keyboard.press("Enter");
  await expect(ask.unfolded.getByText("No, with an exception", { exact: true })).toBeVisible();
  await ask.unfolded.getByRole("button", { name: "Go to clause 3.6" }).first().click();
  const pane = new ReadingPane(page);
  await expect.poll(() => pane.focusedClause()).toBe("3.6");
  await expect.poll(() => pane.markedWords()).toContainEqual(expect.stringMatching(/^We do not sell/));
}

async function answersThemselves(app: SmallprintApp, ask: AskPanel): Promise<void> {
  await app.command("policy.answer");
  await ask.button("Yes").click();
  await ask.words.fill("A fee for my rides is a sale.");
  const add = ask.button(/^Add /);
  const number = ((await add.textContent()) ?? "").replace("Add ", "");
  await add.click();
  await expect(ask.button(`Take ${number} out of your reading`)).toBeVisible();
  await ask.button("Done").click();
  await expect(ask.unfolded.getByText("A fee for my rides is a sale.")).toBeVisible();
  // What was read stays beside it.
  await expect(ask.unfolded.getByText("No, with an exception", { exact: true })).toBeVisible();
}

test("see what was looked for where the policy is silent, and mark the clause that says it", async ({ app }) => {
  const ask = await openQuestions(app);
  await ask.button(/^Does not say \d+$/).click();
  await ask.questions.first().click();
  await expect(ask.unfolded.getByText("This policy does not say", { exact: true })).toBeVisible();
  await expect(ask.unfolded.getByText("Looked for", { exact: true })).toBeVisible();
  await ask.button("I found it: mark the clause").click();
  const pane = new ReadingPane(app.page);
  await pane.clause("1.1 b").click();
  await expect(ask.unfolded.getByText("What do you read?")).toBeVisible();
  await ask.button(/^(?:Yes|Stated)$/).click();
  await expect(ask.button("Take 1.1 b out of your reading")).toBeVisible();
  await app.page.keyboard.press("Escape");
  await expect(ask.unfolded.getByText(/^Your reading: (?:yes|stated)$/)).toBeVisible();
  await expect(ask.button(/^Your reading 1$/)).toBeVisible();
});

test("ask in one's own words, and get clauses that are called no answer", async ({ app }) => {
  const ask = await openQuestions(app);
  await app.page.keyboard.type("which photograph do I have to give them");
  await expect(ask.panel.getByText("These clauses come closest. They are not an answer.")).toBeVisible();
  const first = ask.panel.getByRole("region", { name: "Closest clauses" }).getByRole("button").first();
  await expect(first).toHaveText("1.1 b");
  await app.page.keyboard.press("Enter");
  await expect(first).toBeFocused();
  await app.page.keyboard.press("Enter");
  await expect.poll(() => new ReadingPane(app.page).focusedClause()).toBe("1.1 b");
});
