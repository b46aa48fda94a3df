import { join } from "node:path";
import { expect, test } from "vitest";
import { readSamples } from "./sample-policies.ts";

test("each sample comes under its company's name, with its real ending", async () => {
  const samples = await readSamples(join(import.meta.dirname, "../../seeds"));
  const names = samples.map((sample) => (sample.kind === "bytes" ? sample.name : ""));
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect(names).toContain("hearthlamp.txt");
  expect(names).toContain("thistlewheel.html");
  expect(names.every((name) => /^[a-z-]+\.(?:txt|md|html|pdf|odt|rtf)$/.test(name))).toBe(true);
});
