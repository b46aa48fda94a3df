import { fill, numbers, type Sample } from "./sample.ts";

const english = "Privacy policy. We collect your name and share your data with partners.\n";
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const repeat = (bytes: readonly number[], count: number): Uint8Array =>
  Uint8Array.from({ length: bytes.length * count }, (_, index) => bytes[index % bytes.length] ?? 0);
const noise = (seed: number, length: number, limit: number, from = 0): Uint8Array => {
  const next = numbers(seed, limit);
  return Uint8Array.from({ length }, () => from + next());
};

/** Bytes that are no text, or not the text they say. */
export const oddBytes: readonly Sample[] = [
  { name: "empty.md", make: () => new Uint8Array() },
  { name: "nuls.txt", make: () => new Uint8Array(1_000_000) },
  { name: "noise.txt", make: () => noise(1, 2_000_000, 256) },
  { name: "noise-above-ascii.txt", make: () => noise(2, 2_000_000, 128, 128) },
  { name: "noise-of-two-letters.txt", make: () => noise(3, 2_000_000, 2, 0xc3) },
  { name: "noise-of-signs.md", make: () => noise(4, 500_000, 32, 0x20) },
  { name: "noise-of-markdown.md", make: () => shuffled(5, "*_`[]()<>#-+|~!\\\n \t&;a1") },
  { name: "noise-of-tags.html", make: () => tags(6) },
  { name: "utf8-broken.txt", make: () => repeat([0xe2, 0x80, 0x41], 300_000) },
  { name: "utf8-overlong.txt", make: () => repeat([0xc0, 0xaf, 0xe0, 0x80, 0xaf], 200_000) },
  { name: "utf8-surrogates.txt", make: () => repeat([0xed, 0xa0, 0x80, 0x20], 250_000) },
  { name: "utf16-without-mark.txt", make: () => new Uint8Array(Buffer.from(fill(english, 500_000), "utf16le")) },
  {
    name: "utf16-odd-length.txt",
    make: () => new Uint8Array(Buffer.from(`\ufeff${english}`, "utf16le")).subarray(0, 101),
  },
  { name: "utf16-lone-surrogates.txt", make: () => repeat([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00], 100_000) },
  { name: "utf32-beyond.txt", make: () => repeat([0xff, 0xfe, 0, 0, 0xff, 0xff, 0xff, 0x7f], 100_000) },
  {
    name: "charset-lies.html",
    make: () => latin(`<meta charset="utf-16"><meta charset="x-user-defined"><p>${fill(english, 100_000)}`),
  },
  {
    name: "charset-of-escapes.html",
    make: () => latin(`<meta charset="iso-2022-jp"><p>\x1b$B${fill("!!", 100_000)}\x1b(B<script>`),
  },
  { name: "double-damage.txt", make: () => new TextEncoder().encode(fill("Itâ€™s Ã¢â‚¬Å“yoursÃ¢â‚¬Â ", 1_000_000)) },
  { name: "png-in-disguise.md", make: () => latin(`\x89PNG\r\n\x1a\n${fill("IHDR\0\0", 10_000)}`) },
  { name: "escapes-of-terminals.txt", make: () => latin(`${english}\x1b]0;owned\x07\x1b[2J\x1b[31m${english}`) },
];

function shuffled(seed: number, letters: string): Uint8Array {
  const next = numbers(seed, letters.length);
  return latin(Array.from({ length: 500_000 }, () => letters[next()]).join(""));
}

function tags(seed: number): Uint8Array {
  const names =
    "div p b i a table tr td th ul li ol h1 h2 form select option svg math style title script template br hr dl dt dd button".split(
      " ",
    );
  const next = numbers(seed, names.length);
  return latin(
    Array.from({ length: 100_000 }, (_, index) => `<${index % 3 === 1 ? "/" : ""}${names[next()]}>a`).join(""),
  );
}
