import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { dropFolders, fileOf, newFolder, openTest, save, type TestLibrary } from "../library.test-support.ts";
import { withGaps, withoutGaps } from "./unspaced.ts";

// Hundreds of searches, on a machine that others may be using.
vi.setConfig({ testTimeout: 60_000 });

const texts = [
  "当社は、お客様の個人情報を一年間保存し、その後は速やかに削除します。",
  "サービスの利用時にIPアドレスやブラウザの種類を取得します。",
  "我们不会出售您的个人信息，仅与代表我们行事的服务商共享必要的信息。",
  "เราเก็บรวบรวมข้อมูลส่วนบุคคลของคุณเมื่อคุณสมัครใช้บริการ",
  "We keep your name (氏名) for a year.",
];

let library: TestLibrary;

beforeAll(() => {
  library = openTest(newFolder());
  const heading = "保存期間について";
  save(
    library,
    fileOf("ferry", [
      ...texts.map((text) => ({ heading, text })),
      { heading, text: `${"あ".repeat(400)}契約${"い".repeat(400)}` },
    ]),
  );
});

afterAll(() => {
  library.files.close();
  dropFolders();
});

function find(query: string) {
  return library.methods.search({ query, limit: 50, offset: 0 }).hits;
}

/** The words that a search marked, of each hit. */
function marked(query: string): readonly (readonly string[])[] {
  return find(query).map(({ snippet, snippetStart, matches }) =>
    matches.map(({ start, end }) => snippet.slice(start - snippetStart, end - snippetStart)),
  );
}

test.each([
  ["個人情報", ["個人情報"]],
  ["アドレス", ["アドレス"]],
  ["IP", ["IP"]],
  ["信息", ["信息", "信息"]],
  ["ข้อมูล", ["ข้อมูล"]],
  ["氏名", ["氏名"]],
  ["name", ["name"]],
])("%s is found inside a sentence, and just that is marked", (query, words) => {
  expect(marked(query)).toContainEqual(words);
});

test("letters that do not stand together in that order are not found", () => {
  expect(find("報情")).toEqual([]);
  expect(find("個情")).toEqual([]);
});

test("any stretch of letters is found where it stands, and the snippet is the text's own", () => {
  const stretch = fc
    .constantFrom(texts[0] ?? "", texts[2] ?? "")
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 6 })));
  fc.assert(
    fc.property(stretch, ([text, start, length]) => {
      const words = text.slice(start, start + length);
      fc.pre(/^\p{L}+$/u.test(words));
      const hit = find(words).find(({ snippet }) => snippet === text);
      expect(hit?.matches.some((match) => text.slice(match.start, match.end).includes(words))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("the heading is told as it is", () => {
  expect(find("氏名")[0]?.sectionTitle).toBe("保存期間について");
});

test("a snippet of a long text without spaces has a run-up to what was found", () => {
  const [hit] = find("契約");
  expect(hit?.snippet).toMatch(/^あ{60}契約い+$/);
  expect(hit?.snippet.length).toBeLessThanOrEqual(240);
});

test("gaps go in and out again, and other scripts get none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      fc.pre(!text.includes("\u0003"));
      expect(withoutGaps(withGaps(text))).toBe(text);
    }),
  );
  for (const text of ["We keep it.", "Мы храним", "אנו שומרים", "نحتفظ", "개인정보"]) expect(withGaps(text)).toBe(text);
});

test("a flood of marks takes no longer than its length", () => {
  const started = performance.now();
  withGaps(`あ${"\u0301".repeat(1_000_000)}い`.repeat(2));
  expect(performance.now() - started).toBeLessThan(2_000);
});
