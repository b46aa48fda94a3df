import type { HeadingNumber, NumberFamily } from "./heading-number.ts";

/** What the display number of a section is made from. `isPreface`: text before the first heading. */
export type ToNumber = { readonly level: number; readonly number: HeadingNumber | null; readonly isPreface: boolean };

/**
 * The display number of each section, unique in the document. The policy's own numbers are kept where they are
 * consistent: at least two numbered top-level sections, rising from 1 or 2 without many gaps, and no two sections alike. Then a section
 * without a number gets a letter where a sister has her own number (`A` beside `1`). Otherwise all are ours: `1`, `1.1`.
 * The preface is `0`.
 */
export function numberSections(sections: readonly ToNumber[]): readonly string[] {
  const own = isConsistent(sections) ? numbersOf(sections) : null;
  if (own !== null && new Set(own).size === own.length) return own;
  return numbersOf(sections.map((section) => ({ ...section, number: null })));
}

function isConsistent(sections: readonly ToNumber[]): boolean {
  const top = sections.filter((section) => section.level === 1 && section.number !== null);
  const values = top.map((section) => section.number?.parts.at(-1) ?? 0);
  const families = new Set(top.map((section) => section.number?.family));
  const isRising = values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
  const isDense = (values[0] ?? 0) <= 2 && (values.at(-1) ?? 0) <= 1.5 * values.length + 1;
  return values.length >= 2 && families.size === 1 && isRising && isDense;
}

function numbersOf(sections: readonly ToNumber[]): readonly string[] {
  const parents = parentsOf(sections);
  const families = familiesByParent(sections, parents);
  const given = new Map<number, number>();
  const numbers: string[] = [];
  for (const [index, section] of sections.entries()) {
    const parent = parents[index] ?? -1;
    const label = section.number?.label ?? nextLabel(given, parent, families.get(parent));
    numbers.push(section.isPreface ? "0" : under(numbers[parent], sections[parent]?.number?.label, label));
    if (section.isPreface) given.set(parent, 0);
  }
  return numbers;
}

/** Where a section's own number repeats that of the section above it (`1.2` over `1.2.1`), what that one shows is enough. */
function under(parent: string | undefined, parentLabel: string | undefined, label: string): string {
  if (parent === undefined || label.startsWith(`${parent}.`)) return label;
  const repeats = parentLabel !== undefined && label.startsWith(`${parentLabel}.`);
  return `${parent}.${repeats ? label.slice(parentLabel.length + 1) : label}`;
}

/** In which family each section's children are numbered, where any of them is. */
function familiesByParent(
  sections: readonly ToNumber[],
  parents: readonly number[],
): ReadonlyMap<number, NumberFamily> {
  const numbered = sections.map((section, index) => ({ parent: parents[index] ?? -1, family: section.number?.family }));
  return new Map(numbered.flatMap(({ parent, family }) => (family === undefined ? [] : [[parent, family]])));
}

/** The next count under a parent, one that can't be mistaken for the sisters' own numbers: letters beside figures. */
function nextLabel(given: Map<number, number>, parent: number, sisters: NumberFamily | undefined): string {
  const count = (given.get(parent) ?? 0) + 1;
  given.set(parent, count);
  return sisters === "arabic" || sisters === "roman" ? capitals(count) : String(count);
}

/** The index of the section above each one, -1 for the top level. */
function parentsOf(sections: readonly ToNumber[]): readonly number[] {
  const open: number[] = [];
  return sections.map((section, index) => {
    open.length = Math.min(open.length, section.level - 1);
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}

/** 1 is `A`, 26 is `Z`, 27 is `AA`. */
function capitals(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26));
  return count <= 26 ? last : capitals(Math.floor((count - 1) / 26)) + last;
}
