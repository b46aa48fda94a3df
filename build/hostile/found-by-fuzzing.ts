import { makePdf, setLines } from "../../shared/pipeline/1-decode/pdf/make-pdf.test-support.ts";
import { fill, type Sample, textSample } from "./sample.ts";

const page = { draw: setLines(["Privacy policy. We share your personal data with partners who pay for it."], 50, 700) };
const deep = (open: string): Uint8Array =>
  makePdf([{ ...page, extra: `/A ${open.repeat(100_000)}` }], { catalogue: `/B ${open.repeat(100_000)}` });
/** A page whose text is one line. */
const lineOf = (text: string): Uint8Array => makePdf([{ draw: `BT /F1 1 Tf 1 0 0 1 50 700 Tm (${text}) Tj ET\n` }]);

/** What `fuzz/` found: each took minutes, or took its reading process with it, before it was mended. */
export const foundByFuzzing: readonly Sample[] = [
  textSample("item-of-short-lines.md", () => `# Privacy policy\n\n- a\n${"a\n".repeat(400_000)}`),
  textSample("paragraphs-that-go-on.md", () => `# Privacy policy\n\n${"and we keep your\n\n".repeat(80_000)}`),
  textSample(
    "only-only.md",
    () => `# Privacy policy\n\n${fill(`Your data is${" only".repeat(19)} - shared. `, 200_000)}`,
  ),
  textSample("comments-that-may-end.html", () => `<!--D${"--><!--DT".repeat(30)}a`),
  textSample("arabic-marks.txt", () => `Privacy policy \u0640${"\u0610".repeat(100_000)}a`),
  { name: "lists-too-deep.pdf", make: () => deep("[") },
  { name: "dictionaries-too-deep.pdf", make: () => deep("<< /A ") },
  { name: "line-without-spaces.pdf", make: () => lineOf(fill("Policy-a", 300_000)) },
  { name: "line-of-leaders.pdf", make: () => lineOf(fill("Policy.... ", 300_000)) },
];
