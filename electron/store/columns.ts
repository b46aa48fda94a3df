/** A row of a table, or an object of a snapshot, whose columns are not trusted yet. */
export type Columns = { readonly [column: string]: unknown };

/** A column holds what no code of ours writes: the file was damaged. */
export class DamagedRow extends Error {
  override readonly name = "DamagedRow";
}

/** A column that always holds text. Throws `DamagedRow` where it does not. */
export function text(row: Columns, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new DamagedRow(`${column} holds no text`);
  return value;
}

/** A column that holds text or nothing. */
export function textOrNull(row: Columns, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** A column that always holds a number. */
export function count(row: Columns, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new DamagedRow(`${column} holds no number`);
  return value;
}

/** A column that always holds bytes. */
export function bytes(row: Columns, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new DamagedRow(`${column} holds no bytes`);
  return value;
}

/** A column that holds one of a closed list of words. */
export function oneOf<T extends string>(row: Columns, column: string, words: readonly T[]): T {
  const value = text(row, column);
  const found = words.find((word) => word === value);
  if (found === undefined) throw new DamagedRow(`${column} holds an unknown word`);
  return found;
}
