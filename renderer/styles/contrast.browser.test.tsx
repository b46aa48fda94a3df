import { afterEach, expect, test } from "vitest";
import "./tokens.css";

const themes = ["light", "dark", "sepia"];

afterEach(() => document.body.replaceChildren());

type Theme = ReadonlyMap<string, string>;

/** The colours of a theme as the browser sees them, by name without the dashes. */
function coloursOf(theme: string): Theme {
  const page = document.createElement("div");
  page.dataset.theme = theme;
  document.body.append(page);
  const style = getComputedStyle(page);
  return new Map(namesIn(theme).map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

/** The colours that a theme defines itself, and does not inherit from another. */
function namesIn(theme: string): readonly string[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const own = rules.filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(`="${theme}"`));
  return own.flatMap((rule) => colourNames(rule));
}

function colourNames(rule: CSSRule): readonly string[] {
  if (!(rule instanceof CSSStyleRule)) return [];
  const names = [...rule.style].filter((name) => name.startsWith("--"));
  return names
    .filter((name) => /^(#|[A-Z])/.test(rule.style.getPropertyValue(name).trim()))
    .map((name) => name.slice(2));
}

/** Contrast of two colours as WCAG 2 defines it: 1 for the same, 21 for black on white. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const linear = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

const grounds = ["paper", "margin", "desk", "raised"];
const letters = [..."CSUAKPNDGO"];
const labels = ["1", "2", "3", "4", "5"];

/** What stands on what, and the least contrast it needs: 4.5 for words, 3 for marks and the edges of controls. */
const pairs: readonly (readonly [front: string, backs: readonly string[], least: number])[] = [
  ["ink", [...grounds, "hit", "accent-wash", ...letters.map((letter) => `p-${letter}-wash`)], 4.5],
  ["ink", labels.map((label) => `l-${label}-wash`), 4.5],
  ["ink-2", [...grounds, "accent-wash", ...letters.map((letter) => `p-${letter}-wash`)], 4.5],
  ["accent", ["paper", "margin", "raised", "accent-wash"], 4.5],
  ["on-accent", ["accent"], 4.5],
  ["paper", ["ink"], 4.5],
  ["line-2", ["paper", "margin", "raised"], 3],
  ["focus", grounds, 3],
  ...letters.map((letter) => [`p-${letter}`, [`p-${letter}-wash`, ...grounds], 4.5] as const),
  ...labels.map((label) => [`l-${label}`, [`l-${label}-wash`, "paper", "margin", "raised"], 4.5] as const),
];

for (const theme of themes) {
  test(`every mark and word of the ${theme} theme stands out from every ground it is used on`, () => {
    const colours = coloursOf(theme);
    const tooFaint = pairs.flatMap(([front, backs, least]) =>
      backs.flatMap((back) => {
        const [one, other] = [colours.get(front), colours.get(back)];
        if (one === undefined || other === undefined) return [`${front} or ${back} is not defined`];
        const ratio = contrast(one, other);
        return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)} < ${least}`] : [];
      }),
    );
    expect(tooFaint).toEqual([]);
  });
}

test("all themes and forced colours define the same colours", () => {
  const names = namesIn("light").toSorted();
  expect(names.length).toBeGreaterThan(40);
  for (const theme of themes) expect(namesIn(theme).toSorted()).toEqual(names);
  const forced = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes("forced-colors"))
    .flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules].flatMap(colourNames) : []));
  expect(names.filter((name) => !forced.includes(name))).toEqual([]);
});
