import { expect, test } from "vitest";
import { findBlocks } from "../find-blocks.ts";

/** The headings of a plain text. */
function headingsOf(text: string): readonly string[] {
  const { blocks } = findBlocks({ text, encoding: "utf-8", repairs: [] }, () => {});
  return blocks.flatMap((block) => (block.kind === "heading" ? [block.rich.text] : []));
}

const chinese = "我们在您预订船票时收集您的姓名、电子邮件地址和电话号码，并将其保存十二个月。";
const arabic = "نجمع اسمك وعنوان بريدك الإلكتروني ورقم هاتفك عندما تحجز تذكرة على متن العبارة.";
const hebrew = "אנו אוספים את שמך, את כתובתך ואת מספר הטלפון שלך כאשר אתה מזמין כרטיס למעבורת.";

test.each([
  ["Chinese numerals", chinese, ["一、我们收集的信息", "二、信息的共享"]],
  ["Chinese articles", chinese, ["第一条 我们收集的信息", "第二条 信息的共享"]],
  ["wide figures", chinese, ["１．取得する情報", "２．第三者への提供"]],
  ["figures before Arabic", arabic, ["1. المعلومات التي نجمعها", "2. مشاركة المعلومات"]],
  ["Arabic figures", arabic, ["١. المعلومات التي نجمعها", "٢. مشاركة المعلومات"]],
  ["figures before Hebrew", hebrew, ["1. איזה מידע אנו אוספים", "2. שיתוף מידע"]],
])("%s number the headings of a plain text", (_, body, titles) => {
  expect(headingsOf(titles.map((title) => `${title}\n\n${body}\n`).join("\n"))).toEqual(titles);
});

test("a list numbered in another script stays a list", () => {
  const list = "一、您的姓名\n\n二、您的电话号码\n\n三、您的地址\n";
  expect(headingsOf(`${chinese}\n\n${list}\n${chinese}\n`)).toEqual([]);
});

test("sentences that begin with a number stay text", () => {
  expect(headingsOf(`一、我们收集您的姓名。\n\n${chinese}\n\n二、我们不会出售您的信息。\n\n${chinese}\n`)).toEqual([]);
});
