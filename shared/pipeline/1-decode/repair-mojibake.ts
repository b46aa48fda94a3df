import type { Repair } from "../../model/reading.ts";
import { isSure, type Table, tables, type Unit, unitsOf } from "./mojibake-tables.ts";

/** Damage can be done more than once; each round undoes one. */
const mostRounds = 3;

/** With so many sure places in a file, the doubtful ones of the same kind are damage too. */
const enoughSure = 2;

/**
 * Repairs letters of UTF-8 that were read as MacRoman, windows-1252 or Latin-1 (`‚Äú` for `“`, `Ã©` for `é`), also where
 * only parts of a text are damaged. A run is repaired only where its letters, encoded back, are valid UTF-8 for something
 * that texts hold; right text stays as it is. Comes out: the text and, by name, the repairs made.
 */
export function repairMojibake(text: string): { readonly text: string; readonly repairs: readonly Repair[] } {
  const repairs = new Set<Repair>();
  let current = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = current;
    for (const table of tables) {
      const repaired = repairThrough(current, table);
      if (repaired !== current) repairs.add(`mojibake:${table.encoding}`);
      current = repaired;
    }
    if (current === before) break;
  }
  return { text: current, repairs: [...repairs] };
}

function repairThrough(text: string, table: Table): string {
  let sure = 0;
  for (const run of text.matchAll(table.runs)) sure += unitsOf(run[0], table).filter(isSure).length;
  if (sure === 0) return text;
  return text.replace(table.runs, (run) =>
    unitsOf(run, table)
      .map((unit) => repairUnit(unit, sure))
      .join(""),
  );
}

function repairUnit(unit: Unit, sure: number): string {
  const isDamage = unit.kind === "sure" || (unit.kind === "likely" && sure >= enoughSure);
  return isDamage ? unit.meant : unit.written;
}
