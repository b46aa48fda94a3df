import { type Sample, textSample } from "./sample.ts";

const deep = 30_000;

const nested = (open: string, close: string): string => `${open.repeat(deep)}We keep your data.${close.repeat(deep)}`;

/** Things in things in things. */
export const deepFiles: readonly Sample[] = [
  textSample("deep-100000.html", () => `${"<div>".repeat(100_000)}We keep it.`),
  ...[
    "div",
    "span",
    "b",
    "a",
    "p",
    "ul><li",
    "table><tr><td",
    "blockquote",
    "font",
    "form",
    "button",
    "h1",
    "section",
    "svg",
    "math",
    "template",
    "select",
    "details",
    "dl><dd",
  ].map((name) =>
    textSample(`deep-${name.replaceAll("><", "-")}.html`, () =>
      nested(`<${name}>`, `</${name.split("><").toReversed().join("></")}>`),
    ),
  ),
  textSample("deep-mixed-formatting.html", () => `<p>${"<b><i><a href=x><font>".repeat(25_000)}We keep it.`),
  textSample("deep-misnested.html", () => "<b><p></b><i></p><div></i>".repeat(40_000)),
  textSample("deep-tables.html", () => "<table>".repeat(deep)),
  textSample("deep-hidden.html", () => `${"<div hidden>".repeat(deep)}We keep it.`),
  textSample("deep-svg-titles.html", () => "<svg><title>".repeat(50_000)),
  textSample("deep-quotes.md", () => `${"> ".repeat(deep)}We keep it.\n`),
  textSample("deep-quote-staircase.md", () =>
    Array.from({ length: 2_000 }, (_, depth) => `${"> ".repeat(depth)}a\n`).join(""),
  ),
  textSample("deep-lists.md", () => Array.from({ length: 3_000 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join("")),
  textSample("deep-list-markers.md", () => `${"- ".repeat(deep)}We keep it.\n`),
  textSample("deep-brackets.md", () => `${"[".repeat(deep)}a${"](b)".repeat(deep)}\n`),
  textSample("deep-emphasis.md", () => `${"*a ".repeat(deep)}${"b* ".repeat(deep)}\n`),
  textSample("deep-parentheses.txt", () => `Privacy policy. ${"(".repeat(deep)}we keep it${")".repeat(deep)}\n`),
  textSample("deep-html-in-markdown.md", () => `# Privacy\n\n${"<div>\n\n".repeat(50_000)}We keep it.\n`),
];
