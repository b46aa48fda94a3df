import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodePdf } from "./decode-pdf.ts";
import { letterTable } from "./letter-tables.ts";
import { makeCjkPdf } from "./make-cjk-pdf.test-support.ts";

const japanese = ["当社は、お客様の個人情報を大切に扱い、", "第三者に販売することはありません。2026年11月22日"];
const chinese = ["我们会收集您的姓名和电子邮件地址，", "不会向任何人出售。2026年11月22日"];
const traditional = ["我們會收集您的姓名和電子郵件地址，", "不會向任何人出售。2026年11月22日"];
const korean = ["당사는 고객의 개인정보를 소중히 다루며", "제삼자에게 판매하지 않습니다. 2026년 11월 22일"];

describe("a font that is not in the file, with letters written as", () => {
  test.each([
    { name: "90ms-RKSJ-H", ordering: "Japan1", label: "shift_jis", lines: japanese },
    { name: "UniJIS-UCS2-H", ordering: "Japan1", label: "utf-16be", lines: japanese },
    { name: "EUC-H", ordering: "Japan1", label: "euc-jp", lines: japanese },
    { name: "UniJIS-UCS2-V", ordering: "Japan1", label: "utf-16be", lines: japanese },
    { name: "UniJIS-UTF16-H", ordering: "Japan1", label: "utf-16be", lines: japanese },
    { name: "GBK-EUC-H", ordering: "GB1", label: "gbk", lines: chinese },
    { name: "UniGB-UCS2-H", ordering: "GB1", label: "utf-16be", lines: chinese },
    { name: "GB-EUC-H", ordering: "GB1", label: "gbk", lines: chinese },
    { name: "ETen-B5-H", ordering: "CNS1", label: "big5", lines: traditional },
    { name: "UniCNS-UTF16-H", ordering: "CNS1", label: "utf-16be", lines: traditional },
    { name: "KSCms-UHC-H", ordering: "Korea1", label: "euc-kr", lines: korean },
    { name: "UniKS-UCS2-H", ordering: "Korea1", label: "utf-16be", lines: korean },
  ])("$name is read", async ({ lines, ...writing }) => {
    const read = await decodePdf(makeCjkPdf(lines, writing), () => undefined);
    expect(read.ok && read.value.text).toBe(lines.map((line) => `${line}\n`).join(""));
  });
});

test("the tables are those of the library that is installed", async () => {
  const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const files = readdirSync(join(library, "cmaps")).filter((file) => file.endsWith(".bcmap"));
  for (const file of files)
    expect(await letterTable(file)).toEqual(Uint8Array.from(readFileSync(join(library, "cmaps", file))));
  await expect(letterTable("constructor")).rejects.toThrow();
});
