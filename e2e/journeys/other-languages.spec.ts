import { expect, test } from "../app.ts";
import { ReadingPane } from "../pages/reading-pane.ts";
import { SearchView } from "../pages/search-view.ts";

const hebrew = [
  "<!doctype html><html lang=he dir=rtl><meta charset=utf-8><title>מדיניות פרטיות</title>",
  "<h1>מדיניות הפרטיות של מעבורות הנמל</h1><h2>איזה מידע אנו אוספים</h2>",
  "<p>אנו אוספים את שמך ואת כתובת הדואר האלקטרוני שלך כאשר אתה מזמין כרטיס למעבורת.</p>",
  "<h2>שמירת מידע</h2><p>אנו שומרים את הפרטים שלך במשך שנה אחת ולאחר מכן מוחקים אותם.</p>",
].join("\n");

const japanese = [
  "# プライバシーポリシー\n",
  "## 取得する情報\n",
  "当社は、お客様の氏名とメールアドレスを、乗船券のご予約の際に取得します。\n",
  "## 保存期間\n",
  "当社は、お客様の個人情報を一年間保存し、その後は速やかに削除します。\n",
].join("\n");

const bytes = (text: string) => new TextEncoder().encode(text);

test("a policy in Hebrew is laid out from the right, has its outline, and no summary is guessed", async ({ app }) => {
  await app.drop([{ name: "ferry.html", bytes: bytes(hebrew) }]);
  const pane = new ReadingPane(app.page);
  await expect(pane.article).toHaveAttribute("lang", "he");
  await expect(pane.article).toHaveAttribute("dir", "rtl");
  await expect(app.page.getByRole("list", { name: "Sections" }).getByRole("button")).toHaveCount(2);
  const panel = app.page.getByRole("complementary", { name: "About this policy" });
  await expect(panel).toContainText("Not available for this language");
  await expect(pane.citations).toHaveCount(0);
  await app.page.keyboard.press("ControlOrMeta+2");
  await expect(panel).toContainText("Answers are read from English text only.");
});

test("a policy in Japanese is found by its own words, which have no spaces between them", async ({ app }) => {
  await app.drop([{ name: "ferry.md", bytes: bytes(japanese) }]);
  await expect(new ReadingPane(app.page).article).toHaveAttribute("lang", "ja");
  const search = new SearchView(app.page);
  await search.search("個人情報");
  await search.hitsIn("プライバシーポリシー").first().click();
  await expect.poll(() => new ReadingPane(app.page).markedWords()).toContain("個人情報");
});
