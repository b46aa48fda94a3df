import { describe, expect, test } from "vitest";
import { decodePdf } from "./decode-pdf.ts";
import { makePdf, set, setLines } from "./make-pdf.test-support.ts";

async function linesOf(draw: string): Promise<readonly string[]> {
  const decoded = await decodePdf(makePdf([{ draw }]), () => undefined);
  return decoded.ok ? decoded.value.text.trimEnd().split("\n") : [decoded.failure.kind];
}

const text = [
  "hildren may not register, and we",
  "delete what they gave us as soon",
  "as we learn of them, whoever says",
  "so.",
];

describe("letters set apart", () => {
  test("are words again", async () => {
    const draw = set("Y O U R", 50, 700) + set("C H O I C E S", 120, 700) + setLines(text, 50, 680);
    expect((await linesOf(draw))[0]?.split(/\s/)).toEqual(["YOUR", "CHOICES"]);
  });

  test("stay where they are letters", async () => {
    const [plan, columns] = await linesOf(
      set("Plan A B C D", 50, 700) + set("A B C", 50, 680) + setLines(text, 50, 650),
    );
    expect([plan, columns]).toEqual(["Plan A B C D", "A B C"]);
  });
});

describe("a large first letter", () => {
  test("belongs to the first of the lines that it stands beside", async () => {
    const draw = set("C", 50, 676, { size: 36 }) + setLines(text.slice(0, 3), 80, 700) + set("so.", 50, 664);
    expect(await linesOf(draw)).toEqual([`C${text[0]}`, ...text.slice(1)]);
  });

  test("of a title stays in it", async () => {
    const draw = set("A", 50, 740, { size: 36 }) + set("bout you", 75, 740, { size: 18 }) + setLines(text, 50, 700);
    expect((await linesOf(draw))[0]).toBe("About you");
  });
});
