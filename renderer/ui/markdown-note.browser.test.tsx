import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { MarkdownNote } from "./markdown-note.tsx";

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

async function show(markdown: string): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(<MarkdownNote markdown={markdown} />);
  await expect.poll(() => place.textContent).not.toBe("");
  return place;
}

test("a note keeps the shape of its words", async () => {
  const note = await show("Ask **who**:\n\n- hotels\n- harbours");
  expect(note.querySelector("strong")?.textContent).toBe("who");
  expect([...note.querySelectorAll("li")].map((item) => item.textContent)).toEqual(["hotels", "harbours"]);
});

test("a link is words and leads nowhere", async () => {
  const note = await show("[their page](https://larkspit.example) and <a href='javascript:alert(1)'>more</a>");
  expect(note.textContent?.trim()).toBe("their page and more");
  expect(note.querySelectorAll("a, [href]")).toHaveLength(0);
});

const hostile = [
  "x <script>window.hurt = true</script>",
  "x <img src=x onerror='window.hurt = true'>",
  "x ![](https://larkspit.example/pixel.png)",
  "x <svg onload='window.hurt = true'><animate onbegin='window.hurt = true'></svg>",
  "x <style>body { display: none }</style>",
  "x <p style='position: fixed'>over everything</p>",
  "x <iframe srcdoc='<script>parent.hurt = true</script>'></iframe>",
  "x <form action='https://larkspit.example'><input name='a'></form>",
  "x <math><mtext><table><mglyph><style><img src onerror='window.hurt = true'>",
];

for (const markdown of hostile) {
  test(`nothing but plain elements comes of ${markdown.slice(2, 34)}`, async () => {
    const note = await show(markdown);
    const elements = [...note.querySelectorAll("*")].slice(1);
    expect(elements.filter((element) => element.attributes.length > 0)).toEqual([]);
    expect(note.querySelectorAll("script, img, svg, style, iframe, form, input, math")).toHaveLength(0);
    expect("hurt" in window).toBe(false);
  });
}

test("a note nested deeper than anyone means is shown as it was typed", async () => {
  const markdown = `${">".repeat(20_000)} deep`;
  expect((await show(markdown)).textContent).toBe(markdown);
});
