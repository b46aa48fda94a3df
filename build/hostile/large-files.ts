import { fill, type Sample, textSample } from "./sample.ts";

/** The largest file that is taken, in bytes. */
const largest = 50_000_000;

/** Few things, but very many of them, or very large. */
export const largeFiles: readonly Sample[] = [
  textSample("one-line-of-50-mb.txt", () => fill("We keep your data. ", largest)),
  textSample("one-word-of-50-mb.txt", () => fill("a", largest)),
  textSample("one-line-of-50-mb.html", () => `<p>${fill("We keep your data. ", largest - 3)}`),
  textSample("blank-50-mb.txt", () => fill(" ", largest)),
  textSample("a-million-headings.md", () => "# a\n".repeat(1_000_000)),
  textSample("a-million-headings.html", () => "<h1>a</h1>".repeat(1_000_000)),
  textSample("100000-headings-of-all-levels.md", () =>
    Array.from({ length: 100_000 }, (_, index) => `${"#".repeat(1 + (index % 6))} ${index}\n`).join(""),
  ),
  textSample("100000-headings-of-all-levels.html", () =>
    Array.from({ length: 100_000 }, (_, index) => `<h${1 + (index % 6)}>${index}</h${1 + (index % 6)}>`).join(""),
  ),
  textSample("one-cell-of-a-page.md", () => `|a|b|\n|-|-|\n|menu|${fill("We keep your data. ", 5_000_000)}|\n`),
  textSample("one-item-of-a-page.md", () => `# Privacy policy\n\n- ${fill("We keep your data. ", 5_000_000)}\n`),
  textSample("a-million-paragraphs.txt", () => "a\n\n".repeat(1_000_000)),
  textSample("a-million-rows.html", () => `<table>${"<tr><td>a<td>b".repeat(1_000_000)}`),
  textSample("a-million-links.html", () => '<a href="b">a</a>'.repeat(1_000_000)),
  textSample("a-million-line-breaks.html", () => `<p>${"a<br>".repeat(1_000_000)}`),
  textSample("300000-dates.txt", () => "Last updated: 1 May 2018\n".repeat(300_000)),
  textSample("300000-dates-in-a-line.txt", () => `Privacy policy. ${"1 May 2018, ".repeat(300_000)}`),
  textSample("a-million-combining-marks.txt", () => `Privacy policy a${"\u0301".repeat(5_000_000)}`),
  textSample("zero-width-flood.txt", () => `Privacy policy ${"\u200b\u200d\u2060\ufeff".repeat(1_000_000)} end`),
  textSample("bidi-flood.txt", () => `Privacy policy ${"\u202e\u2066\u2069\u202c".repeat(1_000_000)} end`),
  textSample("wide-table.md", () => `|${"a|".repeat(200_000)}\n|${"-|".repeat(200_000)}\n|${"b|".repeat(200_000)}\n`),
  textSample("wide-table.html", () => `<table>${`<tr>${"<td>a".repeat(20_000)}`.repeat(20)}`),
  textSample("spans.html", () => `<table>${'<tr><td colspan="1000" rowspan="65534">a<td>b'.repeat(50_000)}`),
  textSample("long-attribute.html", () => `<p class="${fill("a ", 20_000_000)}">We keep it.</p>`),
  textSample(
    "many-attributes.html",
    () => `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(" ")}>We keep it.</p>`,
  ),
  textSample("long-title.html", () => `<title>${fill("privacy policy ", 10_000_000)}</title><p>We keep it.</p>`),
  textSample("long-heading.md", () => `# ${fill("privacy policy ", 10_000_000)}\n\nWe keep it.\n`),
  textSample("long-address.md", () => `[a](https://a.example/${fill("b/", 10_000_000)})\n`),
];
