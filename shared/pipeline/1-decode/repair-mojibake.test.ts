import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { repairMojibake } from "./repair-mojibake.ts";

/** The damage itself: UTF-8 read through a table. */
function damage(text: string, encoding: string): string {
  const bytes = new TextEncoder().encode(text);
  if (encoding === "iso-8859-1") return [...bytes].map((byte) => String.fromCharCode(byte)).join("");
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

const right = "We don’t sell – “ever” – your café orders… © 2021 Åsa & Müller";

test.each(["macintosh", "windows-1252", "iso-8859-1"])(
  "text read through %s is repaired and the repair is named",
  (encoding) => {
    expect(repairMojibake(damage(right, encoding))).toEqual({ text: right, repairs: [`mojibake:${encoding}`] });
  },
);

test("only what is damaged is repaired", () => {
  const half = `Señor “Müller” – ${damage("it’s “yours”", "windows-1252")} – naïve café`;
  expect(repairMojibake(half).text).toBe("Señor “Müller” – it’s “yours” – naïve café");
});

test("text damaged twice is repaired twice", () => {
  expect(repairMojibake(damage(damage(right, "windows-1252"), "windows-1252")).text).toBe(right);
});

test.each([
  ["macintosh", "Персональные данные"],
  ["windows-1252", "Персональные данные"],
  ["windows-1252", "个人信息保护政策"],
  ["windows-1252", "Zażółć gęślą jaźń, óśmy łódź"],
  ["windows-1252", "👉 Read this"],
  ["macintosh", "👉 Read this"],
])("other scripts and signs come back too (%s, %s)", (encoding, text) => {
  expect(repairMojibake(damage(text, encoding)).text).toBe(text);
});

test.each([
  "NÃO, IRMÃ… «À LA CARTE» PÅ» FAÇADE É»",
  "‚Ähnlich‘ – „Äpfel“, l’été “Été” …à Œuvre",
  "Prix : 10 € – 20 % ¬ √2 ≈ 1,41 ƒ(x)",
  "Ελληνικά, Русский, 日本語, עברית, 🙂",
])("right text is left alone: %s", (text) => {
  expect(repairMojibake(text)).toEqual({ text, repairs: [] });
});

const letters = [..."abcdefghij", "é", "è", "ü", "ñ", "ß", "ж", "ω", "人"];
/** A word as people set it: capitals first, signs at its borders. Signs thrown between letters can spell damage by chance. */
const word = fc
  .tuple(
    fc.constantFrom("", "", "", "“", "€", "©"),
    fc.constantFrom("", "", "Ä", "Å"),
    fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }),
    fc.constantFrom("", "", "", "’s", "”", "…", ".", ","),
  )
  .map(([before, capital, rest, after]) => `${before}${capital}${rest.join("")}${after}`);
const words = fc.array(word, { maxLength: 20 }).map((all) => all.join(" "));

test("repair does nothing to right text", () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(repairMojibake(text)).toEqual({ text, repairs: [] });
    }),
  );
});

test("repairing is done once: a second time changes nothing", () => {
  fc.assert(
    fc.property(words, fc.constantFrom("macintosh", "windows-1252"), (text, encoding) => {
      const { text: repaired } = repairMojibake(damage(text, encoding));
      expect(repairMojibake(repaired).text).toBe(repaired);
    }),
  );
});

const root = join(import.meta.dirname, "../../..");
const real = join(root, "../shared/policies");
/** Policies that people wrote, beside the project where they are there, and our own samples where not. */
const folder = existsSync(real) ? real : join(root, "seeds");
const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(?:md|txt|html)$/.test(name),
);

test(`what is right stays as it is, in all ${texts.length} texts of ${folder === real ? "../shared/policies" : "seeds"}`, () => {
  for (const name of texts) {
    const { text } = repairMojibake(decodeUtf8(join(folder, name)));
    expect([name, repairMojibake(text)]).toEqual([name, { text, repairs: [] }]);
  }
});

/** Made by hand and sound: the references of real policies, or our own samples but the one that is damaged on purpose. */
const sound = texts.filter(
  (name) => /(?:^|[/\\])(?:reference[/\\]|source\.)/.test(name) && !name.startsWith("hearthlamp"),
);

test("what was made by hand needs no repair", () => {
  expect(sound.length).toBeGreaterThan(5);
  for (const name of sound) {
    const text = decodeUtf8(join(folder, name));
    expect([name, repairMojibake(text).text === text]).toEqual([name, true]);
  }
});

function decodeUtf8(path: string): string {
  return new TextDecoder().decode(readFileSync(path));
}
