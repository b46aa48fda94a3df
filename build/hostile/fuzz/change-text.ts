import type { Change } from "./change-bytes.ts";
import type { Random } from "./random.ts";
import { closers, pieces } from "./text-pieces.ts";

/** So long a flood is, in characters: each of the road's seven stages must be linear for it to end in time. */
const longFlood = 1_000_000;

const insertAt = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

/** A place where something could begin: a line's start more often than not. */
function placeIn(text: string, { below, chance }: Random): number {
  const at = below(text.length + 1);
  return chance(0.6) ? text.lastIndexOf("\n", at) + 1 : at;
}

/** A few characters of the text itself, or a sign of some format. */
function pieceOf(text: string, { below, pick, chance }: Random): string {
  if (chance(0.5)) return pick(pieces);
  const from = below(text.length);
  return text.slice(from, from + 1 + below(pick([3, 12, 40, 200])));
}

const separators: readonly string[] = ["", " ", "\n", "\n\n", ", ", ". ", " a ", "\u00a0"];

function flood(piece: string, separator: string, length: number): string {
  const unit = piece + separator;
  return unit === "" ? "" : unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Swaps what matches for something else, in so many places at most. */
function replaceSome(text: string, pattern: RegExp, random: Random, write: (found: string) => string): string {
  const share = random.pick([0.02, 0.2, 1]);
  return text.replace(pattern, (found) => (random.chance(share) ? write(found) : found));
}

const linesOf = (text: string): string[] => text.split("\n");

function shuffle<T>(list: T[], { below }: Random): T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    const [one, two] = [list[at], list[other]];
    if (one !== undefined && two !== undefined) [list[at], list[other]] = [two, one];
  }
  return list;
}

const hugeNumbers: readonly string[] = [
  "-1",
  "0",
  "65536",
  "2147483648",
  "4294967296",
  "9007199254740993",
  `1${"0".repeat(400)}`,
  "1e400",
  "0x7fffffff",
  "NaN",
  "9".repeat(100_000),
];

/** Ways to spoil a text, whatever its format. */
export const textChanges: Readonly<Record<string, Change<string>>> = {
  flood: (text, random) => {
    const length = random.pick([1_000, 20_000, 100_000, 100_000, 300_000, longFlood]);
    const piece = flood(pieceOf(text, random), random.pick(separators), length);
    return insertAt(text, placeIn(text, random), piece);
  },
  "flood-of-two": (text, random) => {
    const piece = pieceOf(text, random) + random.pick(separators) + pieceOf(text, random);
    return insertAt(
      text,
      placeIn(text, random),
      flood(piece, random.pick(separators), random.pick([100_000, longFlood])),
    );
  },
  nest: (text, random) => {
    const piece = random.pick(pieces);
    const depth = random.pick([100, 5_000, 100_000]);
    const from = placeIn(text, random);
    const to = from + random.below(2_000);
    const close = closers.get(piece) ?? "";
    return `${text.slice(0, from)}${piece.repeat(depth)}${text.slice(from, to)}${close.repeat(depth)}${text.slice(to)}`;
  },
  sprinkle: (text, random) => {
    const piece = pieceOf(text, random);
    return replaceSome(text, random.pick([/ /g, /\n/g, /\b/g, /[.,;:]/g]), random, (found) => found + piece);
  },
  numbers: (text, random) => replaceSome(text, /\d+/g, random, () => random.pick(hugeNumbers)).slice(0, 4_000_000),
  "one-line": (text, random) => replaceSome(text, /\n+/g, random, () => " "),
  "word-lines": (text, random) => replaceSome(text, / +/g, random, () => "\n"),
  "blank-lines": (text, random) => replaceSome(text, /\n/g, random, () => "\n".repeat(random.pick([3, 1_000]))),
  "no-spaces": (text, random) => replaceSome(text, /\s+/g, random, () => ""),
  capitals: (text, random) => replaceSome(text, /[^\n]+/g, random, (line) => line.toUpperCase()),
  shuffle: (text, random) => shuffle(linesOf(text), random).join("\n"),
  "repeat-line": (text, random) => {
    const lines = linesOf(text);
    const at = random.below(lines.length);
    const line = `${lines[at] ?? ""}\n`;
    return [
      ...lines.slice(0, at),
      line.repeat(Math.min(100_000, Math.ceil(longFlood / line.length))),
      ...lines.slice(at),
    ].join("\n");
  },
  "repeat-lines": (text, random) => text.repeat(1 + random.below(Math.min(30, 2_000_000 / (text.length + 1)))),
  indent: (text, random) => {
    const step = random.pick([0, 0, 1, 2]);
    const mark = random.pick(["    ", "> ", "- ", "\t", "1. ", "| ", "  * "]);
    return linesOf(text)
      .map((line, index) => mark.repeat(Math.min(1 + step * (index % 300), 300)) + line)
      .join("\n")
      .slice(0, 4_000_000);
  },
  "front-matter": (text, random) => `---\n${random.pick(frontMatters)}\n---\n${text}`,
};

const bomb = [
  "a: &a [x,x,x,x,x,x,x,x,x]",
  ..."bcdefghi".split("").map((name, at) => `${name}: &${name} [${`*${"abcdefgh"[at]},`.repeat(8)}*${"abcdefgh"[at]}]`),
].join("\n");
const frontMatters: readonly string[] = [
  bomb,
  `title: ${"[".repeat(50_000)}`,
  `${"- ".repeat(20_000)}a`,
  `title: !!js/function "function(){}"\n__proto__: {a: 1}\nconstructor: b`,
  Array.from({ length: 50_000 }, (_, index) => `k${index}: v`).join("\n"),
  `title: ${"a".repeat(1_000_000)}`,
  `? ${"{".repeat(3_000)}`,
  `title: "${"\\x41".repeat(50_000)}`,
  `${"  ".repeat(1)}a:\n`.repeat(20_000),
  `a: &a *a\n<<: *a`,
  `date: 999999999-99-99\nlang: ${"x-".repeat(10_000)}`,
  `${" ".repeat(200_000)}: b`,
  `title: |\n${" a\n".repeat(100_000)}`,
];
