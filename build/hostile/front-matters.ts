import { type Sample, textSample } from "./sample.ts";

const page = "\n# Larkfield Privacy Policy\n\nWe collect your name and share it with partners.\n";

const front = (name: string, yaml: () => string): Sample =>
  textSample(`front-matter-${name}.md`, () => `---\n${yaml()}\n---\n${page}`);

/** Anchors that each name the one before nine times: nine to the ninth, were they replaced. */
function aliasBomb(): string {
  const lines = Array.from({ length: 30 }, (_, index) => {
    const before = index === 0 ? "lol" : `*a${index - 1}`;
    return `a${index}: &a${index} [${Array(9).fill(before).join(", ")}]`;
  });
  return lines.join("\n");
}

/** What stands before a text and is read as data. */
export const frontMatters: readonly Sample[] = [
  front("alias-bomb", aliasBomb),
  front("merge-bomb", () => aliasBomb().replace(/$/, "\n<<: [*a1, *a2, *a3]")),
  front("circle", () => "a: &a [*a]\nb: &b {c: *b}"),
  front(
    "code-tags",
    () => 'a: !!js/function "function () { return process }"\nb: !!python/object/apply:os.system ["id"]',
  ),
  front("prototype", () => '__proto__: {title: owned}\nconstructor: {prototype: {title: owned}}\n"toString": owned'),
  front("deep", () => `a: ${"[".repeat(100_000)}${"]".repeat(100_000)}`),
  front("deep-maps", () => Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")),
  front("many-keys", () => Array.from({ length: 200_000 }, (_, index) => `key${index}: a`).join("\n")),
  front("long-key", () => `${"a".repeat(1_000_000)}: b`),
  front("long-value", () => `title: "${"a ".repeat(500_000)}"`),
  front("markup", () => 'title: "<script>alert(1)</script>"\ndescription: <img src=x onerror=alert(1)>'),
  textSample("front-matter-in-javascript.md", () => `---js\n{ title: process.exit(1) }\n---\n${page}`),
  textSample("front-matter-without-end.md", () => `---\n${"a: b\n".repeat(200_000)}`),
];
